import Glibc
import JSON
import Settings

/// Finds the folder of the model that a LLaVA's `mm_vision_tower` names, which its authors' code takes from a path or
/// from the Hub.
///
/// The name is the path of a folder, or that of a repository on the Hub, `OWNER/NAME`. A repository is looked for where
/// people keep it: as `../NAME` or `../../OWNER/NAME`, seen from the LLaVA's folder, or in the Hub's cache if the LLaVA
/// lies there, at the commit that its `refs/main` has.
enum VisionTowerFolder {
  /// `chosen`: the folder that the user names, which is taken as it is.
  ///
  /// - Throws: `WeightsError` `.missing`, with the places that were looked at.
  static func of(_ settings: ModelConfiguration, named chosen: String?) throws(WeightsError) -> String {
    if let chosen { return chosen }
    let name = try settings.string("mm_vision_tower")
    if let found = places(of: name, for: settings.folder).first(where: isModel) { return found }
    throw WeightsError(
      .missing, settings.path,
      "\"mm_vision_tower\" is \(JSONValue.string(name).abbreviated), which is not beside the folder; fetch that "
        + "repository and name its folder by --tower")
  }

  private static func isModel(_ folder: String) -> Bool { access(folder + "/config.json", R_OK) == 0 }

  private static func places(of name: String, for folder: String) -> [String] {
    let words = name.split(separator: "/").map(String.init)
    guard !name.hasPrefix("/"), let last = words.last, !words.contains("..") else { return [name] }
    let (beside, above) = ("\(folder)/../\(last)", "\(folder)/../../\(words.joined(separator: "/"))")
    // CACHE/models--OWNER--NAME/snapshots/COMMIT
    let cached = "\(folder)/../../../models--\(words.joined(separator: "--"))"
    let commit = (try? MappedFile(cached + "/refs/main")).map { file in
      String(decoding: file.contents.prefix(64), as: UTF8.self).filter { $0.isHexDigit }
    }
    return [name, beside, above] + (commit.map { ["\(cached)/snapshots/\($0)"] } ?? [])
  }
}
