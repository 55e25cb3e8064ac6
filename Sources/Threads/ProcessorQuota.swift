import Glibc

/// The number of processors that control groups grant this process, rounded up; nil without a limit.
///
/// `root` is prefixed to the paths of system files. Source: cgroups(7); `cpu.max` of version 2, `cpu.cfs_quota_us` of
/// version 1.
package func processorQuota(root: String = "") -> Int? {
  var least: Double?
  for line in (smallFile("\(root)/proc/self/cgroup") ?? "").split(separator: "\n") {
    let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { continue }
    let isUnified = parts[1].isEmpty
    guard isUnified || parts[1].split(separator: ",").contains("cpu") else { continue }
    // Inside a container the process's own group appears as the root whatever the path says, so the roots are read too.
    var path = String(parts[2])
    while true {
      for mount in isUnified ? ["/sys/fs/cgroup"] : ["/sys/fs/cgroup/cpu", "/sys/fs/cgroup/\(parts[1])"] {
        if let quota = quota(of: "\(root)\(mount)\(path)", isUnified: isUnified) { least = min(least ?? quota, quota) }
      }
      guard path.count > 1, let slash = path.lastIndex(of: "/") else { break }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }
  return least.map { max(1, Int($0.rounded(.up))) }
}

private func quota(of group: String, isUnified: Bool) -> Double? {
  let words: [Double?]
  if isUnified {
    words = (smallFile("\(group)/cpu.max") ?? "").split { $0 == " " || $0 == "\n" }.map { Double($0) }
  } else {
    words = ["cpu.cfs_quota_us", "cpu.cfs_period_us"].map { name in
      smallFile("\(group)/\(name)").flatMap { Double($0.prefix { $0 != "\n" }) }
    }
  }
  guard words.count == 2, let time = words[0], let period = words[1], time > 0, period > 0, time / period < 1e6 else {
    return nil
  }
  return time / period
}
