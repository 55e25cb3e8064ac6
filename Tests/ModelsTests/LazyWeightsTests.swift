import JSON
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Weights

/// Multi-gigabyte models are opened without reading their weights.
@Suite struct LazyWeightsTests {
  @Test func `Stable Diffusion's UNet is open before a tenth of its file is read`() throws {
    let file = ModelConfiguration(
      named: "the UNet of Stable Diffusion 1.5", JSONObject([("cross_attention_dim", .int(768))]))
    var table = ParameterTable()
    _ = try UNet(file, &table)
    var (offset, members) = (0, [String]())
    for (name, shape) in table.shapes {
      let end = offset + 4 * shape.reduce(1, *)
      members.append(#""\#(name)":{"dtype":"F32","shape":\#(shape),"data_offsets":[\#(offset),\#(end)]}"#)
      offset = end
    }
    var header = "{\(members.joined(separator: ","))}"
    header += String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
    let head = (0..<8).map { UInt8(truncatingIfNeeded: header.utf8.count >> (8 * $0)) } + Array(header.utf8)
    let scratch = Scratch()
    let path = scratch.file("model.safetensors")
    writeSparse(path, head: head, size: head.count + offset)
    let parameters = try table.parameters(from: SafeTensors(path))
    #expect(parameters.values.count == 0 && offset > 3 << 30)
    let opened = bytesRead(of: path)
    #expect(opened < offset / 10, "\(opened) of \(offset) bytes")
  }
}
