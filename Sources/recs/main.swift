import Stages

// One program with many verbs: each is a stage with its own table of options.
let verbs: [Verbs.Verb] = [
  .init(Check.self), .init(Show.self), .init(Head.self), .init(Cat.self), .init(Split.self),
  .init(Wrap.self), .init(Merge.self), .init(Group.self), .init(Diff.self), .init(Stat.self),
  .init(Index.self), .init(Salvage.self), .init(FromJSON.self), .init(ToNPY.self),
]
Verbs.main(verbs, summary: "check, show, split, join and convert record streams")
