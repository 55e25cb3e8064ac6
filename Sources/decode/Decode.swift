import Datasets
import Exact
import Images
import Options
import Records
import Stages

/// Turns a dataset into a record stream.
struct Decode: Stage {
  var suite = SuiteOptions()
  var split: Split?
  var takesWhole = false
  var format = DatasetFormat.auto
  var channels: ChannelCount?
  var classes: String?
  var imageColumn: String?
  var labelColumn: String?
  var captionColumn: String?
  var perClass: Int?
  var shard: Shard?
  var shardBy = ShardKey.id
  var keepsSource = false
  var maximumPixels = PixelImage.defaultMaximumPixels
  var size: TargetSize?
  var fit = ImageFit.stretch
  var shorterSide: Int?
  var crop: TargetSize?
  var resampling = Resampling(filter: .bilinear, library: .pillow13)
  var orients = false
  var isTolerant = false
  var isFast = false
  var normalization: NormalizationChoice?

  /// A part of a dataset, by any of the names that folders have.
  struct Split: OptionValue {
    let split: DatasetSplit

    init?(word: String) {
      guard let split = DatasetSplit(named: word) else { return nil }
      self.split = split
    }
    static var expectation: String { "train, test or val" }
    static var choices: [String] { ["train", "test", "val"] }
    var word: String? { split.rawValue }
  }

  static let command = Command<Decode>(
    name: "decode", summary: "turn a dataset of images into a record stream", operands: "[SOURCE…]",
    description: [
      "SOURCE is a folder with a folder of images per class (and perhaps a metadata.jsonl or metadata.csv with captions), a WebDataset "
        + "tar (- for one on standard input), an IDX pair or the folder it lies in, CIFAR-10 or CIFAR-100 in the binary "
        + "version, a Parquet file of the Hugging Face Hub or the folder of its shards, a folder of any of these, or the "
        + "name fashion-mnist for Debian's dataset-fashion-mnist. JPEG, PNG, GIF (its first image), BMP, PNM and PAM are "
        + "read; pixels are those of libjpeg-turbo and Pillow.",
      "Without SOURCE a record stream is read from standard input, and the image of each record is decoded from its "
        + "src; a SOURCE that is a record stream is treated alike. Where records have no src, their images themselves are "
        + "resized and converted. With \"--keep-src --drop image\" nothing is decoded, "
        + "so that files travel as they are and are decoded at the far end.",
      "Each record has id, label, image (u8 [height, width, channels]) and, where there is one, caption. A folder comes "
        + "class by class and the stream says so; the other formats keep the order of their files, and \"recs group\" "
        + "brings classes together.",
    ],
    options: [
      .value(
        "--split", "train|test|val", \.split,
        "which part of the dataset; train where there are several. test is what is called val, valid, validation or dev "
          + "where there is no other"
      ),
      .flag("--or-whole", \.takesWhole, "with --split, take a SOURCE that has no splits at all as it is"),
      .choice("--format", \.format, "what SOURCE is, where it is not recognized"),
      .choice("--channels", \.channels, "convert to gray or to RGB; kept as found unless given"),
      .value(
        "--classes", "FILE|LIST", \.classes,
        "which labels are read, in index order: a file with one per line, or where there is no file of that name one of "
          + "ImageNet's lists imagenette, imagewoof, idc, imagenet-100. Other classes of folders and tars are left out, and told"
      ),
      .value(
        "--image-column", "NAME", \.imageColumn, "the column of a Parquet table with the images, where several may be"),
      .value(
        "--label-column", "NAME", \.labelColumn, "the column of a Parquet table with the labels, where several may be"),
      .value("--caption-column", "NAME", \.captionColumn, "the column of a Parquet table with the captions, likewise"),
      .number("--per-class", "N", \.perClass, "take the first N of each class", in: 1...Int.max),
      .value("--shard", "I/N", \.shard, "take only the Ith of N parts"),
      .choice("--shard-by", \.shardBy, "what decides the part; label keeps classes whole"),
      .flag("--keep-src", \.keepsSource, "also write the encoded file as found, in src"),
      .value("--size", "N|HxW", \.size, "resize to this many pixels, square or height x width"),
      .choice(
        "--fit", \.fit,
        "what to do where proportions differ: stretch; crop (centered as torchvision or as transformers does); pad with black; "
          + "center crops or pads without resizing"),
      .number(
        "--resize", "N", \.shorterSide,
        "with --crop, instead of --size and --fit: resize until the shorter side has N pixels, as torchvision's Resize(N)",
        in: 1...65535),
      .value(
        "--crop", "N|HxW", \.crop,
        "with --resize: cut this about the center, on black where it is larger, as torchvision's CenterCrop; \"--size N --fit "
          + "crop\" is \"--resize N --crop N\""),
      .value(
        "--resample", "FILTER", \.resampling,
        "nearest, box, bilinear, hamming, bicubic or lanczos, with antialiasing, as Pillow 13 resizes; FILTER@12 as Pillow "
          + "12 does, bilinear@torchvision and bicubic@torchvision as Hugging Face's image processors do"),
      .flag("--orient", \.orients, "rotate and mirror images as their EXIF orientation says"),
      .flag("--fast", \.isFast, "decode JPEG at 1/2, 1/4 or 1/8 of its size where --size is much smaller"),
      .flag("--tolerant", \.isTolerant, "decode damaged JPEG files as libjpeg does, with a warning"),
      .choice(
        "--normalize", \.normalization,
        "say in the header how networks scale the pixels: the constants of a dataset by name, measured on the whole SOURCE, "
          + "which is then read twice, or auto: measured unless the classes are those of a known dataset"),
      .value("--max-pixels", "N", \.maximumPixels, "reject larger images", in: 1...Int.max),
    ],
    examples: [
      ("edits decode fashion-mnist --split train | edits recs stat", "count Debian's Fashion-MNIST"),
      (
        "ssh host edits decode --shard 0/4 --shard-by label /data/imagenet | edits recs check", "a quarter of a dataset"
      ),
    ])

