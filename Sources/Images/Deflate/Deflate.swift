/// Compresses bytes with deflate.
///
/// Levels are those of zlib: 0 stores, 1 is fastest, 9 smallest; sizes are within a few percent of
/// zlib's at the same level. The result depends on the bytes and the level alone.
public func deflate(
  _ bytes: [UInt8], level: Int = 6, as container: DeflateContainer
) -> [UInt8] {
  precondition((0...9).contains(level), "deflate levels are 0 to 9")
  var writer = BitWriter(capacity: bytes.count / 2 + 64)
  writer.reserve(128)
  switch container {
  case .raw: break
  case .zlib:
    let speed: UInt64 = level < 2 ? 0 : level < 6 ? 1 : level == 6 ? 2 : 3
    let header = 0x78 << 8 | speed << 6
    let checked = header + (31 - header % 31)
    writer.put(checked >> 8 | (checked & 0xFF) << 8, 16)
  case .gzip:
    // Magic, method, no flags, no time, no hints, system unknown: the same bytes on every run.
    writer.put(0x1F | 0x8B << 8 | 8 << 16, 32)
    writer.put(0, 32)
    writer.put(0xFF << 8, 16)
  }
  bytes.withUnsafeBufferPointer { all in
    // Segments keep positions within 32 bits.
    let segmentSize = 1 << 30
    var start = 0
    repeat {
      let end = min(all.count, start + segmentSize)
      let segment = UnsafeBufferPointer(rebasing: all[start..<end])
      compress(segment, level, to: &writer, isLast: end == all.count)
      start = end
    } while start < all.count
  }
  writer.alignToByte()
  writer.reserve(128)
  switch container {
  case .raw: break
  case .zlib:
    var adler = Adler32()
    bytes.withUnsafeBytes { adler.update($0) }
    writer.put(UInt64(adler.value.byteSwapped), 32)
  case .gzip:
    writer.put(UInt64(CRC32.checksum(bytes)), 32)
    writer.put(UInt64(UInt32(truncatingIfNeeded: bytes.count)), 32)
  }
  return writer.finish()
}

/// How hard a level searches; the numbers are those of zlib's `configuration_table`.
private struct Effort {
  /// A match this long makes the next search shorter.
  var good: Int
  /// A match this long is taken without trying the next position.
  var lazy: Int
  /// A match this long ends a search.
  var nice: Int
  /// Links followed in a search.
  var chain: Int

  static let levels = [
    Effort(good: 0, lazy: 0, nice: 0, chain: 0), Effort(good: 4, lazy: 4, nice: 8, chain: 4),
    Effort(good: 4, lazy: 5, nice: 16, chain: 8), Effort(good: 4, lazy: 6, nice: 32, chain: 32),
    Effort(good: 4, lazy: 4, nice: 16, chain: 16), Effort(good: 8, lazy: 16, nice: 32, chain: 32),
    Effort(good: 8, lazy: 16, nice: 128, chain: 128),
    Effort(good: 8, lazy: 32, nice: 128, chain: 256),
    Effort(good: 32, lazy: 128, nice: 258, chain: 1024),
    Effort(good: 32, lazy: 258, nice: 258, chain: 4096),
  ]
}

private func compress(
  _ input: UnsafeBufferPointer<UInt8>, _ level: Int, to writer: inout BitWriter, isLast: Bool
) {
  if level == 0 {
    DeflateBlock.writeStored(input, to: &writer, isLast: isLast)
    return
  }
  let finder = MatchFinder(input)
  var block = DeflateBlock()
  var blockStart = 0
  func close(_ block: inout DeflateBlock, _ writer: inout BitWriter, isLast: Bool) {
    let bytes = UnsafeBufferPointer(rebasing: input[blockStart..<blockStart + block.size])
    blockStart += block.size
    block.write(to: &writer, stored: bytes, isLast: isLast)
  }
  let effort = Effort.levels[level]
  if level < 4 {
    compressGreedily(input, effort, finder, &block) { close(&$0, &writer, isLast: false) }
  } else {
    compressLazily(input, effort, finder, &block) { close(&$0, &writer, isLast: false) }
  }
  close(&block, &writer, isLast: isLast)
}

// Takes the first match found at each position.
private func compressGreedily(
  _ input: UnsafeBufferPointer<UInt8>, _ effort: Effort, _ finder: borrowing MatchFinder,
  _ block: inout DeflateBlock, _ close: (inout DeflateBlock) -> Void
) {
  let none = MatchFinder.Match(length: MatchFinder.minimumLength - 1, distance: 0)
  var position = 0
  while position < input.count {
    let first = finder.insert(position)
    let match =
      first < 0
      ? none
      : finder.longest(position, from: first, over: none, chain: effort.chain, nice: effort.nice)
    if match.length < MatchFinder.minimumLength {
      block.append(literal: input[position])
      position += 1
    } else {
      block.append(match)
      // At these levels, long matches are not worth inserting position by position.
      if match.length <= effort.lazy {
        for i in 1..<match.length { _ = finder.insert(position + i) }
      }
      position += match.length
    }
    if block.isFull { close(&block) }
  }
}

// Takes a match only if the next position does not have a longer one.
private func compressLazily(
  _ input: UnsafeBufferPointer<UInt8>, _ effort: Effort, _ finder: borrowing MatchFinder,
  _ block: inout DeflateBlock, _ close: (inout DeflateBlock) -> Void
) {
  let none = MatchFinder.Match(length: MatchFinder.minimumLength - 1, distance: 0)
  /// A match of three bytes from further back costs more than three literals.
  let tooFar = 4096
  var pending = none
  var hasLiteral = false
  var position = 0
  while position < input.count {
    let first = finder.insert(position)
    var match = none
    if first >= 0, pending.length < effort.lazy {
      let chain = pending.length >= effort.good ? effort.chain >> 2 : effort.chain
      let known = MatchFinder.Match(length: pending.length, distance: 0)
      match = finder.longest(position, from: first, over: known, chain: chain, nice: effort.nice)
      let isTooFar = match.length == MatchFinder.minimumLength && match.distance > tooFar
      if match.distance == 0 || isTooFar { match = none }
    }
    if pending.length >= MatchFinder.minimumLength, match.length <= pending.length {
      block.append(pending)
      for i in 1..<pending.length - 1 { _ = finder.insert(position + i) }
      position += pending.length - 1
      pending = none
      hasLiteral = false
    } else {
      if hasLiteral { block.append(literal: input[position - 1]) }
      hasLiteral = true
      pending = match
      position += 1
    }
    if block.isFull { close(&block) }
  }
  if pending.length >= MatchFinder.minimumLength {
    block.append(pending)
  } else if hasLiteral {
    block.append(literal: input[position - 1])
  }
}
