import Stages

Select.main()
