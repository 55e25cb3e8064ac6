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
  var resampling = ResamplingChoice(filter: .bilinear, library: .pillow13)
  var orients = false
  var isTolerant = false
  var isFast = false
  var normalization: NormalizationChoice?

  /// A split of a dataset, by any of its usual names.
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
      """
      Writes a record for every image of SOURCE: id, label, image (8-bit, [height, width, channels]) and, if the dataset
      has one, caption. JPEG, PNG, GIF and WebP (the first frame of an animation), BMP, PNM and PAM are read; their
      pixels are those of libjpeg-turbo and Pillow.
      """,
      """
      SOURCE is one of: a folder that has a folder of images for each class, perhaps with captions in metadata.jsonl or
      metadata.csv; a WebDataset tar (- reads one from standard input); a Parquet file of the Hugging Face Hub, or a
      folder of its shards; a .csv or .jsonl file that lists paths and labels; a pair of IDX files, as MNIST has, or
      their folder; CIFAR-10 or CIFAR-100 in the binary version; a folder of any of these; fashion-mnist, which is
      Debian's package dataset-fashion-mnist. A folder of classes is read class by class; after all others, "edits recs
      group" brings the images of each class together.
      """,
      """
      If SOURCE is a record stream, or is missing and records come on standard input, each record's src (an encoded file,
      see --keep-src) is decoded to image. If records have no src, their image is resized and converted.
      """,
    ],
    options: [
      .value(
        "--split", "train|test|val", \.split, "part of the dataset to read",
        detail: """
          Unless given, train if the dataset has several parts. If there is no part called test, test reads the one called
          val, valid, validation or dev.
          """),
      .flag(
        "--or-whole", \.takesWhole, "with --split: also accept a SOURCE without parts",
        detail: "All of it is read then; without this switch it is an error."),
      .choice("--format", \.format, "format of SOURCE, if it is not recognized"),
      .choice(
        "--channels", \.channels, "convert images to gray (1) or to RGB (3)",
        detail: "Unless given, images keep the channels that they have."),
      .value(
        "--classes", "FILE|LIST", \.classes, "classes to read, in the order of their indices",
        detail: """
          FILE has one label per line. If there is no such file, LIST is a subset of ImageNet: imagenette, imagewoof, idc or
          imagenet-100. Other classes of folders and tars are left out, and a message says so.
          """),
      .value(
        "--image-column", "NAME", \.imageColumn, "Parquet: column of the images",
        detail: "This and the next two are needed only if more than one column comes into question."),
      .value("--label-column", "NAME", \.labelColumn, "Parquet: column of the labels"),
      .value("--caption-column", "NAME", \.captionColumn, "Parquet: column of the captions"),
      .number("--per-class", "N", \.perClass, "read only the first N samples of each class", in: 1...Int.max),
      .value(
        "--shard", "I/N", \.shard, "read only part I, from 0, of N",
        detail: """
          Splits the work among machines: the N parts have no sample in common and together are the whole dataset. "edits
          recs merge" joins the results.
          """),
      .choice(
        "--shard-by", \.shardBy, "what decides the part that a sample belongs to",
        detail: """
          * id: the sample's id, so that parts are of about equal size.
          * label: its class, so that classes stay whole.
          """),
      .flag(
        "--keep-src", \.keepsSource, "also store the encoded image file, in the field src",
        detail: """
          With "--keep-src --drop image" nothing is decoded: the stream holds the files as they are, and a second decode,
          perhaps on another machine, decodes them.
          """),
      .value("--size", "N|HxW", \.size, "resize images to N x N, or to height H x width W pixels"),
      .choice(
        "--fit", \.fit, "with --size: what to do if proportions differ",
        detail: """
          * stretch: resize without regard to proportions.
          * crop: resize until the image covers the size, then cut the center out, as torchvision does.
          * crop@transformers: the same, but cut as transformers does, which may differ by a pixel.
          * pad: resize until the image fits, then add black borders.
          * center: do not resize, but crop or pad around the center.
          """),
      .number(
        "--resize", "N", \.shorterSide, "with --crop: resize the shorter side to N pixels",
        detail: """
          torchvision's Resize(N). "--resize 256 --crop 224" is how networks for ImageNet are commonly tested. --resize and
          --crop are used together, and instead of --size and --fit.
          """,
        in: 1...65535),
      .value(
        "--crop", "N|HxW", \.crop, "with --resize: then cut this size out of the center",
        detail: """
          torchvision's CenterCrop: black is added where the image is smaller. "--size N --fit crop" is the same as
          "--resize N --crop N".
          """),
      .value(
        "--resample", "FILTER", \.resampling, "filter for resizing",
        detail: """
          nearest, box, bilinear, hamming, bicubic or lanczos, with antialiasing. The pixels are those of Pillow 13;
          FILTER@12 gives those of Pillow 12, bilinear@torchvision and bicubic@torchvision those of torchvision, which
          Hugging Face's image processors use.
          """),
      .flag("--orient", \.orients, "rotate and mirror images as their EXIF orientation says"),
      .flag(
        "--fast", \.isFast, "decode JPEG at reduced size if --size is much smaller",
        detail: "At 1/2, 1/4 or 1/8: faster, but the pixels are not quite those of decoding at full size."),
      .flag("--tolerant", \.isTolerant, "decode damaged JPEG files as libjpeg does, with a warning"),
      .choice(
        "--normalize", \.normalization, "tell networks how to scale the pixels",
        detail: """
          The image is not changed: mean and standard deviation of each channel are stored in the stream's header, where
          train-eval and select find them. Either the constants of a dataset, by its name, or measured on the whole of
          SOURCE, which is then read twice. auto measures unless the classes are those of a dataset with known constants.
          """),
      .value("--max-pixels", "N", \.maximumPixels, "reject images with more pixels than this", in: 1...Int.max),
    ],
    examples: [
      ("edits decode fashion-mnist --split train | edits recs stat", "count the images of Fashion-MNIST's classes"),
      (
        "edits decode imagenet --shard 0/4 --size 224 --fit crop -o part.0.recs.zst",
        "a quarter of ImageNet, cropped"
      ),
    ])

  /// The options that change records and header, for the provenance; the same for all shards.
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

  /// The processing of each image.
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
      var measurement = PixelMeasurement(self, session)
      constants = try measurement.constants(of: sources)
      // The measurement has read the sources to their ends.
      sources = try requests.map { request in try request.open() }
    }
    var datasets = DatasetDecoding(self, constants, session)
    for (operand, source) in zip(session.operands, sources) { try datasets.run(source, isPipe: operand == "-") }
  }
}

extension Decode {
  /// The requests for the sources.
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

  /// Refuses constants that do not fit the channels, and measurement of sources that can be read only once.
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

  /// Whether `--normalize` asks for measured constants, which is not the case if readers know them from the classes.
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
