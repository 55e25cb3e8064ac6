import Stages

switch CommandLine.arguments.dropFirst().first {
case "train": DiffuseTrain.main(Array(CommandLine.arguments.dropFirst(2)))
case "match": DiffuseMatch.main(Array(CommandLine.arguments.dropFirst(2)))
default: Diffuse.main()
}
