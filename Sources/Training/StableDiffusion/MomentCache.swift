/// The moments of latents that the autoencoder computes for images, kept where memory allows.
package struct MomentCache {
  private var kept: [[Float]]?

  /// `count`: images, their mirror images included.
  package init(count: Int, bytesEach: Int, limit: Int) {
    let fits = count <= limit / max(1, bytesEach)
    kept = fits ? Array(repeating: [], count: count) : nil
  }

  /// The moments of some images; those that are missing are computed.
  package mutating func moments(_ indices: [Int], _ compute: ([Int]) throws -> [[Float]]) rethrows -> [[Float]] {
    guard kept != nil else { return try compute(indices) }
    let missing = indices.filter { kept?[$0].isEmpty ?? true }
    if !missing.isEmpty {
      for (index, value) in zip(missing, try compute(missing)) { kept?[index] = value }
    }
    return indices.map { kept?[$0] ?? [] }
  }
}
