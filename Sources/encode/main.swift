import Stages

Encode.main()
