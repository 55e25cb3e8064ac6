import Stages

Decode.main()
