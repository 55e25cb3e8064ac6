import TestSupport
import Testing
import Threads

@Suite struct ProcessorQuotaTests {
  private func quota(_ files: [(String, String)]) -> Int? {
    let scratch = Scratch()
    for (name, content) in files {
      _ = shell("mkdir -p $(dirname \(name))", in: scratch.path)
      scratch.write(name, Array(content.utf8))
    }
    return processorQuota(root: scratch.path)
  }

  @Test func `what a control group or one above it leaves bounds the threads`() {
    let group = ("proc/self/cgroup", "0::/a/b\n")
    #expect(quota([group]) == nil)
    #expect(quota([group, ("sys/fs/cgroup/a/b/cpu.max", "max 100000\n")]) == nil)
    #expect(quota([group, ("sys/fs/cgroup/a/b/cpu.max", "150000 100000\n")]) == 2)
    #expect(
      quota([group, ("sys/fs/cgroup/a/cpu.max", "20000 100000\n"), ("sys/fs/cgroup/a/b/cpu.max", "max 100000\n")]) == 1)
    #expect(quota([group, ("sys/fs/cgroup/cpu.max", "300000 100000\n")]) == 3)
    #expect(quota([group, ("sys/fs/cgroup/a/b/cpu.max", "nonsense\n")]) == nil)
  }

  @Test func `version 1 is read too`() {
    let group = ("proc/self/cgroup", "4:cpu,cpuacct:/x\n3:memory:/y\n")
    #expect(
      quota([
        group, ("sys/fs/cgroup/cpu/x/cpu.cfs_quota_us", "400000\n"),
        ("sys/fs/cgroup/cpu/x/cpu.cfs_period_us", "100000\n"),
      ])
        == 4)
    #expect(
      quota([
        group, ("sys/fs/cgroup/cpu/x/cpu.cfs_quota_us", "-1\n"), ("sys/fs/cgroup/cpu/x/cpu.cfs_period_us", "100000\n"),
      ])
        == nil)
  }
}
