import Stages

switch CommandLine.arguments.dropFirst().first {
case "rank": Rank.main(Array(CommandLine.arguments.dropFirst(2)))
case "merge": Merge.main(Array(CommandLine.arguments.dropFirst(2)))
default: TrainEval.main()
}
