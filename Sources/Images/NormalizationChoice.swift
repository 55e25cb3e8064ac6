/// The values of `--normalize`: how pixels are scaled for a network.
///
/// The named constants are those under which the published results were obtained. Source: VICO-UoE/DatasetCondensation
/// at 53f63a6, utils.py get_dataset().
public enum NormalizationChoice: String, Sendable, CaseIterable {
  /// Those in the teacher's file, or in the set's header, or known for a dataset with these classes; else measured.
  case auto
  case mnist
  case fashionMNIST = "fashion-mnist"
  case svhn
  case cifar10 = "cifar-10"
  case cifar100 = "cifar-100"
  case imageNet = "imagenet"
  /// Mean and population deviation of the given training images.
  case measured

  /// The constants of a named dataset; nil for `auto` and `measured`.
  public var constants: Normalization? {
    switch self {
    case .auto, .measured: nil
    case .mnist: Normalization(name: rawValue, mean: [0.1307], deviation: [0.3081])
    case .fashionMNIST: Normalization(name: rawValue, mean: [0.2861], deviation: [0.3530])
    case .svhn: Normalization(name: rawValue, mean: [0.4377, 0.4438, 0.4728], deviation: [0.1980, 0.2010, 0.1970])
    case .cifar10: Normalization(name: rawValue, mean: [0.4914, 0.4822, 0.4465], deviation: [0.2023, 0.1994, 0.2010])
    case .cifar100: Normalization(name: rawValue, mean: [0.5071, 0.4866, 0.4409], deviation: [0.2673, 0.2564, 0.2762])
    case .imageNet: Normalization(name: rawValue, mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])
    }
  }
}

/// The class names by which datasets with published constants are recognized.
private let knownClasses: [(names: Set<String>, choice: NormalizationChoice)] = [
  (
    [
      "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
      "Ankle boot",
    ], .fashionMNIST
  ),
  (
    [
      "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ], .cifar10
  ),
  (Set(cifar100.split(whereSeparator: \.isWhitespace).map(String.init)), .cifar100),
]

/// The fine labels of CIFAR-100.
private let cifar100 = """
  apple aquarium_fish baby bear beaver bed bee beetle bicycle bottle bowl boy bridge bus butterfly
  camel can castle caterpillar cattle chair chimpanzee clock cloud cockroach couch crab crocodile
  cup dinosaur dolphin elephant flatfish forest fox girl hamster house kangaroo keyboard lamp
  lawn_mower leopard lion lizard lobster man maple_tree motorcycle mountain mouse mushroom
  oak_tree orange orchid otter palm_tree pear pickup_truck pine_tree plain plate poppy porcupine
  possum rabbit raccoon ray road rocket rose sea seal shark shrew skunk skyscraper snail snake
  spider squirrel streetcar sunflower sweet_pepper table tank telephone television tiger tractor
  train trout tulip turtle wardrobe whale willow_tree wolf woman worm
  """

extension Normalization {
  /// The published constants of the dataset that has these classes; nil if there are none.
  ///
  /// Classes that are all WordNet numbers (`n02086240`) are those of ImageNet, including subsets and Tiny ImageNet.
  public static func known(classes: [String], channels: Int) -> Normalization? {
    let choice = knownClasses.first { $0.names == Set(classes) }?.choice ?? (isWordNet(classes) ? .imageNet : nil)
    guard let constants = choice?.constants else { return nil }
    // A gray image in three channels has the same constants three times.
    let spread = constants.repeated(channels)
    return spread.mean.count == channels ? spread : nil
  }

  private static func isWordNet(_ classes: [String]) -> Bool {
    !classes.isEmpty
      && classes.allSatisfy { name in
        name.utf8.count == 9 && name.utf8.first == UInt8(ascii: "n")
          && name.utf8.dropFirst().allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      }
  }
}
