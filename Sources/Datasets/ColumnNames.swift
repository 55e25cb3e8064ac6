/// Which columns of a table are read, where its looks leave a choice.
public struct ColumnNames: Sendable, Equatable {
  /// The column of images.
  public var image: String?
  /// The column of labels.
  public var label: String?
  /// The column of captions.
  public var caption: String?

  /// Names columns; nil leaves it to what there is.
  public init(image: String? = nil, label: String? = nil, caption: String? = nil) {
    self.image = image
    self.label = label
    self.caption = caption
  }

  /// The first option that is given, as programs spell it.
  var given: String? {
    if image != nil { return "--image-column" }
    if label != nil { return "--label-column" }
    return caption == nil ? nil : "--caption-column"
  }
}
