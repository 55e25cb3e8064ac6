public import Images
public import Records

extension PixelImage {
  /// The field `image`: u8 [height, width, channels].
  public var value: Value { .tensor(TensorValue(.u8, [height, width, channels], Bytes(pixels))) }
}

extension Record {
  /// The pixels of the field `image`, u8 [h, w, 1 or 3].
  ///
  /// - Throws: `RecordError` if the record has no such field, or one of another type or shape.
  public func image() throws(RecordError) -> PixelImage {
    let tensor = try tensor("image")
    guard tensor.type == .u8, tensor.shape.count == 3, [1, 3].contains(tensor.shape[2]) else {
      throw RecordError(
        .field, "record \"\(id)\"", "image is \(tensor.signature) where u8[h,w,1] or u8[h,w,3] is needed")
    }
    return PixelImage(
      width: tensor.shape[1], height: tensor.shape[0], channels: tensor.shape[2], pixels: tensor.data.array)
  }
}
