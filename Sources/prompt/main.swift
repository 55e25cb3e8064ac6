import Stages

Prompt.main()
