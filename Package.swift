// swift-tools-version: 6.2
import PackageDescription

// Every target, tests included, is compiled for the same instruction set: code inlined into a
// target without the flag would lose its AVX2/FMA form. `MARCH=x86-64-v4` or `native` builds for later processors.
#if arch(x86_64)
let march = Context.environment["MARCH"] ?? "x86-64-v3"
#else
let march = Context.environment["MARCH"] ?? ""
#endif
let machine: [SwiftSetting] = march.isEmpty ? [] : [.unsafeFlags(["-Xcc", "-march=\(march)"])]

// Continuous integration sets EDITS_STRICT=1: a warning then fails the build.
let strictness: [SwiftSetting] =
  Context.environment["EDITS_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : []

let common: [SwiftSetting] =
  machine + strictness + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]

// Inner loops are 76 times slower without the optimizer, so these libraries keep it in debug builds.
let kernels: [SwiftSetting] = common + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = common
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: common)
}

func tests(_ library: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(library)Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: common)
}

let package = Package(
  name: "edits",
  targets: [
    // System libraries: module maps only.
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CIntrinsics"),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CCurl"),
    // Allocators that end the process in good order; the one C source, see there.
    .target(name: "CAllocation"),

    // Ground.
    library("Exact"),
    library("Failures", ["CLinux"]),
    library("Threads", ["CIntrinsics", "CLinux", "Failures"], settings: kernels),
    library("JSON", ["Failures"]),
    library("Settings", ["Failures", "JSON"]),
    library("Options"),
    library("ImageNet"),
    library("Images", ["CIntrinsics", "Exact", "Failures"], settings: kernels),
    library("Records", ["CZstd", "CLinux", "Exact", "Failures", "Threads"], settings: kernels),
    library("Kernels", ["CIntrinsics", "Threads"], settings: kernels),

    // Methods.
    library("Datasets", ["CZstd", "Exact", "Failures", "ImageNet", "Images", "JSON"], settings: kernels),
    library("Clustering", ["Failures", "Kernels", "Threads"], settings: kernels),
    library("Networks", ["Exact", "Kernels", "Threads", "Weights"], settings: kernels),
    library("Captions", ["Exact", "Failures", "ImageNet", "Images", "Threads", "Tokenizers"], settings: kernels),
    library("Weights", ["Exact", "Failures", "JSON", "Records", "Settings", "Kernels"], settings: kernels),
    library("Diffusion", ["JSON", "Settings", "Weights"], settings: kernels),
    library(
      "Models",
      [
        "Diffusion", "Exact", "Failures", "ImageNet", "Images", "JSON", "Kernels", "Networks", "Settings", "Threads",
        "Tokenizers", "Weights",
      ],
      settings: kernels),
    library("Fusion", ["Failures", "Kernels", "Threads"], settings: kernels),
    library(
      "Language",
      [
        "Captions", "Failures", "Images", "JSON", "Models", "Networks", "Settings", "Kernels", "Threads", "Tokenizers",
        "Weights",
      ],
      settings: kernels),
    library("Tokenizers", ["Failures", "JSON", "Settings"], settings: kernels),
    library(
      "Training",
      [
        "Captions", "Diffusion", "Failures", "Images", "JSON", "Kernels", "Models", "Networks", "Threads", "Tokenizers",
        "Weights",
      ],
      settings: kernels),
    library(
      "Evaluation",
      ["Exact", "Failures", "ImageNet", "Images", "Kernels", "Models", "Networks", "Threads", "Training"],
      settings: kernels),

    library(
      "Matching",
      ["Evaluation", "Failures", "Images", "Kernels", "Models", "Networks", "Threads", "Training", "Weights"],
      settings: kernels),

    // The shape of a program.
    library("Stages", ["CAllocation", "CLinux", "Exact", "Failures", "Options", "Records", "Threads", "JSON"]),
    library("RecordImages", ["Exact", "Images", "Options", "Records", "Stages", "Threads"]),
    library("RecordModels", ["Exact", "Models", "Records", "Stages"]),
    library(
      "RecordSets",
      ["Datasets", "Evaluation", "Exact", "Images", "Options", "RecordImages", "Records", "Stages"]),
    library("RecordVectors", ["Records", "Stages", "Kernels"]),

    // Pages for people.
    library("Reporting", ["Images"]),

    // Services that answer over HTTP.
    library("Endpoint", ["CCurl", "Captions", "Failures", "Images", "JSON", "Options", "Stages", "Threads"]),

    // Programs.
    program("recs", ["Exact", "Stages", "Records", "Options", "JSON"]),
    program("decode", ["Exact", "Stages", "RecordImages", "Records", "Options", "Threads", "Datasets", "Images"]),
    program("weights", ["Stages", "Options", "JSON", "Weights"]),
    program("pipelines", ["Stages", "Options"]),
    program("fuse", ["Exact", "Stages", "RecordVectors", "Records", "Options", "Threads", "Kernels", "Fusion"]),
    program("cluster", ["Exact", "Stages", "RecordVectors", "Records", "Options", "Threads", "Kernels", "Clustering"]),
    program(
      "embed",
      [
        "Exact", "Stages", "RecordImages", "RecordModels", "Records", "Options", "Threads", "Images", "Kernels",
        "Models",
        "Tokenizers", "Training", "Weights",
      ]),
    program(
      "diffuse",
      [
        "Exact", "Stages", "RecordImages", "RecordModels", "Records", "Options", "Threads", "Images", "Kernels",
        "Models",
        "Diffusion", "Datasets", "Endpoint", "Evaluation", "Matching", "Networks", "RecordSets", "Tokenizers",
        "Training",
        "Weights",
      ]),
    program(
      "caption",
      [
        "Exact", "Stages", "RecordImages", "Records", "Options", "Threads", "Images", "Datasets", "Captions",
        "Endpoint",
        "Language", "Tokenizers", "Weights",
      ]),
    program(
      "prompt",
      [
        "Exact", "Stages", "Records", "Options", "Threads", "Captions", "Endpoint", "Language", "Tokenizers", "Weights",
      ]),
    program(
      "select",
      [
        "Exact", "Stages", "RecordImages", "RecordVectors", "Records", "Options", "Datasets", "Images", "Kernels",
        "Clustering", "Evaluation", "Models",
      ]),
    program(
      "train-eval",
      [
        "Exact", "Stages", "RecordSets", "Records", "Options", "JSON", "Evaluation", "Models", "Networks", "Weights",
        "Datasets", "Images",
      ]),
    program(
      "encode",
      [
        "Exact", "Stages", "RecordImages", "RecordVectors", "Records", "Options", "Datasets", "Images", "Clustering",
        "Kernels", "JSON", "Reporting",
      ]),
    program(
      "bench",
      [
        "Exact", "Stages", "Records", "Options", "JSON", "Threads", "Kernels", "Clustering", "Networks", "Evaluation",
        "Matching", "Training", "Datasets", "Images", "Language", "Weights", "Diffusion", "Models",
      ]),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["Records"], path: "Tests/TestSupport",
      swiftSettings: common),
    tests("Exact", ["Exact"]),
    tests("Threads", ["Threads"]),
    tests("JSON", ["JSON"]),
    tests("Settings", ["Settings", "JSON", "Failures"]),
    tests("Options", ["Options"]),
    tests("ImageNet", ["ImageNet"]),
    tests("Records", ["Exact", "Records"]),
    tests("Images", ["Images"]),
    tests("Datasets", ["Datasets", "Failures", "Images", "JSON"]),
    tests("Kernels", ["Kernels"]),
    tests("Clustering", ["Clustering", "Kernels", "Threads"]),
    tests("Captions", ["Captions", "Images", "Threads", "Tokenizers"]),
    tests("Fusion", ["Fusion", "Kernels", "Threads"]),

    tests("Weights", ["Weights", "Failures", "Records", "Kernels"]),
    tests("Networks", ["Networks", "Kernels", "Threads"]),
    tests(
      "Models",
      ["Models", "Diffusion", "Failures", "Images", "JSON", "Networks", "Settings", "Kernels", "Threads", "Weights"]),
    tests("Diffusion", ["Diffusion", "Failures", "JSON", "Kernels", "Weights"]),
    tests(
      "Training",
      [
        "Training", "Diffusion", "Failures", "Images", "JSON", "Kernels", "Models", "Networks", "Threads", "Tokenizers",
        "Weights",
      ]),
    tests("Evaluation", ["Evaluation", "Images", "Kernels", "Models", "Networks", "Threads", "Training", "Weights"]),
    tests(
      "Matching",
      ["Matching", "Evaluation", "Images", "Kernels", "Models", "Networks", "Threads", "Training", "Weights"]),
    tests(
      "Language", ["Language", "Captions", "Failures", "Images", "JSON", "Models", "Kernels", "Threads", "Weights"]),
    tests("Tokenizers", ["Tokenizers", "Failures", "JSON", "Images"]),
    tests("Reporting", ["Reporting", "Images"]),
    tests("Endpoint", ["Endpoint", "Captions", "Images", "JSON", "Stages"]),
    tests("Stages", ["Exact", "Options", "Records", "Stages"]),
    tests("Pipeline", ["Records", "Stages", "Options", "JSON"]),
  ]
)
