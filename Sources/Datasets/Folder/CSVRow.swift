/// A row of comma-separated values (RFC 4180), parsed like pandas' `read_csv`: quotes are special only at the start of
/// a cell.
enum CSVRow: Equatable {
  /// The cells, as UTF-8.
  case cells([String])
  /// A quoted cell continues on the next line.
  case open
  case notUTF8

  /// Parses a row; a trailing carriage return is ignored.
  init(_ bytes: [UInt8]) {
    var cells: [String] = []
    var cell: [UInt8] = []
    var place = 0
    let comma = UInt8(ascii: ",")
    let quote = UInt8(ascii: "\"")
    let end = bytes.last == 0x0D ? bytes.count - 1 : bytes.count
    while true {
      cell.removeAll(keepingCapacity: true)
      if place < end, bytes[place] == quote {
        place += 1
        while true {
          guard place < bytes.count else {
            self = .open
            return
          }
          if bytes[place] == quote {
            guard place + 1 < bytes.count, bytes[place + 1] == quote else { break }
            place += 1
          }
          cell.append(bytes[place])
          place += 1
        }
        place += 1
      }
      while place < end, bytes[place] != comma {
        cell.append(bytes[place])
        place += 1
      }
      guard let text = String(validating: cell, as: UTF8.self) else {
        self = .notUTF8
        return
      }
      cells.append(text)
      guard place < end else {
        self = .cells(cells)
        return
      }
      place += 1
    }
  }
}
