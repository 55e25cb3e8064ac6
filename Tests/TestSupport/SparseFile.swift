import Glibc

/// A file of any size that takes no space: after `head` there are holes, which read as zeros.
public func writeSparse(_ path: String, head: [UInt8], size: Int) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  precondition(descriptor >= 0, "cannot write \(path)")
  defer { close(descriptor) }
  precondition(write(descriptor, head, head.count) == head.count && ftruncate(descriptor, size) == 0, "\(path)")
}

/// Bytes of a file in the page cache: whole pages, including readahead.
public func bytesRead(of path: String) -> Int {
  let descriptor = open(path, O_RDONLY)
  precondition(descriptor >= 0, "cannot read \(path)")
  defer { close(descriptor) }
  let (size, page) = (Int(lseek(descriptor, 0, SEEK_END)), Int(sysconf(Int32(_SC_PAGESIZE))))
  guard let memory = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
    preconditionFailure("cannot map \(path)")
  }
  defer { munmap(memory, size) }
  var pages = [UInt8](repeating: 0, count: (size + page - 1) / page)
  precondition(mincore(memory, size, &pages) == 0, "mincore of \(path)")
  return pages.reduce(0) { $0 + Int($1 & 1) } * page
}
