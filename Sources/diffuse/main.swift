import Stages

Diffuse.main()
