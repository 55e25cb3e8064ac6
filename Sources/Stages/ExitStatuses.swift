/// The exit statuses of all programs, as the manual pages list them.
let exitStatuses: [(status: Int, meaning: String)] = [
  (0, "Success. Rejects within --max-rejects count as success."),
  (1, "A negative answer of recs check or recs diff."),
  (64, "The command line is wrong."),
  (65, "The input is damaged, cut off, or lacks what is needed; too many rejects."),
  (66, "An input file is missing or cannot be read."),
  (69, "A service cannot be reached."),
  (70, "A bug of the program."),
  (71, "The operating system refused a resource."),
  (73, "An output cannot be created, or is there already."),
  (74, "Reading or writing failed: a full disk, for instance."),
  (75, "Trying again may help."),
  (78, "The model or the machine does not fit the task."),
  (141, "Whoever read the output went away (SIGPIPE)."),
]
