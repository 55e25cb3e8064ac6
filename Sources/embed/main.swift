import Stages

if CommandLine.arguments.dropFirst().first == "train" {
  EmbedTrain.main(Array(CommandLine.arguments.dropFirst(2)))
}
Embed.main()
