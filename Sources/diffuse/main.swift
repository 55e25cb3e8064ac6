import Stages

if CommandLine.arguments.dropFirst().first == "train" {
  DiffuseTrain.main(Array(CommandLine.arguments.dropFirst(2)))
}
Diffuse.main()
