import Failures
import Foundation
import Images
import JSON
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Weights

/// The small checkpoints under other settings, against transformers 5.24 and diffusers 0.42.1 (tools/goldens/variants.py).
@Suite struct VariantTests {
  private let golden: Fixture
  private let settings: JSONValue

  init() throws {
    golden = try Fixture("goldens/variants.safetensors")
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/goldens/variants.json")
    settings = try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
  }

  /// A folder of the fixture's weights with other settings.
  private func folder(
    _ fixture: String, _ name: String, _ file: String, _ scratch: Scratch, keeping: (String) -> Bool = { _ in true },
    adding: [(String, [Int])] = []
  ) throws -> String {
    try write(name, scratch, as: "config.json")
    let source = try SafeTensors("\(Golden.folder(fixture))/\(file)")
    var stored: [Storage] = []
    var tensors: [SafeTensorsWriter.Tensor] = []
    for name in source.names.sorted() where keeping(name) {
      let shape = source.shape(of: name) ?? []
      let values = Storage(count: shape.reduce(1, *))
      stored.append(values)
      try source.read(name, into: values.pointer)
      tensors.append(SafeTensorsWriter.Tensor(name, shape, values.pointer))
    }
    for (name, shape) in adding {
      stored.append(Storage(count: shape.reduce(1, *)))
      tensors.append(SafeTensorsWriter.Tensor(name, shape, stored[stored.count - 1].pointer))
    }
    try withExtendedLifetime(stored) { try SafeTensorsWriter.write(tensors, to: scratch.file(file)) }
    return scratch.path
  }

  private func write(_ name: String, _ scratch: Scratch, as file: String) throws {
    scratch.write(file, Array("\(try #require(settings[name]))".utf8))
  }

  private func tensor(_ key: String, _ shape: Shape, _ tape: Tape) throws -> Tensor {
    let tensor = tape.input(shape)
    for (index, value) in try golden.values(key).enumerated() { tensor.block.pointer[index] = value }
    return tensor
  }

