import Fusion
import Kernels
import Options
import Records
import Stages
import Threads

/// Joins the features of each image with the text that it retrieves from the captions of its class.
struct Fuse: ResidentStage {
  var suite = SuiteOptions()
  var tau = 0.01
  var normalize = true
  var combine = SemanticQuery.Combination.concat

  static let command = Command<Fuse>(
    name: "fuse", summary: "join each image's features with text retrieved from its class",
    description: [
      """
      Adds fused to every record: its image_features, followed by the text features that the image retrieves from all
      captions of its class (the global semantic query of EDITS). For a class with image features I and text features T,
      one row per record, the retrieved text is A = softmax(I Tt / tau) T, where Tt is T transposed.
      """,
      """
      The input must be grouped by label: run "edits recs group" before if it is not. Memory holds the features of one
      class.
      """,
    ],
    options: [
      .value(
        "--tau", "T", \.tau, "temperature of the softmax",
        detail: "With a small one each image retrieves the captions most similar to it, with a large one an average.",
        in: 1e-6...1e6),
      .value(
        "--normalize", "true|false", \.normalize, "scale features to unit length first",
        detail: "The released code of EDITS does not."),
      .choice(
        "--combine", \.combine, "what the fused vector is",
        detail: """
          * concat: I followed by A.
          * add: I + A.
          * text: A alone.
          * image: I alone, which needs no text_features.
          """),
    ],
    examples: [("edits embed … | edits fuse | edits cluster --ipc 10", "cluster by image and text")])

  func serve(_ session: Session, with resources: Void) throws {
    var work = ClassFusion(self, session)
    try session.run(&work, groupedBy: "label")
  }
}
