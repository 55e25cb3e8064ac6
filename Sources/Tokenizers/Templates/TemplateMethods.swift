/// The methods that templates may call, by type; those that mutate a value are excluded, as in the sandbox.
enum TemplateMethods {
  static let ofObjects: Set<String> = ["items", "keys", "values", "get", "copy"]
  static let ofLists: Set<String> = ["index", "count", "copy"]
  static let ofText: Set<String> = [
    "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "startswith", "endswith", "upper", "lower", "title",
    "capitalize", "replace", "find", "rfind", "count", "join", "isdigit", "isalpha", "isspace", "isupper", "islower",
    "removeprefix", "removesuffix", "format",
  ]
}