  private func expect(_ found: [Float], _ key: String) throws {
    try expectClose(found, try golden.values(key), 1e-4, key, #_sourceLocation)
  }

  @Test(arguments: ["both", "partial", "only"])
  func `a CLIP's text_config_dict and vision_config_dict win`(name: String) throws {
    let scratch = Scratch()
    let folder = try folder("embedder", "clip." + name, "model.safetensors", scratch)
    var table = ParameterTable()
    let model = try CLIPModel(ModelConfiguration(folder: folder), &table)
    let parameters = try table.parameters(
      from: Checkpoint(folder: folder), isIgnored: { $0.hasSuffix("position_ids") })
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let pixels = try tensor("clip.pixels", Shape(1, 30, 30, 3), tape)
    try expect(model.imageFeatures(pixels, .standard, tape).block.values, "clip.\(name).image")
    let ids = try golden.values("clip.ids").map { Int($0) }
    try expect(model.textFeatures([ids], tape).block.values, "clip.\(name).text")
  }

  @Test(arguments: ["none", "residual", "lists"])
  func `UNets with other middles and settings in lists answer as the reference's`(name: String) throws {
    let scratch = Scratch()
    let folder = try folder("pipeline/unet", "unet." + name, "diffusion_pytorch_model.safetensors", scratch) { tensor in
      switch name {
      case "none": !tensor.hasPrefix("mid_block.")
      case "residual": !tensor.hasPrefix("mid_block.attentions.") && !tensor.hasPrefix("mid_block.resnets.1.")
      default: true
      }
    }
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: folder), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: folder))
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let latent = try tensor("unet.latent", Shape(1, 8, 12, 4), tape)
    let text = TextContext(try tensor("unet.context", Shape(1, 1, 5, 32), tape))
    try expect(model(latent, times: [401], text: text, tape).block.values, "unet." + name)
    if name == "lists" { #expect(model.configuration.sampleSides == (8, 12)) }
  }

  @Test(arguments: ["no-post", "no-quant"])
  func `autoencoders that lack a convolution code as the reference's`(name: String) throws {
    let scratch = Scratch()
    let missing = name == "no-post" ? "post_quant_conv." : "quant_conv."
    let folder = try folder("pipeline/vae", "vae." + name, "diffusion_pytorch_model.safetensors", scratch) {
      !$0.hasPrefix(missing)
    }
    var table = ParameterTable()
    let model = try Autoencoder(ModelConfiguration(folder: folder), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: folder), alternatives: Autoencoder.alternatives)
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let image = try tensor("vae.image", Shape(1, 16, 16, 3), tape)
    try expect(model.moments(image, tape).block.values, "vae.\(name).moments")
    let latent = try tensor("vae.latent", Shape(1, 8, 8, 4), tape)
    try expect(model.decode(latent, tape).block.values, "vae.\(name).decoded")
  }

  /// tools/goldens/loops.py checks that diffusers' pipeline generates the same with and without it.
  @Test func `a shift of latents is passed over, as by the reference's pipelines`() throws {
    let scratch = Scratch()
    let source = Golden.folder("pipeline/vae")
    guard case .object(var config) = try JSONValue(parsing: contents(of: "\(source)/config.json")) else { return }
    config["shift_factor"] = .double(0.3)
    scratch.write("config.json", Array(JSONValue.object(config).description.utf8))
    let file = "diffusion_pytorch_model.safetensors"
    try FileManager.default.createSymbolicLink(atPath: scratch.file(file), withDestinationPath: "\(source)/\(file)")
    let pool = WorkerPool(threads: 2)
    let plain = try LatentCodec(folder: source, cacheBytes: 0, pool: pool)
    let shifted = try LatentCodec(folder: scratch.path, cacheBytes: 0, pool: pool)
    let latent = (0..<4 * 64).map { Float($0 % 17) / 9 - 1 }
    let drawn = plain.decode([latent], height: 8, width: 8)[0].pixels
    #expect(shifted.decode([latent], height: 8, width: 8)[0].pixels == drawn && Set(drawn).count > 50)
  }

  private func picture(isUpright: Bool) -> PixelImage {
    let (width, height) = isUpright ? (40, 61) : (61, 40)
    var pixels: [UInt8] = []
    for row in 0..<height {
      for column in 0..<width {
        let (x, y) = isUpright ? (row, column) : (column, row)
        for c in 0..<3 { pixels.append(UInt8((x * 3 + y * 5 + c * 40 + x * y / 7) % 256)) }
      }
    }
    return PixelImage(width: width, height: height, channels: 3, pixels: pixels)
  }

  @Test(
    arguments: ["pad", "no-pad", "longest", "siglip", "plain", "scalar", "larger"],
    ["preprocessor_config.json", "processor_config.json"])
  func `pictures are seen as the reference's processors see them`(name: String, file: String) throws {
    let scratch = Scratch()
    if file == "processor_config.json" {
      // The newer file wins over the older one.
      scratch.write(file, Array("{\"image_processor\": \(try #require(settings["processor." + name]))}".utf8))
      scratch.write("preprocessor_config.json", Array(#"{"do_resize": false, "do_center_crop": false}"#.utf8))
    } else {
      try write("processor." + name, scratch, as: file)
    }
    var processor = try ImageProcessor(folder: scratch.path, size: 28)
    for (way, library) in [
      ("lying", ResamplingLibrary.pillow13), ("upright", .pillow13), ("lying.torchvision", .torchvision),
      ("upright.torchvision", .torchvision),
    ] {
      processor.library = library
      let fitted = processor.fitted(picture(isUpright: way.hasPrefix("upright")))
      #expect(fitted.width == 28 && fitted.height == 28)
      var seen = [Float](repeating: 0, count: fitted.pixels.count)
      seen.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { processor.normalize(fitted, into: base) }
      }
      // The bytes are the same; 1e-4 is far below one level of 255.
      let expected = try golden.values("processor.\(name).\(way)")
      let off = zip(seen, expected).filter { abs($0 - $1) > 1e-4 }
      #expect(off.isEmpty && seen.count == expected.count, "\(name) \(way) \(off.count)")
    }
  }

  @Test(arguments: [
    ("image_processor_type", "\"ViTImageProcessor\""), ("size", #"{"longest_edge": 28}"#), ("image_std", "0"),
    ("crop_size", #"{"shortest_edge": 28}"#), ("pad_size", #"{"height": 28, "width": 28}"#),
  ])
  func `processing that is not known is refused by name`(_ key: String, _ value: String) {
    let scratch = Scratch()
    scratch.write("preprocessor_config.json", Array("{\"\(key)\": \(value)}".utf8))
    let error = #expect(throws: WeightsError.self) { _ = try ImageProcessor(folder: scratch.path, size: 28) }
    let place = key == "size" || key == "crop_size" ? ", \(key)" : "\"\(key)\""
    #expect(error?.description.contains(place) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("dit/transformer", #"{"num_attention_heads": 4096, "attention_head_dim": 1000000}"#),
    ("dit/transformer", #"{"num_attention_heads": 4096, "attention_head_dim": 4096}"#),
    ("unet", #"{"layers_per_block": 1000000}"#),
    ("unet", #"{"layers_per_block": 64, "transformer_layers_per_block": 64}"#),
    ("unet", #"{"norm_num_groups": null}"#), ("unet", #"{"num_attention_heads": 8, "class_embed_type": "timestep"}"#),
    ("unet", #"{"cross_attention_dim": [32, 64, 32, 32]}"#), ("vae", #"{"sample_size": -4}"#),
    ("vae", #"{"layers_per_block": 1000000}"#), ("vae", #"{"scaling_factor": 0}"#),
  ])
  func `sizes that no model has are refused at once`(_ kind: String, _ text: String) throws {
    guard case .object(let object) = try JSONValue(parsing: text) else { return }
    let file = ModelConfiguration(named: kind, object)
    var table = ParameterTable()
    let error = #expect(throws: WeightsError.self) {
      switch kind {
      case "unet": _ = try UNet(file, &table)
      case "vae": _ = try Autoencoder(file, &table)
      default: _ = try DiT(file, &table)
      }
    }
    #expect(error?.exitStatus == 78 && (error?.description.utf8.count ?? 999) < 400)
  }

  /// A text encoder with a projection, with all of a CLIP, of other precision by name: all are read.
  @Test func `text encoders are read with what pipelines do not need`() throws {
    let scratch = Scratch()
    for part in ["tokenizer", "text_encoder"] {
      try FileManager.default.copyItem(
        atPath: "\(Golden.folder("pipeline"))/\(part)", toPath: scratch.file(part))
    }
    let pool = WorkerPool(threads: 2)
    let plain = try PromptEncoder(folder: scratch.path, .padded, pool: pool).encode("a coat", negative: nil).prompt
    let folder = scratch.file("text_encoder")
    let source = try SafeTensors("\(folder)/model.safetensors")
    var stored: [Storage] = []
    let tensors = try source.names.map { name in
      let shape = source.shape(of: name) ?? []
      stored.append(Storage(count: shape.reduce(1, *)))
      try source.read(name, into: stored[stored.count - 1].pointer)
      return SafeTensorsWriter.Tensor(name, shape, stored[stored.count - 1].pointer)
    }
    let extra = Storage(count: 64)
    let more = ["text_projection.weight", "logit_scale", "vision_model.post_layernorm.weight"].map {
      SafeTensorsWriter.Tensor($0, [2], extra.pointer)
    }
    try FileManager.default.removeItem(atPath: "\(folder)/model.safetensors")
    try withExtendedLifetime(stored) {
      try SafeTensorsWriter.write(tensors + more, to: "\(folder)/model.bf16.safetensors")
    }
    #expect(
      try PromptEncoder(folder: scratch.path, .padded, pool: pool).encode("a coat", negative: nil).prompt == plain)
  }

  @Test(arguments: [("adapter_config.json", "LoRA"), ("open_clip_config.json", "open_clip")])
  func `folders of other kinds are told apart`(_ file: String, _ word: String) {
    let scratch = Scratch()
    scratch.write(file, Array("{}".utf8))
    for open in [
      { try ModelConfiguration(folder: scratch.path) as Any }, { try Checkpoint(folder: scratch.path) as Any },
    ] {
      let error = #expect(throws: WeightsError.self) { _ = try open() }
      #expect(error?.reason.contains(word) == true)
    }
  }
}
