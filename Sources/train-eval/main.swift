import Stages

if CommandLine.arguments.dropFirst().first == "rank" {
  Rank.main(Array(CommandLine.arguments.dropFirst(2)))
}
TrainEval.main()
