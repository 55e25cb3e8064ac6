public import Threads

/// Calls `body` with neighbouring ranges that make up 0 ..< count, each of `grain` but the last, on all threads.
///
/// The ranges do not depend on the number of threads, so sums over them do not either.
@inlinable
package func forEachRange(_ count: Int, grain: Int, _ pool: WorkerPool, _ body: (Range<Int>) -> Void) {
  pool.forEach((count + grain - 1) / grain) { index in body(index * grain..<min(count, (index + 1) * grain)) }
}

/// Calls `lanes` with the place of each eight of `count` values, and `rest` with those that are left, on all threads.
@inlinable @inline(always)
package func forEachLanes(_ count: Int, _ pool: WorkerPool, _ lanes: (Int) -> Void, rest: (Int) -> Void) {
  forEachRange(count, grain: 1 << 15, pool) { forEachLanes($0, lanes, rest: rest) }
}

/// Calls `lanes` with the place of each eight of a range, and `rest` with those that are left.
@inlinable @inline(always)
package func forEachLanes(_ range: Range<Int>, _ lanes: (Int) -> Void, rest: (Int) -> Void) {
  let end = range.lowerBound + range.count / 8 * 8
  for place in stride(from: range.lowerBound, to: end, by: 8) { lanes(place) }
  for place in end..<range.upperBound { rest(place) }
}
