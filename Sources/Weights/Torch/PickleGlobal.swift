/// The functions and classes that a pickle may name, because they are known to only build data.
///
/// None of them is ever run; this describes the value that a call of them yields.
enum PickleGlobal: Sendable, Equatable, CustomStringConvertible {
  /// A dictionary, created empty or from pairs; for defaultdict, a factory precedes the pairs.
  case dictionary(pairsAt: Int)
  /// `_rebuild_tensor` is 1.
  case rebuildTensor(version: Int)
  /// A wrapped tensor: the first argument.
  case rebuildParameter
  /// A function, a class, the function's arguments, and attributes.
  case rebuildFromType
  /// A class of tensors, which may only occur as an argument.
  case tensorClass
  /// A class of storages; nil for untyped bytes.
  case storage(ElementType?)
  case elementType(ElementType)
  /// torch.Size: its one argument.
  case size
  /// Irrelevant for weights and ignored: its name.
  case skipped(String)

  var description: String {
    if case .skipped(let name) = self { name } else { "a function or class of torch" }
  }

  /// The meaning of a name; nil for unknown ones.
  init?(module: String, name: String) {
    let full = "\(module).\(name)"
    if let known = Self.known[full] {
      self = known
    } else if Self.isSkipped(full) {
      self = .skipped(full)
    } else {
      return nil
    }
  }

  /// The reason why a value cannot be read, for names where more can be said than that they are unknown.
  static func refusal(_ full: String) -> String? {
    let last = full.split(separator: ".").last.map(String.init) ?? ""
    return refusals[last]
  }

  private static let refusals = [
    "_rebuild_qtensor": "a quantized tensor; save the model before it is quantized",
    "_rebuild_sparse_tensor": "a sparse tensor; save it after to_dense()",
    "_rebuild_sparse_csr_tensor": "a sparse tensor; save it after to_dense()",
    "_rebuild_nested_tensor": "a nested tensor; save its parts",
    "_rebuild_meta_tensor_no_storage": "a tensor on the device \"meta\", which has no values; save the loaded model",
    "_rebuild_wrapper_subclass": "a tensor without memory of its own; save plain tensors",
    "_rebuild_device_tensor_from_numpy": "a tensor of another device; save it after cpu()",
    "_rebuild_device_tensor_from_cpu_tensor": "a tensor of another device; save it after cpu()",
    "_rebuild_xla_tensor": "a tensor of another device; save it after cpu()",
    "ScriptModule": "a TorchScript module; save its state_dict()",
  ]

  private static let known: [String: PickleGlobal] = {
    var known: [String: PickleGlobal] = [
      "collections.OrderedDict": .dictionary(pairsAt: 0), "builtins.dict": .dictionary(pairsAt: 0),
      "__builtin__.dict": .dictionary(pairsAt: 0), "collections.Counter": .dictionary(pairsAt: 0),
      "collections.defaultdict": .dictionary(pairsAt: 1),
      "torch._utils._rebuild_tensor": .rebuildTensor(version: 1),
      "torch._utils._rebuild_tensor_v2": .rebuildTensor(version: 2),
      "torch._utils._rebuild_tensor_v3": .rebuildTensor(version: 3),
      "torch._utils._rebuild_parameter": .rebuildParameter,
      "torch._utils._rebuild_parameter_with_state": .rebuildParameter,
      "torch._tensor._rebuild_from_type_v2": .rebuildFromType, "torch._tensor._rebuild_from_type": .rebuildFromType,
      "torch.tensor._rebuild_from_type": .rebuildFromType,
      "torch.Tensor": .tensorClass, "torch.nn.parameter.Parameter": .tensorClass,
      "torch.nn.parameter.Buffer": .tensorClass, "torch.Size": .size,
    ]
    let types: [(storage: String?, names: [String], type: ElementType)] = [
      ("Float", ["float32", "float"], .f32), ("Double", ["float64", "double"], .f64),
      ("Half", ["float16", "half"], .f16), ("BFloat16", ["bfloat16"], .bf16), ("Long", ["int64", "long"], .i64),
      ("Int", ["int32", "int"], .i32), ("Short", ["int16", "short"], .i16), ("Char", ["int8"], .i8),
      ("Byte", ["uint8"], .u8), ("Bool", ["bool"], .bool), ("ComplexFloat", ["complex64", "cfloat"], .c64),
      (nil, ["uint16"], .u16), (nil, ["uint32"], .u32), (nil, ["uint64"], .u64), (nil, ["float8_e4m3fn"], .f8e4m3),
      (nil, ["float8_e5m2"], .f8e5m2), (nil, ["float8_e4m3fnuz"], .f8e4m3fnuz),
      (nil, ["float8_e5m2fnuz"], .f8e5m2fnuz), (nil, ["float8_e8m0fnu"], .f8e8m0),
    ]
    for (storage, names, type) in types {
      for name in names { known["torch.\(name)"] = .elementType(type) }
      guard let storage else { continue }
      for module in ["torch", "torch.cuda"] { known["\(module).\(storage)Storage"] = .storage(type) }
    }
    for name in ["torch.storage.UntypedStorage", "torch.UntypedStorage"] { known[name] = .storage(nil) }
    return known
  }()

  /// Settings and counters of training, which are stored beside the weights.
  private static func isSkipped(_ full: String) -> Bool {
    skipped.contains(full) || skippedModules.contains { full.hasPrefix($0) }
  }

  private static let skipped: Set<String> = [
    "argparse.Namespace", "types.SimpleNamespace", "easydict.EasyDict", "yacs.config.CfgNode", "addict.addict.Dict",
    "fvcore.common.config.CfgNode", "box.box.Box", "munch.Munch", "copyreg._reconstructor", "copy_reg._reconstructor",
    "builtins.object", "__builtin__.object", "builtins.set", "__builtin__.set", "builtins.frozenset",
    "__builtin__.frozenset", "builtins.bytearray", "__builtin__.bytearray", "builtins.complex", "__builtin__.complex",
    "builtins.slice", "builtins.range", "builtins.list", "__builtin__.list", "builtins.tuple", "builtins.int",
    "__builtin__.int", "__builtin__.long", "builtins.float", "__builtin__.float", "builtins.str", "builtins.bytes",
    "builtins.bool", "_codecs.encode", "datetime.datetime", "datetime.date", "datetime.timedelta", "decimal.Decimal",
    "fractions.Fraction", "uuid.UUID", "pathlib.Path", "pathlib.PosixPath", "pathlib.WindowsPath",
    "pathlib.PurePosixPath", "pathlib._local.PosixPath", "pathlib._local.WindowsPath", "enum.Enum", "torch.device",
    "torch.strided", "torch.serialization._get_layout", "torch.Generator", "torch.torch_version.TorchVersion",
    "torch.per_tensor_affine", "torch.per_channel_affine",
    "numpy.core.multiarray.scalar", "numpy._core.multiarray.scalar", "numpy.core.multiarray._reconstruct",
    "numpy._core.multiarray._reconstruct", "numpy.dtype", "numpy.ndarray", "numpy.float64", "numpy.float32",
    "numpy.int64", "numpy.int32", "numpy.bool_", "numpy.core.numeric._frombuffer", "numpy._core.numeric._frombuffer",
  ]

  private static let skippedModules = [
    "omegaconf.", "pytorch_lightning.", "lightning.", "lightning_fabric.",
    "transformers.trainer_utils.", "transformers.training_args.", "typing.", "torch.optim.",
  ]
}
