/// Image file formats that are recognized by their first bytes.
public enum ImageFormat: String, Sendable, CaseIterable {
  case png = "PNG"
  case pnm = "PNM"
  case pam = "PAM"
  case jpeg = "JPEG"
  case gif = "GIF"
  case bmp = "BMP"
  case webp = "WebP"
  case tiff = "TIFF"
  case heif = "HEIF"
  case avif = "AVIF"
  case jpegXL = "JPEG XL"
  case jpeg2000 = "JPEG 2000"
  case svg = "SVG"
  case icon = "Windows icon"

  /// The format whose signature `bytes` begin with.
  public init?(sniffing bytes: [UInt8]) {
    func starts(_ signature: [UInt8], at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: signature)
    }
    if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if starts([0xFF, 0xD8]) {
      self = .jpeg
    } else if starts(Array("GIF8".utf8)) {
      self = .gif
    } else if starts(Array("RIFF".utf8)), starts(Array("WEBP".utf8), at: 8) {
      self = .webp
    } else if starts([0x49, 0x49, 0x2A, 0x00]) || starts([0x4D, 0x4D, 0x00, 0x2A]) {
      self = .tiff
    } else if starts(Array("P7\n".utf8)) {
      self = .pam
    } else if bytes.count > 2, starts([0x50]), (0x31...0x36).contains(bytes[1]),
      bytes[2] == 0x23 || isPNMSpace(bytes[2])
    {
      self = .pnm
    } else if starts(Array("BM".utf8)) {
      self = .bmp
    } else if starts(Array("ftyp".utf8), at: 4), let format = Self(majorBrand: bytes.dropFirst(8).prefix(4)) {
      self = format
    } else if starts([0xFF, 0x0A]) || starts([0, 0, 0, 0x0C] + Array("JXL ".utf8)) {
      self = .jpegXL
    } else if starts([0xFF, 0x4F, 0xFF, 0x51]) || starts([0, 0, 0, 0x0C] + Array("jP  ".utf8)) {
      self = .jpeg2000
    } else if starts([0, 0, 1, 0]), bytes.count > 22 {
      self = .icon
    } else if Self.isSVG(bytes.prefix(1024)) {
      self = .svg
    } else {
      return nil
    }
  }

  // The brand of an ISO base media file.
  private init?(majorBrand brand: ArraySlice<UInt8>) {
    switch String(decoding: brand, as: UTF8.self) {
    case "avif", "avis": self = .avif
    case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": self = .heif
    default: return nil
    }
  }

  // Markup whose first element, after a declaration and comments, may be <svg>.
  private static func isSVG(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.drop { isPNMSpace($0) || [0xEF, 0xBB, 0xBF].contains($0) }
    guard text.first == 0x3C else { return false }
    let name = Array("<svg".utf8)
    return text.indices.contains { text[$0...].starts(with: name) }
  }

  /// File name extensions of the format, as Pillow 13 lists them, in lower case and without the dot.
  public var extensions: [String] {
    switch self {
    case .png: ["png", "apng"]
    case .pnm: ["pnm", "pbm", "pgm", "ppm"]
    case .pam: ["pam"]
    case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
    case .gif: ["gif"]
    case .bmp: ["bmp", "dib"]
    case .webp: ["webp"]
    case .tiff: ["tif", "tiff"]
    case .heif: ["heic", "heif"]
    case .avif: ["avif"]
    case .jpegXL: ["jxl"]
    case .jpeg2000: ["jp2", "j2k", "jpx", "j2c", "jpc", "jpf"]
    case .svg: ["svg"]
    case .icon: ["ico"]
    }
  }

  /// The format of a file with this extension, in any case.
  public init?(fileExtension: String) {
    let lowered = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.extensions.contains(lowered) }) else {
      return nil
    }
    self = format
  }

  /// How to convert a format that is recognized but not supported.
  var remedy: String {
    switch self {
    case .png, .pnm, .pam, .jpeg, .gif, .bmp, .webp: ""
    case .tiff: "convert it with \"tifftopnm\" (package netpbm)"
    case .heif, .avif: "convert it to PNG with \"heif-convert\" (package libheif-examples)"
    case .jpegXL: "convert it to PNG with \"djxl\" (package libjxl-tools)"
    case .jpeg2000: "convert it to PNG with \"opj_decompress\" (package libopenjp2-tools)"
    case .svg: "draw it as PNG with \"rsvg-convert\" (package librsvg2-bin)"
    case .icon: "take a PNG out of it with \"icotool -x\" (package icoutils)"
    }
  }
}

extension PixelImage {
  /// The largest number of pixels decoded by default, as in Pillow 13 (twice `Image.MAX_IMAGE_PIXELS`, where its
  /// warning becomes an error).
  public static let defaultMaximumPixels = 178_956_970

  /// Decodes a PNG, JPEG, PNM or PAM file, a BMP, or the first image of a GIF or a WebP file.
  ///
  /// Samples of more than 8 bits keep their high byte, fewer bits are scaled to 0...255, palettes are expanded, a
  /// transparent color becomes an alpha channel. Memory for the image is allocated only after its header is found to be
  /// within `maximumPixels`.
  ///
  /// - Throws: `ImageError`, `unsupported` for other formats.
  public init(
    decoding bytes: [UInt8], maximumPixels: Int = PixelImage.defaultMaximumPixels
  ) throws(ImageError) {
    guard let format = ImageFormat(sniffing: bytes) else {
      if bytes.isEmpty { throw ImageError(.truncated, at: 0, "the image is empty") }
      throw ImageError(
        .unsupported, at: 0, "not an image format that is read here; convert to PNG or PNM")
    }
    switch format {
    case .png: self = try PNGDecoder.decode(bytes, maximumPixels: maximumPixels)
    case .pnm: self = try PNMDecoder.decode(bytes, maximumPixels: maximumPixels)
    case .pam: self = try PAMDecoder.decode(bytes, maximumPixels: maximumPixels)
    case .gif: self = try GIFDecoder.decode(bytes, maximumPixels: maximumPixels)
    case .bmp: self = try BMPDecoder.decode(bytes, maximumPixels: maximumPixels)
    case .webp: self = try WebPDecoder.decode(bytes, maximumPixels: maximumPixels)
    case .jpeg: self = try JPEGDecoder.decode(bytes, .init(maximumPixels: maximumPixels)).image
    default:
      throw ImageError(.unsupported, at: 0, "\(format.rawValue) is not read here; \(format.remedy)")
    }
  }

  /// Checks a size read from a header.
  ///
  /// - Throws: `ImageError` `corrupt` for a size of zero, `tooLarge` for more pixels than allowed.
  public static func checkSize(
    width: Int, height: Int, maximumPixels: Int, at position: Int
  ) throws(ImageError) {
    guard width > 0, height > 0 else {
      throw ImageError(.corrupt, at: position, "the image is declared \(width) x \(height)")
    }
    let (count, overflow) = width.multipliedReportingOverflow(by: height)
    // With at most 2^40 pixels later products do not overflow, whatever the caller allows.
    guard !overflow, count <= min(maximumPixels, 1 << 40) else {
      throw ImageError(
        .tooLarge, at: position,
        "the image is declared \(width) x \(height), more than \(maximumPixels) pixels")
    }
  }
}
