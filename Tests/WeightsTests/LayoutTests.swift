import Kernels
import TestSupport
import Testing
import Weights

/// Files under the names of another layout, and written as safetensors.
@Suite struct LayoutTests {
  private static func torch(_ name: String, key: String? = nil) throws -> TorchFile {
    try TorchFile("\(repository)/Tests/Fixtures/torch/\(name)", key: key)
  }

  @Test func `rows of a DiT's query, key and value are taken apart, and factors folded in`() throws {
    let source = try Self.torch("minimax.pt")
    let renamed = try WeightLayout.diffusers.applied(to: source, heads: 2)
    let (weights, gamma) = (
      try source.floats("blocks.1.attn.qkv.weight"), try source.floats("blocks.1.attn.gamma1")
    )
    let values = try renamed.floats("transformer_blocks.1.attn1.to_v.weight")
    #expect(values.count == 32 * 32)
    for row in 0..<32 {
      for column in 0..<32 {
        #expect(values[32 * row + column] == weights[32 * (64 + row) + column] * gamma[64 + row])
      }
    }
    let (bias, inner, outer) = (
      try source.floats("blocks.0.attn.proj.bias"), try source.floats("blocks.0.attn.gamma2"),
      try source.floats("blocks.0.gamma1")
    )
    #expect(
      try renamed.floats("transformer_blocks.0.attn1.to_out.0.bias")
        == (0..<32).map { bias[$0] * inner[$0] * outer[$0] })
    // Without factors nothing is copied.
    let plain = try WeightLayout.diffusers.applied(to: Self.torch("dit.pt"), heads: 2)
    let mapped = try #require(plain.mappedFloats("transformer_blocks.1.attn1.to_k.weight"))
    let keys = try Self.torch("dit.pt").floats("blocks.1.attn.qkv.weight")
    #expect((0..<1024).map { mapped[$0] } == Array(keys[1024..<2048]))
  }

  @Test func `a DiT of no published size needs its heads, and other files are refused`() throws {
    for (name, heads, reason) in [("dit.pt", nil, "--heads"), ("dit.pt", 3, "3 heads"), ("views.pt", 2, "no DiT")]
      as [(String, Int?, String)]
    {
      let error = #expect(throws: WeightsError.self) {
        _ = try WeightLayout.diffusers.applied(to: Self.torch(name), heads: heads)
      }
      #expect(error?.code == .unsupported && error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }
  }

  @Test func `RDED's ConvNet gets our names`() throws {
    let source = try Self.torch("rded-conv3.pth")
    let renamed = try WeightLayout.networks.applied(to: source)
    #expect(renamed.shape(of: "features.8.weight") == [8, 8, 3, 3])
    #expect(try renamed.floats("features.5.running_var") == source.floats("layers.norm.1.running_var"))
    #expect(renamed.names.count == source.names.count)
  }

  @Test func `all tensors are written in their own types, wide ones first`() throws {
    let (scratch, source) = (Scratch(), try Self.torch("views.pt"))
    let path = scratch.file("x.safetensors")
    try SafeTensorsWriter.write(all: source, to: path, metadata: [("from", "views")])
    let written = try SafeTensors(path)
    #expect(Set(written.names) == Set(source.names) && written.metadata["from"] == "views")
    for name in source.names {
      #expect(written.type(of: name) == source.type(of: name) && written.shape(of: name) == source.shape(of: name))
      var (a, b): ([UInt8], [UInt8]) = ([], [])
      try source.withBytes(of: name) { a = [UInt8]($0) }
      try written.withBytes(of: name) { b = [UInt8]($0) }
      #expect(a == b, "\(name)")
    }
    #expect(written.entries["whole"].map { $0.range.lowerBound % 4 } == 0)
    try SafeTensorsWriter.write(all: source, to: path, precision: .float16)
    let halves = try SafeTensors(path)
    #expect(
      halves.type(of: "whole") == "F16" && halves.type(of: "bfloat16") == "F16" && halves.type(of: "int64") == "I64")
    #expect(try halves.floats("transposed") == source.floats("transposed"))
  }

  @Test func `forms are told by content, not by name`() throws {
    let scratch = Scratch()
    // A header of 0x0180 bytes begins as a pickle of protocol 1 does.
    let header = #"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#
    let text = header + String(repeating: " ", count: 0x180 - header.utf8.count)
    let path = scratch.write("x.bin", [0x80, 1, 0, 0, 0, 0, 0, 0] + Array(text.utf8) + [9])
    #expect(try WeightFileForm(of: path) == .safetensors)
    #expect(try WeightFileForm.open(path).byteCount(of: "a") == 1)
    #expect(throws: WeightsError.self) { _ = try WeightFileForm.open(path, key: "ema") }
    let gguf = "\(repository)/Tests/Fixtures/gguf/types.gguf"
    #expect(try WeightFileForm(of: gguf) == .gguf && WeightFileForm.open(gguf).type(of: "Q4_0") == "Q4_0")
  }
}
