public import Threads

/// Calls `body` with contiguous ranges that cover 0 ..< count, each of `grain` except the last, on all threads.
///
/// The ranges do not depend on the number of threads, and thus neither do sums over them.
@inlinable
package func forEachRange(_ count: Int, grain: Int, _ pool: WorkerPool, _ body: (Range<Int>) -> Void) {
  pool.forEach((count + grain - 1) / grain) { index in body(index * grain..<min(count, (index + 1) * grain)) }
}

/// Calls `lanes` with the offset of each eight of `count` values, and `rest` with those of the remaining ones, on all
/// threads.
@inlinable @inline(always)
package func forEachLanes(_ count: Int, _ pool: WorkerPool, _ lanes: (Int) -> Void, rest: (Int) -> Void) {
  forEachRange(count, grain: 1 << 15, pool) { forEachLanes($0, lanes, rest: rest) }
}

/// Calls `lanes` with the offset of each eight of a range, and `rest` with those of the remaining ones.
@inlinable @inline(always)
package func forEachLanes(_ range: Range<Int>, _ lanes: (Int) -> Void, rest: (Int) -> Void) {
  let end = range.lowerBound + range.count / 8 * 8
  for place in stride(from: range.lowerBound, to: end, by: 8) { lanes(place) }
  for place in end..<range.upperBound { rest(place) }
}