  /// What decides the records and the header, for the provenance; equal on all shards.
  func provenance(_ constants: Normalization? = nil) -> [ExactText: Value] {
    var options: [ExactText: Value] = [:]
    if let constants { options["normalize"] = .text(constants.name) }
    if let split { options["split"] = .text(split.split.rawValue) }
    if let imageColumn { options["image-column"] = .text(imageColumn) }
    if let labelColumn { options["label-column"] = .text(labelColumn) }
    if let captionColumn { options["caption-column"] = .text(captionColumn) }
    if let channels { options["channels"] = .integer(Int64(channels.count)) }
    if let perClass { options["per-class"] = .integer(Int64(perClass)) }
    describeResizing(&options)
    if orients { options["orient"] = .bool(true) }
    if isTolerant { options["tolerant"] = .bool(true) }
    return options
  }

  /// What becomes of each image.
  var decoding: DecodingOptions {
    var options = DecodingOptions()
    options.maximumPixels = maximumPixels
    options.isTolerant = isTolerant
    options.isOriented = orients
    options.isFast = isFast
    options.channels = channels?.count
    options.target = target
    return options
  }

  func run(_ session: Session) throws {
    if takesWhole, split == nil { throw StageError(.usage, "--or-whole needs --split: what it is instead of") }
    try checkResizing()
    let streams = try session.operands.filter { operand in try isRecordStream(operand) }
    if streams.count == session.operands.count {
      try requireNoDatasetOptions()
      var records = RecordDecoding(decoding, keepsSource: keepsSource, provenance: provenance(), session)
      return try session.run(&records)
    }
    if let stream = streams.first {
      throw StageError(.usage, "\(stream): record streams and datasets cannot be read in one run; use two")
    }
    let requests = try requests(session)
    try checkNormalization(session)
    var sources = try requests.map { request in try request.open() }
    var constants = normalization?.constants?.repeated(channels?.count ?? 1)
    if needsMeasuring(sources) {
      var measurement = Measurement(self, session)
      constants = try measurement.constants(of: sources)
      // Those have been read to their ends.
      sources = try requests.map { request in try request.open() }
    }
    var datasets = DatasetDecoding(self, constants, session)
    for (operand, source) in zip(session.operands, sources) { try datasets.run(source, isPipe: operand == "-") }
  }
}

extension Decode {
  /// How each SOURCE is to be read.
  private func requests(_ session: Session) throws -> [DatasetRequest] {
    let list = try classes.map { word in try NamedClassList(word) }
    if let list, let classes, list.hidesImageNet {
      session.report.note("--classes \(classes): the file of that name is read, not ImageNet's list")
    }
    return session.operands.map { operand in
      var request = DatasetRequest(
        operand, format: format, split: split?.split, takesWhole: takesWhole, classes: list?.labels)
      request.isNumbering = list?.isImageNet != true
      request.columns = ColumnNames(image: imageColumn, label: labelColumn, caption: captionColumn)
      request.isOriented = orients
      request.maximumFileSize = min(request.maximumFileSize, suite.memory.bytes)
      return request
    }
  }

  /// Refuses constants that do not fit the channels, and measuring what can be read once only.
  private func checkNormalization(_ session: Session) throws(StageError) {
    guard let normalization else { return }
    guard let constants = normalization.constants else {
      guard !session.operands.contains("-") else {
        throw StageError(.usage, "--normalize \(normalization.rawValue) reads SOURCE twice; - can be read once")
      }
      return
    }
    guard channels == nil || constants.mean.count == 1 || constants.mean.count == channels?.count else {
      throw StageError(
        .usage, "--normalize \(normalization.rawValue) is for \(constants.mean.count) channels, not for --channels 1")
    }
  }

  /// Whether `--normalize` asks for measured constants; where the classes tell them to whoever reads the stream it does not.
  private func needsMeasuring(_ sources: [any SampleSource]) -> Bool {
    switch normalization {
    case .measured: return true
    case .auto:
      let classes = Set(sources.flatMap { $0.classes ?? [] })
      let counts = channels.map { [$0] } ?? ChannelCount.allCases
      return !counts.contains { Normalization.known(classes: Array(classes), channels: $0.count) != nil }
    default: return false
    }
  }

  private func requireNoDatasetOptions() throws(StageError) {
    let given: [(String, Bool)] = [
      ("--split", split != nil), ("--classes", classes != nil), ("--per-class", perClass != nil),
      ("--shard", shard != nil), ("--format", format != .auto), ("--normalize", normalization != nil),
      ("--image-column", imageColumn != nil), ("--label-column", labelColumn != nil),
      ("--caption-column", captionColumn != nil),
    ]
    if let option = given.first(where: \.1)?.0 {
      throw StageError(.usage, "\(option) is for datasets; a record stream is decoded as it comes (name a SOURCE?)")
    }
  }
}
