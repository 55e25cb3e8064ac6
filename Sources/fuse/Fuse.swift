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
    name: "fuse", summary: "join each image's features with the text it retrieves from its class",
    description: [
      "Adds fused to every record: with I and T the image_features and text_features of one class, A = softmax(I Tt / "
        + "tau) T is the text that each image retrieves from all captions of the class (EDITS, global semantic query), and "
        + "fused is I followed by A. The input must be grouped by label. The features of one class are in memory, twelve "
        + "bytes a component; the weights between its images and captions never are, as a whole.",
      "--normalize false leaves the features at their own lengths, as the released code of EDITS does. --combine add "
        + "takes I + A, text takes A, image takes I and needs no text_features.",
    ],
    options: [
      .value("--tau", "T", \.tau, "temperature of the softmax", in: 1e-6...1e6),
      .value("--normalize", "true|false", \.normalize, "bring features to unit length first"),
      .choice("--combine", \.combine, "what a fused vector is made of"),
    ],
    examples: [("edits embed … | edits fuse | edits cluster --ipc 10", "cluster by image and text")])

  func serve(_ session: Session, with resources: Void) throws {
    var work = ClassFusion(self, session)
    try session.run(&work, groupedBy: "label")
  }
}
