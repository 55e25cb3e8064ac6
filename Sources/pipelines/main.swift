import Stages

// What the scripts that run whole pipelines (tools/distill, tools/compare) say about themselves.
describe([Distill.self, Compare.self])
