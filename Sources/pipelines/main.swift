import Stages

// What the scripts that run whole pipelines (tools/distill, tools/compare, tools/train-models) say about themselves.
describe([Distill.self, Compare.self, TrainModels.self])
