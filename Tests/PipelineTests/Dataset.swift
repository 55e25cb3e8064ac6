import TestSupport

/// A small image folder of three classes, one of which has a label that cannot be the name of a folder.
struct Dataset {
  let scratch = Scratch()

  /// The folder with a folder per class.
  var folder: String { scratch.file("set") }
  var path: String { scratch.path }

  static let labels = ["T-shirt/top", "Coat", "Bag"]

  init(perClass: Int = 12, side: Int = 12) {
    var lines = ""
    for (index, name) in ["T-shirt", "Coat", "Bag"].enumerated() {
      _ = shell("mkdir -p '\(folder)/\(name)'")
      for number in 0..<perClass {
        let file = "\(name)/\(number).pgm"
        var state = UInt64(index * 1000 + number) &* 0x9E37_79B9_7F4A_7C15 | 1
        let pixels = (0..<side * side).map { place -> UInt8 in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: place + index * 60 + number % 3 * 40 + Int(state >> 60))
        }
        scratch.write("set/\(file)", Array("P5\n\(side) \(side)\n255\n".utf8) + pixels)
        lines +=
          "{\"file_name\":\"\(file)\",\"text\":\"a \(name) number \(number)\",\"label\":\"\(Self.labels[index])\"}\n"
      }
    }
    scratch.write("set/metadata.jsonl", Array(lines.utf8))
    scratch.write("list.jsonl", Array(lines.utf8))
  }

  func run(_ line: String, seconds: Int = 120) -> Outcome { shell(line, in: path, seconds: seconds) }

  /// Makes the folder `idx`: twelve images in the IDX format, labels 0 to 2, none of which is in shard 1 of 5 by label perhaps.
  func makeIDX() {
    func header(_ rank: UInt8, _ sizes: [Int]) -> [UInt8] {
      [0, 0, 8, rank] + sizes.flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 255)] }
    }
    _ = run("mkdir -p idx")
    let pixels = (0..<12 * 20).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    scratch.write("idx/train-images-idx3-ubyte", header(3, [12, 5, 4]) + pixels)
    scratch.write("idx/train-labels-idx1-ubyte", header(1, [12]) + (0..<12).map { UInt8($0 % 3) })
  }

  /// Makes `./ssh`, which drops options and the host and runs the rest in a shell of its own, elsewhere.
  func makeSSH() {
    scratch.write(
      "ssh",
      Array(
        """
        #!/bin/bash
        while [ $# -gt 0 ]; do case "$1" in -o|-p|-l|-i) shift 2;; -*) shift;; *) break;; esac; done
        shift
        cd /
        exec env -i PATH="$PATH" EDITS_BIN="$EDITS_BIN" bash -c "$*"
        """.utf8))
    _ = run("chmod +x ssh")
  }
}
