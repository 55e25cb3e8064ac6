import Stages

Bench.main()
