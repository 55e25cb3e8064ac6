import CIntrinsics

/// The color space of a JPEG file.
enum JPEGColor {
  case gray
  case rgb
  case ycc
  case cmyk
  case ycck

  /// The color space that libjpeg infers.
  ///
  /// Source: libjpeg-turbo 2.1.5 `default_decompress_parms`.
  init?(_ components: [JPEGComponent], hasJFIF: Bool, adobeTransform: UInt8?) {
    switch components.count {
    case 1: self = .gray
    case 3:
      if hasJFIF {
        self = .ycc
      } else if let adobeTransform {
        self = adobeTransform == 0 ? .rgb : .ycc
      } else {
        self = components.map(\.identifier) == Array("RGB".utf8) ? .rgb : .ycc
      }
    case 4: self = adobeTransform.map { $0 == 0 } ?? true ? .cmyk : .ycck
    default: return nil
    }
  }

  /// Channels of the decoded image.
  var channels: Int { self == .gray ? 1 : 3 }

  /// Converts a row of samples [components][width] to pixels.
  ///
  /// Samples may be read up to 16 beyond `width`; the pixels are written exactly.
  func convert(
    _ samples: UnsafePointer<UnsafePointer<UInt8>>, width: Int, into target: UnsafeMutablePointer<UInt8>
  ) {
    switch self {
    case .gray: target.update(from: samples[0], count: width)
    case .rgb:
      interleave(width, target) { i in (load(samples[0] + i), load(samples[1] + i), load(samples[2] + i)) }
    case .ycc:
      interleave(width, target) { i in rgb(load(samples[0] + i), load(samples[1] + i), load(samples[2] + i)) }
    case .cmyk, .ycck: convertInks(samples, width, target)
    }
  }

  /// CMYK as Pillow 13 converts it: stored inverted, as Adobe does, then `Image.convert("RGB")` (`Convert.c`
  /// `cmyk2rgb`).
  private func convertInks(
    _ samples: UnsafePointer<UnsafePointer<UInt8>>, _ width: Int, _ target: UnsafeMutablePointer<UInt8>
  ) {
    if self == .ycck {
      // YCC encodes the inverse of CMY, which the second inversion cancels.
      interleave(width, target) { i in rgb(load(samples[0] + i), load(samples[1] + i), load(samples[2] + i)) }
      for i in 0..<width {
        let paper = Int(samples[3][i])
        for c in 0..<3 {
          let ink = Int(target[3 * i + c])
          target[3 * i + c] = JPEGColor.mixed(ink: ink, paper: paper)
        }
      }
      return
    }
    for i in 0..<width {
      let paper = Int(samples[3][i])
      for c in 0..<3 { target[3 * i + c] = JPEGColor.mixed(ink: 255 - Int(samples[c][i]), paper: paper) }
    }
  }

  private static func mixed(ink: Int, paper: Int) -> UInt8 {
    let product = ink * paper + 128
    return UInt8(max(0, min(255, paper - ((product >> 8) + product) >> 8)))
  }

  @inline(__always)
  private func load(_ p: UnsafePointer<UInt8>) -> __m128i { UnsafeRawPointer(p).loadUnaligned(as: __m128i.self) }

  /// ITU-R BT.601 in the 16-bit fixed point of libjpeg (`jdcolor.c` `build_ycc_rgb_table`), for 16 pixels.
  @inline(__always)
  private func rgb(_ y: __m128i, _ cb: __m128i, _ cr: __m128i) -> (__m128i, __m128i, __m128i) {
    let center = _mm256_set1_epi16(128)
    let one = _mm256_set1_epi16(1)
    let y = _mm256_cvtepu8_epi16(y)
    let cb = _mm256_sub_epi16(_mm256_cvtepu8_epi16(cb), center)
    let cr = _mm256_sub_epi16(_mm256_cvtepu8_epi16(cr), center)
    // round(a x / 65536) as (floor(2 a x / 65536) + 1) >> 1.
    let cb2 = _mm256_add_epi16(cb, cb)
    let cr2 = _mm256_add_epi16(cr, cr)
    let redPart = _mm256_srai_epi16(_mm256_add_epi16(_mm256_mulhi_epi16(cr2, _mm256_set1_epi16(26345)), one), 1)
    let bluePart = _mm256_srai_epi16(_mm256_add_epi16(_mm256_mulhi_epi16(cb2, _mm256_set1_epi16(-14942)), one), 1)
    let red = _mm256_add_epi16(_mm256_add_epi16(y, cr), redPart)
    let blue = _mm256_add_epi16(_mm256_add_epi16(y, cb2), bluePart)
    let weights = _mm256_set1_epi32(18734 << 16 | (-22554 & 0xFFFF))
    let half = _mm256_set1_epi32(32768)
    let low = _mm256_srai_epi32(_mm256_add_epi32(_mm256_madd_epi16(_mm256_unpacklo_epi16(cb, cr), weights), half), 16)
    let high = _mm256_srai_epi32(_mm256_add_epi32(_mm256_madd_epi16(_mm256_unpackhi_epi16(cb, cr), weights), half), 16)
    let green = _mm256_sub_epi16(_mm256_add_epi16(y, _mm256_packs_epi32(low, high)), cr)
    return (bytes(red), bytes(green), bytes(blue))
  }

  @inline(__always)
  private func bytes(_ words: __m256i) -> __m128i {
    let halves = unsafeBitCast(words, to: SIMD4<UInt64>.self)
    return _mm_packus_epi16(
      unsafeBitCast(halves.lowHalf, to: __m128i.self), unsafeBitCast(halves.highHalf, to: __m128i.self))
  }

  @inline(__always)
  private func interleave(
    _ width: Int, _ target: UnsafeMutablePointer<UInt8>, _ pixels: (Int) -> (__m128i, __m128i, __m128i)
  ) {
    let shuffles = Shuffles()
    var i = 0
    while i + 16 <= width {
      shuffles.store(pixels(i), target + 3 * i)
      i += 16
    }
    guard i < width else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { rest in
      guard let start = rest.baseAddress else { return }
      shuffles.store(pixels(i), start)
      (target + 3 * i).update(from: start, count: 3 * (width - i))
    }
  }

  /// Byte shuffles that interleave three vectors of 16 samples to 16 pixels.
  private struct Shuffles {
    private let masks: [9 of __m128i]

    @inline(__always)
    init() {
      var masks = [9 of __m128i](repeating: _mm_setzero_si128())
      for part in 0..<3 {
        for channel in 0..<3 {
          var mask = SIMD16<UInt8>(repeating: 0x80)
          for i in 0..<16 where (16 * part + i) % 3 == channel { mask[i] = UInt8((16 * part + i) / 3) }
          masks[3 * part + channel] = unsafeBitCast(mask, to: __m128i.self)
        }
      }
      self.masks = masks
    }

    @inline(__always)
    func store(_ pixels: (__m128i, __m128i, __m128i), _ target: UnsafeMutablePointer<UInt8>) {
      for part in 0..<3 {
        let red = _mm_shuffle_epi8(pixels.0, masks[3 * part])
        let green = _mm_shuffle_epi8(pixels.1, masks[3 * part + 1])
        let blue = _mm_shuffle_epi8(pixels.2, masks[3 * part + 2])
        UnsafeMutableRawPointer(target + 16 * part).storeBytes(
          of: _mm_or_si128(_mm_or_si128(red, green), blue), as: __m128i.self)
      }
    }
  }
}
