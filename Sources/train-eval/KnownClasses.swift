import Training

/// The class names by which datasets are recognised whose normalisation constants are published.
let knownClasses: [(names: Set<String>, normalization: Normalization)] = [
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
]
