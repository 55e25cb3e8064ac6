import Stages

WeightsCommand.main()
