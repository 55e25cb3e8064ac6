import TestSupport
import Testing

/// `caption` and `prompt` as programs; the texts themselves are tested in CaptionsTests.
@Suite struct CaptionTests {
  @Test func `every image gets a sentence that names its class`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set | edits caption -q -o c.zst
      edits recs show -q --header c.zst | jq -c '[.fields.caption, .prov[-1].opts]'
      edits recs show -q c.zst | jq -r 'select(.caption | ascii_downcase | contains("t-shirt/top")) | .label' | sort | uniq -c
      edits recs show -q c.zst | jq -r 'select(.label == "Bag") | .caption' | sort -u | wc -l
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.count == 3, "\(outcome.text)")
    #expect(lines.first == #"["text",{"by":"measured","max_tokens":77}]"#)
    #expect(lines.dropFirst().first == "12 T-shirt/top")
    #expect((lines.last.flatMap { Int($0) } ?? 0) >= 3)
  }

  @Test func `captions come from a list by id or by file name`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set --drop caption -o d.zst
      edits caption -q d.zst --from list.jsonl | edits recs show -q | jq -r .caption > found
      jq -r .text list.jsonl | sort | cmp - <(sort found)
      jq -c '{id:.file_name, caption:.text}' list.jsonl > ids.jsonl
      edits caption -q d.zst --from ids.jsonl | edits recs show -q | jq -r .caption | cmp - found
      edits recs show -q --full d.zst | jq -c '.id = "train/x/" + .id' | edits recs from-json -q |
        edits caption -q --from list.jsonl | edits recs show -q | jq -r .caption | cmp - found
      edits caption -q d.zst --from list.jsonl --max-tokens 5 | edits recs show -q | jq -r .caption | sort -u
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.text.isEmpty)
    let missing = data.run(
      "head -n 30 list.jsonl > short.jsonl; edits caption -q d.zst --from short.jsonl --max-rejects 6 | edits recs stat -q"
    )
    #expect(missing.text.contains(#""caption/missing":6"#), "\(missing.text) \(missing.errors)")
  }

  @Test func `a prototype gets one text from its captions`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set | edits cluster -q --on image --ipc 2 | edits select -q --texts 4 -o s.zst
      edits prompt -q s.zst --method nearest | edits recs show -q | jq -c '.captions[0] as $c | .caption | endswith($c)' | sort -u
      edits prompt -q s.zst | edits recs show -q | jq -c '.caption as $c | [.captions[] | . as $x | $c | endswith($x)] | any' | sort -u
      printf 'Bag\\thandbag, purse\\n' > names
      edits prompt -q s.zst --names names | edits recs show -q | jq -r 'select(.label == "Bag") | .caption[:8]' | sort -u
      edits prompt -q s.zst --method frequency --common 0.9 | edits recs show -q --header | jq -c .prov[-1].opts
      edits prompt -q s.zst --max-tokens 7 | edits recs show -q | jq -r .caption | awk 'length > 24' | wc -l
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == """
        true
        true
        handbag:
        {"common":0.9,"method":"frequency","top_words":30,"max_tokens":77}
        0

        """, "\(outcome.text)")
  }

  @Test func `what is missing or wrong is named`() {
    let data = Dataset()
    func errors(_ line: String, _ status: Int32) -> String {
      let outcome = data.run("edits decode -q set -o d.zst --if-exists replace; \(line) > /dev/null")
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      return outcome.errors
    }
    #expect(errors("edits caption -q --measured --from list.jsonl d.zst", 64).contains("exclude"))
    #expect(errors("edits caption -q --from none.jsonl d.zst", 66).contains("none.jsonl"))
    #expect(errors("edits caption -q --from d.zst d.zst", 65).contains("line 1"))
    #expect(errors("edits caption -q --names d.zst d.zst", 65).contains("label, tab, name"))
    #expect(errors("edits caption -q --names none d.zst", 66).contains("none"))
    #expect(errors("edits recs cat -q --drop image d.zst | edits caption -q", 65).contains("\"image\""))
    #expect(errors("edits prompt -q d.zst", 65).contains("edits select"))
    #expect(errors("edits prompt -q --method poem d.zst", 64).contains("medoid"))
    let odd =
      #"echo '{"id":"a","label":"x","image":{"dtype":"f32","shape":[2,2,1],"data":[1,2,3,4]}}' | edits recs from-json -q | "#
    #expect(data.run(odd + "edits caption -q > /dev/null").errors.contains("f32[2,2,1]"))
  }
}
