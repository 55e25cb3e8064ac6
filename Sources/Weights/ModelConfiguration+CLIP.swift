import Settings

extension ModelConfiguration {
  /// The settings of the text transformer of a whole CLIP.
  ///
  /// - Throws: `WeightsError`, as `clipSection`.
  package func clipTextSettings() throws(WeightsError) -> ModelConfiguration { try heeding(.clip).clipSection("text") }

  /// The settings of one of a CLIP's transformers, `text` or `vision`.
  ///
  /// As in transformers, those in `text_config_dict`, with defaults for missing ones, override `text_config`.
  ///
  /// - Throws: `WeightsError` if they are not an object.
  package func clipSection(_ part: String) throws(WeightsError) -> ModelConfiguration {
    try section(self[part + "_config_dict"] == nil ? part + "_config" : part + "_config_dict")
  }
}
