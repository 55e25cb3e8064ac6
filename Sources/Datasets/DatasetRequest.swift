/// The layouts a dataset may have.
public enum DatasetFormat: String, Sendable, CaseIterable {
  /// Whatever is found.
  case auto
  case idx
  case cifar10
  case cifar100
  case folder
  case webdataset
  case parquet
  /// A `.csv` or `.jsonl` of paths and labels.
  case list
}

/// What to read, and how to understand it.
public struct DatasetRequest: Sendable {
  /// A file, a folder, `-` for a tar archive on standard input, or the name of an installed dataset.
  public var source: String
  /// The layout; `auto` looks at what is there.
  public var format: DatasetFormat
  /// The split; nil reads the training split of a set that has splits, and all of one that has none.
  public var split: DatasetSplit?
  /// Whether a source that has no splits at all is read whole although a split is asked for.
  public var takesWhole: Bool
  /// Larger files are failures before they are read.
  public var maximumFileSize = 1 << 30
  /// Names for the indices of IDX and CIFAR; order and choice of classes for folders and archives.
  public var classes: [String]?
  /// Whether labels that are numbers are indices of `classes`; a subset of a dataset by its names does not say that.
  public var isNumbering = true

  /// Which columns of a Parquet table are read, where there is a choice.
  public var columns = ColumnNames()

  /// Whether pictures are turned as their EXIF data says once they are decoded; else those of tables that should be are told.
  public var isOriented = false

  /// Describes a dataset.
  public init(
    _ source: String, format: DatasetFormat = .auto, split: DatasetSplit? = nil, takesWhole: Bool = false,
    classes: [String]? = nil
  ) {
    self.source = source
    self.format = format
    self.split = split
    self.takesWhole = takesWhole
    self.classes = classes
  }

  /// Finds the dataset and opens it for reading.
  ///
  /// A split is read where it is found, or refused: validation images stand for the test split where there are no others.
  ///
  /// - Throws: `DatasetError`: `notFound` if there is nothing of that name or not the split, another code if what is
  ///   there cannot be read.
  public func open() throws(DatasetError) -> any SampleSource {
    let opened = try DatasetOpening(self, Omissions(source)).open()
    if let option = columns.given, !(opened is ParquetSource) {
      throw DatasetError(.unsupported, at: source, "\(option) is for Parquet tables, which this is not; leave it out")
    }
    return CountedSource(opened, named: source)
  }
}
