import Stages

Embed.main()
