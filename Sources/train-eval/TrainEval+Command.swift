import Evaluation
import Models
import Options
import Stages

extension TrainEval {
  static let command = Command<TrainEval>(
    name: "train-eval", summary: "train networks on a distilled set, test them on real images",
    operands: "--test FILE|SOURCE [DISTILLED…]",
    description: [
      """
      Trains --runs networks from scratch on the records of DISTILLED, or standard input, and tests them on --test. Training
      begins when the whole input has been read and verified.
      """,
      """
      Prints one JSON object: network, protocol, ipc, epochs, runs, optimizer, rate, batch, weight_decay; accuracy, the test
      accuracy of each run at its end, in percent; best, the highest of each run; mean, std, best_mean and best_std, the means
      and population standard deviations of both; train_images_per_second; factor, if images are made of pieces; by rded mix; and with --teacher also
      teacher, the digest of its weights.
      """,
      """
      With --teach nothing is trained: a teacher's soft labels, its scores of all classes for many views of each image, are
      added to the records.
      """,
    ],
    options: usual + changing + teaching,
    examples: [
      ("edits train-eval distilled.recs.zst --test fashion-mnist --runs 3", "accuracy of a distilled set"),
      (
        "edits train-eval all.recs.zst --test set --protocol teacher --save net",
        "train a teacher"
      ),
      (
        "edits train-eval x.recs.zst --test test.recs.zst --protocol rded --teacher net", "learn from it"
      ),
    ])

  private static let usual: [Option<TrainEval>] = [
    .value(
      "--test", "FILE|SOURCE", \.test, "real images to test on",
      detail: "A record stream, or a dataset that decode reads, of which the test split is used."),
    .choice("--network", \.network, "network to train"),
    .choice(
      "--protocol", \.protocol, "training recipe",
      detail: """
        * dc: 300 epochs without augmentation (Zhao et al. 2021).
        * dsa: 1000 epochs with differentiable siamese augmentation (Zhao & Bilen 2021).
        * minimax: 300 to 3000 epochs, more for fewer images per class, with random crops, flips, changes of color and
        light, and CutMix (Gu et al. 2024). For images of at most 64 pixels a side, 1000 epochs with CutMix in half of the
        batches.
        * rded: 300 epochs on soft labels that --teacher gives to shuffled, cropped and mixed images (Sun et al. 2024).
        * d4m: 300 epochs on soft labels that --teach has stored before (Su et al. 2024).
        * teacher: 90 epochs with random crops and flips, for networks to --save that teach: torchvision's reference
        training, with which RDED's observers were made.

        dc and dsa use SGD with rate 0.01, momentum 0.9, weight decay 5e-4 and batches of 256; after half of the epochs a
        new optimizer takes over, with a tenth of the rate. minimax uses SGD in batches of 64; the rate is divided by five
        after 2/3 and after 5/6 of the epochs, and the network is tested about 100 times, because its paper reports the
        best test. rded and d4m use AdamW and soft labels of temperature 20, d4m in batches of 1024. teacher uses SGD with rate
        0.1, momentum 0.9, weight decay 1e-4 and batches of 256; the rate is divided by ten after each third of the epochs.
        """),
    .value(
      "--runs", "N", \.runs, "networks to train, each from other initial weights",
      detail: "The seeds of the runs follow from --seed.", in: 1...10_000),
    .number(
      "--only-run", "I", \.onlyRun, "train only the I-th, from 1, of the --runs networks",
      detail: """
        So that each may be trained on a machine of its own: "edits train-eval merge" joins the results to that of all. The
        accuracies have all their digits.
        """, in: 1...10_000),
    .number("--epochs", "N", \.epochs, "epochs, instead of the protocol's", in: 0...10_000_000),
    .choice(
      "--norm", \.norm, "normalization layers of the network",
      detail: "auto: batch for rded, d4m and teacher, instance for the other protocols."),
    .choice(
      "--normalize", \.normalization, "how to scale the pixels",
      detail: """
        By a mean and standard deviation per channel, the same for teacher, training and test: the constants of a dataset,
        by its name, or measured on the training images. auto takes the first of these that exists:

        * those in the teacher's file; ImageNet's for files of torchvision and RDED, which do not name any
        * those in the header of the training set (see decode --normalize)
        * the published ones, if the classes are those of Fashion-MNIST, CIFAR-10, CIFAR-100 or ImageNet
        * measured ones, with a warning
        """),
    .value(
      "--save", "DIR", \.save, "save the trained networks in DIR",
      detail: """
        As DIR/model.safetensors, DIR/model-2.safetensors and so on, which --teacher and PyTorch read.
        """),
  ]

  private static let changed = "Changes to the protocol"

  /// Settings that replace those of the protocol.
  private static let changing: [Option<TrainEval>] = [
    .number(
      "--rate", "R", \.changes.rate, "learning rate at the start", in: RecipeChanges.rates, group: changed),
    .number("--batch", "N", \.changes.batch, "images per batch", in: RecipeChanges.batches, group: changed),
    .choice(
      "--optimizer", \.changes.optimizer, "rule that updates the weights",
      detail: """
        With another optimizer than the protocol's, its rate and weight decay become those of the source's option for it
        (SGD for rded: 0.1 and 1e-4, for d4m: 1.024 and 3e-5), or 0.001 and 0.01 of AdamW. AdamW does not decay biases and
        scales, SGD all.
        """, group: changed),
    .number(
      "--weight-decay", "W", \.changes.weightDecay, "weight decay", in: RecipeChanges.weightDecays, group: changed),
    .number(
      "--factor", "N", \.changes.factor, "images are made of N x N pieces",
      detail: """
        * rded: the pieces are shuffled. Unless given, 2, or 1 for images of at most 64 pixels a side; VLCP has 2 for Tiny
        ImageNet. As many as select --factor has composed.
        * dc, dsa: each piece is enlarged and trained on as an image of its own, as IDC does (Kim et al. 2022). Unless given,
        what diffuse match --factor has written into the header, or 1.
        """, in: RecipeChanges.factors, group: changed),
    .choice(
      "--mix", \.changes.mixing, "rded, --teach: how images are mixed; cutmix unless given",
      detail: """
        The weights of mixup have the distribution Beta(0.8, 0.8). With it, rded's temperature is 4, otherwise 20.
        """,
      group: changed),
  ]

  private static let teaching: [Option<TrainEval>] = [
    .value(
      "--teacher", "DIR", \.teacher, "network that gives soft labels, a folder or a file",
      detail: "As saved by --save, or a file of torchvision, timm or RDED.", group: "Teacher"),
    .value(
      "--teacher-classes", "FILE|LIST", \.teacherClasses, "names of the teacher's outputs, in order",
      detail: """
        For networks whose file does not name them; FILE and LIST as for decode --classes. Outputs for classes that the
        set does not have are ignored. 1000 outputs without names are taken to be the classes of ImageNet.
        """, group: "Teacher"),
    .flag(
      "--teach", \.teach, "write the records with soft labels, for --protocol d4m",
      detail: """
        The teacher is shown a view of each image for each of --epochs epochs (300 unless given), mixed as --mix says. Scores
        are stored in 16 bits. The output is a record stream, to be trained on as a whole: mixes refer to other images of it.
        """, group: "Teacher"),
    .number(
      "--keep-every", "N", \.keepEvery, "with --teach: keep the soft labels of every N-th epoch",
      detail: """
        The set becomes as much smaller. --protocol d4m still trains --epochs epochs, and uses those kept again and again,
        after the first pass in random order (after Xiao & He 2024, LPLD).
        """, in: 1...10_000_000, group: "Teacher"),
  ]
}
