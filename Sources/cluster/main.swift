import Stages

Cluster.main()
