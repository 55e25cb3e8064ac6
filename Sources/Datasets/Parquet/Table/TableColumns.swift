/// The columns of a Parquet table that contain images, labels and captions.
struct TableColumns {
  /// The index, among the leaves, of the bytes of images.
  let bytes: Int
  /// The index of their paths, which are only used in messages.
  let path: Int?
  /// The definition level at which the image is not null, with bytes or without; nil for plain bytes.
  let imageDefinition: Int?
  let label: Int
  /// The class names that labels are indices of.
  let names: [String]?
  let caption: Int?
  /// A column with a name for captions and an unusable type, such as lists of texts.
  let unusableCaption: String?

  /// Chooses the given columns, else the only candidate.
  ///
  /// - Throws: `ParquetFault` if there is no candidate, or several and none is named.
  init(_ schema: ParquetSchema, _ features: ParquetFeatures, _ given: ColumnNames) throws(ParquetFault) {
    let image = try Self.image(schema, features, given.image)
    guard let bytes = Self.bytes(of: image, schema) else {
      throw .unsupported("column \(image.name) does not hold images: bytes, or a structure with bytes, are read")
    }
    self.bytes = bytes
    path = schema.member("path", of: image).flatMap { schema.leaves[$0].type == .bytes ? $0 : nil }
    imageDefinition = image.isStructure ? (image.isNullable ? 1 : 0) : nil

    let label = try Self.chosen(
      schema, "labels", "--label-column", given.label, none: .noLabel
    ) { field in
      if case .classLabel? = features[field.name] { return true }
      return field.name == "label"
    }
    self.label = try Self.leaf(label, schema, "labels, which are texts or whole numbers") {
      $0.isInteger || $0.type == .bytes
    }
    if case .classLabel(let names)? = features[label.name] {
      guard schema.leaves[self.label].isInteger else {
        throw .unsupported("column \(label.name) is a ClassLabel, and holds no whole numbers")
      }
      self.names = names
    } else {
      names = nil
    }

    let called = schema.fields.filter { $0.name == "text" || $0.name == "caption" }
    let texts = called.filter { Self.isText($0, schema) }
    unusableCaption = given.caption == nil && texts.isEmpty ? called.first?.name : nil
    if given.caption == nil, texts.isEmpty {
      caption = nil
    } else {
      let field = try Self.chosen(schema, "captions", "--caption-column", given.caption, none: .corrupt) { field in
        texts.contains { $0.name == field.name }
      }
      caption = try Self.leaf(field, schema, "captions, which are texts") { $0.type == .bytes }
    }
  }

  private static func isText(_ field: ParquetSchema.Field, _ schema: ParquetSchema) -> Bool {
    let leaf = schema.leaves[field.leaves.lowerBound]
    return !field.isStructure && !leaf.isRepeated && leaf.type == .bytes
  }

  // As datasets declares; without such a declaration, structures with bytes, else bytes that are not declared as text.
  private static func image(
    _ schema: ParquetSchema, _ features: ParquetFeatures, _ given: String?
  ) throws(ParquetFault) -> ParquetSchema.Field {
    let told = schema.fields.filter { features[$0.name] == .image }
    let structures = schema.fields.filter { $0.isStructure && bytes(of: $0, schema) != nil }
    let plain = schema.fields.filter { !$0.isStructure && bytes(of: $0, schema) != nil }
    let candidates = [told, structures, plain].first { !$0.isEmpty } ?? []
    return try chosen(schema, "images", "--image-column", given, none: .unsupported) { field in
      candidates.contains { $0.name == field.name }
    }
  }

  // The leaf with the bytes, if the field can be a column of images.
  private static func bytes(of field: ParquetSchema.Field, _ schema: ParquetSchema) -> Int? {
    let index = field.isStructure ? schema.member("bytes", of: field) : field.leaves.lowerBound
    guard let index, case let leaf = schema.leaves[index], leaf.type == .bytes, !leaf.isRepeated else { return nil }
    return leaf.isText ? nil : index
  }

  private static func leaf(
    _ field: ParquetSchema.Field, _ schema: ParquetSchema, _ what: String, _ fits: (ParquetSchema.Leaf) -> Bool
  ) throws(ParquetFault) -> Int {
    let index = field.leaves.lowerBound
    guard !field.isStructure, !schema.leaves[index].isRepeated, fits(schema.leaves[index]) else {
      throw .unsupported("column \(field.name) does not hold \(what)")
    }
    return index
  }

  private static func chosen(
    _ schema: ParquetSchema, _ what: String, _ option: String, _ given: String?, none: DatasetError.Code,
    _ isCandidate: (ParquetSchema.Field) -> Bool
  ) throws(ParquetFault) -> ParquetSchema.Field {
    if let given {
      guard let field = schema.field(given) else {
        throw ParquetFault(.notFound, "has no column \(given); its columns are \(list(schema.fields))")
      }
      return field
    }
    let candidates = schema.fields.filter(isCandidate)
    guard let only = candidates.first else {
      throw ParquetFault(
        none, "no column can be told to be that of \(what); name it with \(option): \(list(schema.fields))")
    }
    guard candidates.count == 1 else {
      throw .unsupported("several columns may be that of \(what); name one with \(option): \(list(candidates))")
    }
    return only
  }

  private static func list(_ fields: [ParquetSchema.Field]) -> String {
    let names = fields.prefix(20).map(\.name).joined(separator: ", ")
    return fields.count > 20 ? names + ", …" : names
  }
}
