import Models
import Networks
import TestSupport
import Testing
import Threads
import Weights

/// The autoencoder and the UNet against diffusers: 2e-5 of the largest value.
///
/// Sides are odd multiples of the reduction, so that tiles and parts of images are cut. Convolutions by Winograd's
/// method are less exact than the reference's, by about 1e-5 in a single layer.
@Suite struct StableDiffusionTests {
  @Test(arguments: ["vae", "vae-old"])
  func `the autoencoder is that of the reference`(folder: String) throws {
    let golden = try Golden("vae")
    var table = ParameterTable()
    let model = try Autoencoder(ModelConfiguration(folder: Golden.folder(folder)), &table)
    #expect(model.configuration.reduction == 2)
    let parameters = try table.parameters(
      from: Checkpoint(folder: Golden.folder(folder)), alternatives: Autoencoder.alternatives)
    for limit in [0, 1 << 24] {
      parameters.preparationLimit = limit
      let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
      let images = try golden.tensor("images", Shape(2, 12, 20, 3), tape)
      try golden.expect(model.moments(images, tape).block.values, "moments", tolerance: 2e-5)
      let latents = try golden.tensor("latents", Shape(2, 6, 10, 4), tape)
      try golden.expect(model.decode(latents, tape).block.values, "decoded", tolerance: 2e-5)
    }
  }

  @Test func `the autoencoder's gradients are those of the reference`() throws {
    let golden = try Golden("vae")
    var table = ParameterTable()
    let model = try Autoencoder(ModelConfiguration(folder: Golden.folder("vae")), &table)
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Golden.folder("vae")))
    parameters.clearGradients()
    let arena = Arena()
    let tape = Tape(parameters, purpose: .training, arena: arena, pool: WorkerPool(threads: 2))
    let moments = model.moments(try golden.tensor("images", Shape(2, 12, 20, 3), tape), tape)
    tape.backward(from: moments, gradient: try golden.tensor("weightMoments", moments.shape, tape).block)
    let decoded = model.decode(try golden.tensor("latents", Shape(2, 6, 10, 4), tape), tape)
    tape.backward(from: decoded, gradient: try golden.tensor("weightDecoded", decoded.shape, tape).block)
    try golden.expectGradients(parameters, tolerance: 5e-5)
  }

  @Test(arguments: ["unet", "unet-linear"])
  func `the UNet is that of the reference`(name: String) throws {
    let golden = try Golden(name)
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: Golden.folder(name)), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: Golden.folder(name)))
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let text = TextContext(try golden.tensor("text", Shape(2, 1, 20, 32), tape))
    // Twice: the second time with the text's keys and values of the first.
    for _ in 0..<2 {
      let latents = try golden.tensor("latents", Shape(2, 8, 12, 4), tape)
      let answer = model(latents, times: [981, 17], text: text, tape)
      try golden.expect(answer.block.values, "answer", tolerance: 2e-5)
    }
  }

  @Test func `keys and values of a text are computed once for all steps of a drawing`() throws {
    let golden = try Golden("unet")
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: Golden.folder("unet")), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: Golden.folder("unet")))
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let tokens = try golden.tensor("text", Shape(2, 1, 20, 32), tape)
    let (latents, kept) = (try golden.tensor("latents", Shape(2, 8, 12, 4), tape), TextContext(tokens))
    let first = model(latents, times: [981, 17], text: kept, tape).block.values
    // If the tokens were read again, these would be found.
    tokens.block.pointer.update(repeating: .nan, count: tokens.shape.count)
    #expect(model(latents, times: [981, 17], text: kept, tape).block.values == first)
    let fresh = model(latents, times: [981, 17], text: TextContext(tokens), tape).block.values
    #expect(fresh.contains { $0.isNaN })
  }

  @Test(arguments: [false, true])
  func `the UNet's gradients are those of the reference, remembered or computed again`(isFrugal: Bool) throws {
    let golden = try Golden("unet")
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: Golden.folder("unet")), &table)
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Golden.folder("unet")))
    parameters.clearGradients()
    let tape = Tape(parameters, purpose: .training, arena: Arena(), pool: WorkerPool(threads: 2))
    let text = TextContext(try golden.tensor("text", Shape(2, 1, 20, 32), tape))
    let latents = try golden.tensor("latents", Shape(2, 8, 12, 4), tape)
    let answer = model(latents, times: [981, 17], text: text, isFrugal: isFrugal, tape)
    try golden.expect(answer.block.values, "answer", tolerance: 2e-5)
    tape.backward(from: answer, gradient: try golden.tensor("weight", answer.shape, tape).block)
    try golden.expectGradients(parameters, tolerance: 5e-5)
  }

  @Test func `odd latents go through the UNet as in the reference`() throws {
    let golden = try Golden("odd", in: "goldens/odd-latents.safetensors")
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: Golden.folder("unet")), &table)
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Golden.folder("unet")))
    parameters.clearGradients()
    let tape = Tape(parameters, purpose: .training, arena: Arena(), pool: WorkerPool(threads: 2))
    let text = TextContext(try golden.tensor("text", Shape(2, 1, 20, 32), tape))
    let latents = try golden.tensor("latents", Shape(2, 7, 5, 4), tape)
    let answer = model(latents, times: [981, 17], text: text, tape)
    try golden.expect(answer.block.values, "answer", tolerance: 2e-5)
    tape.backward(from: answer, gradient: try golden.tensor("weight", answer.shape, tape).block)
    try golden.expectGradients(parameters, tolerance: 5e-5)
  }
}
