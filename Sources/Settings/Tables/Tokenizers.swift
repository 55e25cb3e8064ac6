import JSON

// Files of tokenizers.

extension SettingsTable {
  public static let tokenizer = SettingsTable(
    "tokenizer", in: "tokenizer_config.json", peer: "transformers",
    heeded: words(
      """
      tokenizer_class added_tokens_decoder model_max_length bos_token eos_token unk_token pad_token add_bos_token
      add_eos_token add_prefix_space chat_template legacy additional_special_tokens extra_special_tokens padding_side
      truncation_side
      """),
    irrelevant: words(
      """
      cls_token sep_token mask_token name_or_path processor_class special_tokens_map_file tokenizer_file backend
      is_local local_files_only errors clean_up_tokenization_spaces truncation padding max_length stride
      padding_strategy truncation_strategy auto_map sp_model_kwargs use_default_system_prompt spaces_between_special_tokens
      image_token boi_token eoi_token model_input_names device_map trust_remote_code from_slow use_fast vocab_size
      pad_to_multiple_of pad_token_type_id return_token_type_ids model_specific_special_tokens
      clean_up_tokenization_spaces_for_bpe_even_though_it_will_corrupt_output vocab_file merges_file unk_token_id bos_token_id eos_token_id pad_token_id response_schema token_type
      do_lower_case
      """),
    refused: ["fix_mistral_regex": [.bool(false)], "split_special_tokens": [.bool(false)]])
  public static let specialTokens = SettingsTable(
    "special tokens", in: "special_tokens_map.json", peer: "transformers",
    heeded: words("bos_token eos_token unk_token pad_token additional_special_tokens"),
    irrelevant: words("cls_token sep_token mask_token image_token boi_token eoi_token extra_special_tokens"))
  public static let chatTemplate = SettingsTable(
    "chat template", in: "chat_template.json", peer: "transformers", heeded: ["chat_template"])
  /// `tokenizer.json`.
  public static let tokenizerFile = SettingsTable(
    "tokenizer", in: "tokenizer.json", peer: "tokenizers",
    heeded: words("added_tokens normalizer pre_tokenizer post_processor decoder model"),
    irrelevant: words("version truncation padding"))
  public static let addedToken = SettingsTable(
    "added token", in: "tokenizer.json and tokenizer_config.json", peer: "tokenizers",
    heeded: words("id content special normalized single_word lstrip rstrip"), irrelevant: words("__type"))
  public static let bytePairs = SettingsTable(
    "BPE", in: "tokenizer.json, model", peer: "tokenizers",
    heeded: words(
      "type vocab merges unk_token continuing_subword_prefix end_of_word_suffix fuse_unk byte_fallback ignore_merges"),
    refused: ["dropout": [.int(0)]])
  public static let unigrams = SettingsTable(
    "Unigram", in: "tokenizer.json, model", peer: "tokenizers", heeded: words("type vocab unk_id byte_fallback"))
  /// The steps before, after and around the model; each type reads those of these settings that apply to it.
  public static let tokenizerStep = SettingsTable(
    "step", in: "tokenizer.json, normalizer, pre_tokenizer, post_processor, decoder", peer: "tokenizers",
    heeded: words(
      """
      type normalizers pretokenizers processors decoders pattern content prepend precompiled_charsmap strip_left
      strip_right add_prefix_space use_regex behavior invert individual_digits replacement prepend_scheme split start
      stop suffix single special_tokens cls sep
      """),
    irrelevant: words("trim_offsets pair str_rep"))
}
