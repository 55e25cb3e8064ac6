import Synchronization
import Testing
import Threads

@Suite struct WorkerTests {
  @Test(arguments: [1, 2, 5])
  func `every iteration runs once, loop after loop`(threads: Int) {
    let pool = WorkerPool(threads: threads)
    for count in [0, 1, 3, 1000] {
      let total = Atomic<Int>(0)
      for _ in 0..<50 { pool.forEach(count) { total.wrappingAdd($0 + 1, ordering: .relaxed) } }
      #expect(total.load(ordering: .relaxed) == 50 * count * (count + 1) / 2)
    }
  }

  @Test(arguments: [1, 2, 5])
  func `a team ends each step before the next`(threads: Int) {
    let pool = WorkerPool(threads: threads)
    let total = Atomic<Int>(0)
    let failures = Atomic<Int>(0)
    for _ in 0..<20 {
      total.store(0, ordering: .relaxed)
      pool.team { team, member in
        for step in 0..<100 {
          team.share(step % 7) { index in total.wrappingAdd(index + 1, ordering: .relaxed) }
          let expected = (0...step).reduce(0) { $0 + $1 % 7 * ($1 % 7 + 1) / 2 }
          if total.load(ordering: .relaxed) != expected { failures.wrappingAdd(1, ordering: .relaxed) }
          team.synchronize()
        }
        if member >= threads { failures.wrappingAdd(1, ordering: .relaxed) }
      }
    }
    #expect(failures.load(ordering: .relaxed) == 0)
  }

  @Test(arguments: [1, 2, 4])
  func `results come back in the order of the jobs`(threads: Int) {
    let workers = OrderedWorkers<Int, Int>(threads: threads, window: 3) { job, _ in job * job }
    var results: [Int] = []
    for job in 0..<200 {
      workers.submit(job)
      while results.count < job - 1, let result = workers.take() { results.append(result) }
    }
    while let result = workers.take() { results.append(result) }
    #expect(results == (0..<200).map { $0 * $0 })
  }

  @Test func `a budget keeps the window open until the pending results cost more`() {
    let workers = OrderedWorkers<Int, Int>(threads: 2, window: 2, budget: 100) { job, _ in job }
    for job in 0..<5 {
      #expect(!workers.isFull, "\(job) pending")
      workers.submit(job, cost: 20)
    }
    #expect(workers.isFull)
    #expect(workers.take() == 0)
    #expect(!workers.isFull)
    workers.submit(5, cost: 1000)
    #expect(workers.isFull)
    var results: [Int] = []
    while let result = workers.take() { results.append(result) }
    #expect(results == [1, 2, 3, 4, 5])
    #expect(!workers.isFull)
  }

  @Test func `closing refuses further jobs and lets waiting threads go`() {
    let workers = OrderedWorkers<Int, Int>(threads: 2, window: 2) { job, _ in job }
    workers.submit(1)
    #expect(workers.take() == 1)
    workers.close()
    #expect(!workers.submit(2))
    #expect(workers.takeOrWait() == nil)
  }
}
