import Glibc
import JSON
import Settings

/// The bytes of a file, at most 256 MiB, which is ten times the largest tokenizers.
///
/// - Throws: `TokenizerError` `.missing`, or `.unsupported` for a larger file.
func contents(ofFile path: String) throws(TokenizerError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw TokenizerError(.missing, path, "cannot be opened: \(String(cString: strerror(errno)))")
  }
  defer { close(descriptor) }
  let limit = 256 << 20
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { return bytes }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else {
      throw TokenizerError(.missing, path, "cannot be read: \(String(cString: strerror(errno)))")
    }
    guard bytes.count + count <= limit else {
      throw TokenizerError(.unsupported, path, "is larger than 256 MiB, which no tokenizer is; check the path")
    }
    bytes += buffer[..<count]
  }
}

/// Whether a file exists.
func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// The JSON value in a file.
///
/// - Throws: `TokenizerError` `.missing` or `.corrupt`.
func json(ofFile path: String) throws(TokenizerError) -> JSONValue {
  let bytes = try contents(ofFile: path)
  do throws(JSONError) {
    return try JSONValue(parsing: bytes)
  } catch {
    throw TokenizerError(.corrupt, path, "is no JSON: \(error)")
  }
}

/// The settings in a file, checked against a table.
///
/// - Throws: `TokenizerError` `.missing`, `.corrupt`, or `.unsupported` for an unsupported setting.
func settings(ofFile path: String, _ table: SettingsTable) throws(TokenizerError) -> CheckedSettings {
  try checked(try json(ofFile: path), table, position: path)
}

/// A part of a file, checked against a table.
///
/// - Throws: `TokenizerError` `.corrupt` if it is not an object, `.unsupported` for an unsupported setting.
func checked(_ value: JSONValue, _ table: SettingsTable, position: String) throws(TokenizerError) -> CheckedSettings {
  guard case .object(let object) = value else {
    throw TokenizerError(.corrupt, position, "\(value.abbreviated) is no JSON object where a \(table.name) is needed")
  }
  do throws(SettingsError) {
    return try CheckedSettings(object, table, path: position)
  } catch {
    throw TokenizerError(.unsupported, position, error.reason)
  }
}
