import Stages

Fuse.main()
