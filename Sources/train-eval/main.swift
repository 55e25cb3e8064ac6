import Stages

TrainEval.main()
