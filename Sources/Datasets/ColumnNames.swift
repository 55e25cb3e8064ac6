/// The columns of a table to read, if they are ambiguous.
public struct ColumnNames: Sendable, Equatable {
  /// The column of images.
  public var image: String?
  /// The column of labels.
  public var label: String?
  /// The column of captions.
  public var caption: String?

  /// Names columns; nil if they are to be detected.
  public init(image: String? = nil, label: String? = nil, caption: String? = nil) {
    self.image = image
    self.label = label
    self.caption = caption
  }

  /// The first option that is given, as spelled on the command line.
  var given: String? {
    if image != nil { return "--image-column" }
    if label != nil { return "--label-column" }
    return caption == nil ? nil : "--caption-column"
  }
}
