/// The layouts of datasets.
public enum DatasetFormat: String, Sendable, CaseIterable {
  /// Detected from the files.
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

/// A dataset to read, and how to interpret it.
public struct DatasetRequest: Sendable {
  /// A file, a folder, `-` for a tar archive on standard input, or the name of an installed dataset.
  public var source: String
  /// The layout; `auto` detects it.
  public var format: DatasetFormat
  /// The split; nil reads the training split, or everything if there are no splits.
  public var split: DatasetSplit?
  /// Whether a source without splits is read as a whole although a split is asked for.
  public var takesWhole: Bool
  /// Larger files are rejected without being read.
  public var maximumFileSize = 1 << 30
  /// Names for the indices of IDX and CIFAR; selection and order of classes for folders and archives.
  public var classes: [String]?
  /// Whether numeric labels are indices into `classes`; not so for named subsets of a dataset.
  public var isNumbering = true

  /// The columns of a Parquet table to read, if they are ambiguous.
  public var columns = ColumnNames()

  /// Whether images will be rotated as their EXIF data say; if not, a message names tables whose images should be.
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
  /// A split is read if it exists, otherwise refused; but validation images stand in for a missing test split.
  ///
  /// - Throws: `DatasetError`: `notFound` if the source or the split does not exist, another code if it cannot be read.
  public func open() throws(DatasetError) -> any SampleSource {
    let opened = try DatasetOpening(self, Omissions(source)).open()
    if let option = columns.given, !(opened is ParquetSource) {
      throw DatasetError(.unsupported, at: source, "\(option) is for Parquet tables, which this is not; leave it out")
    }
    return CountedSource(opened, named: source)
  }
}
