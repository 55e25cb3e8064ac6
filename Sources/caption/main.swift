import Stages

Caption.main()
