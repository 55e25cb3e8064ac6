import Datasets
import Evaluation
import Exact
import Images
import Models
import Options
import RecordSets
import Records
import Stages

extension TrainEval {
  /// Writes the records with a teacher's soft labels: `soft_label` f16 [epochs, classes] and `scene` f32 [epochs, 10 or 11].
  func runTeaching(_ session: Session) throws {
    guard let teacher else { throw StageError(.usage, "--teach needs --teacher DIR, the network that answers") }
    guard epochs != 0 else { throw StageError(.usage, "--teach --epochs 0 would ask nothing; give at least 1") }
    var plan = RecordedAnswers.Plan(epochs: epochs ?? 300)
    plan.keepEvery = keepEvery ?? 1
    plan.mixing = changes.mixing ?? .cutmix
    plan.seed = UInt64(suite.seed)
    guard plan.keepEvery <= plan.epochs else {
      throw StageError(.usage, "--keep-every \(plan.keepEvery) would keep the first of \(plan.epochs) epochs only")
    }
    let set = try ImageSet(
      session.input(), named: "images", directory: session.temporaryDirectory, isChosen: session.isInWindow)
    let classes = set.classes ?? set.labels
    let images = try set.indexed(classes)
    let network = try teacherNetwork(teacher, images, classes, session)
    guard images.count <= 1 << 24 else {
      throw StageError(.data, "\(images.count) images; scenes can name 16777216. Teach parts of the set")
    }
    let scaling = try scaling(images, classes, set.normalization, network, session)
    let answers = try RecordedAnswers(
      asking: network, about: images, scaling, plan, threads: session.threads, directory: session.temporaryDirectory
    ) { epoch in session.report.progress { "epoch \(epoch + 1)/\(plan.kept)" } }
    try write(answers, plan, images, set, classes, scaling, teacher: network.digest, session)
  }

  /// The teacher network, whose outputs are in the order of the set's classes.
  func teacherNetwork(
    _ path: String, _ images: LabeledImages, _ classes: [String], _ session: Session
  ) throws -> TrainedNetwork {
    let whole = try TrainedNetwork(at: path, height: images.height, width: images.width)
    let order = try teacherClasses.map { try NamedClassList($0).labels }
    let network = try whole.answering(classes, by: whole.classes(named: order))
    if let note = whole.noteOnUse(as: network) { session.report.note(note) }
    return network
  }

  private func write(
    _ answers: RecordedAnswers, _ plan: RecordedAnswers.Plan, _ images: LabeledImages, _ set: ImageSet,
    _ classes: [String], _ scaling: Normalization, teacher: UInt64?, _ session: Session
  ) throws {
    let (h, w, c) = (images.height, images.width, images.channels)
    let (labels, scenes) = ([plan.kept, answers.classes], [plan.kept, answers.sceneCount])
    var header = SegmentHeader(tool: session.toolVersion)
    header.classes = classes
    header.normalization = (scaling.mean, scaling.deviation)
    header.values[SoftLabelNote.key] = SoftLabelNote(plan, images: images.count, digest: set.digest).value
    header.fields = [
      "id": "text", "label": "text", "image": "u8[\(h),\(w),\(c)]",
      "soft_label": "f16[\(labels[0]),\(labels[1])]", "scene": "f32[\(scenes[0]),\(scenes[1])]",
    ]
    session.sign(
      &header,
      options: [
        "epochs": .integer(Int64(plan.epochs)), "keep-every": .integer(Int64(plan.keepEvery)),
        "mix": .text(plan.mixing.rawValue), "normalize": .text(scaling.name),
      ],
      model: teacher, seed: UInt64(suite.seed))
    let output = try session.output()
    try output.begin(header)
    for index in 0..<images.count {
      let pixels = images.pixels.withItem(index) { Array($0) }
      try output.write(
        Record(
          id: set.ids[index], label: classes[Int(images.labels[index])],
          [
            "image": .tensor(TensorValue(.u8, [h, w, c], Bytes(pixels))),
            "soft_label": .tensor(TensorValue(.f16, labels, Bytes(answers.logitBytes(of: index)))),
            "scene": .tensor(TensorValue(answers.sceneNumbers(of: index), shape: scenes)),
          ]))
    }
    try output.end()
  }
}
