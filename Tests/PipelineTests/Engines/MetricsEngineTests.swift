import TestSupport
import Testing

/// The suite's metrics, checked by Prometheus' own programs.
@Suite(.enabled(if: enginesAreWanted)) struct MetricsEngineTests {
  @Test func `promtool finds nothing to say about a service's figures`() {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst
      edits caption --listen unix:$PWD/s --admin unix:$PWD/a 2> log & server=$!
      for i in {1..100}; do grep -q ready log && break; sleep 0.1; done
      edits caption -q --connect unix:$PWD/s in.zst | edits recs check -q
      curl -s --unix-socket a http://x/metrics | promtool check metrics; echo $?; kill $server
      """, seconds: 60)
    #expect(outcome.text == "0\n" && outcome.errors == "", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `two shards stand side by side in node_exporter`() {
    let data = Dataset()
    let outcome = data.run(
      """
      mkdir t
      for i in 0 1; do edits decode -q set --shard $i/2 -o p.$i.zst --stats t/s.$i.prom; promtool check metrics < t/s.$i.prom; echo $?; done
      port=$((20000 + RANDOM % 20000))
      prometheus-node-exporter --web.listen-address=127.0.0.1:$port --collector.disable-defaults \
        --collector.textfile --collector.textfile.directory=$PWD/t 2> log & exporter=$!
      for i in {1..50}; do curl -sf http://127.0.0.1:$port/metrics > seen && break; sleep 0.2; done; kill $exporter
      grep '^node_textfile_scrape_error' seen; grep -c '^[a-z_]*records_out[a-z_]*{.*shard="[01]/2"' seen
      """, seconds: 60)
    #expect(outcome.text == "0\n0\nnode_textfile_scrape_error 0\n2\n", "\(outcome.text) \(outcome.errors)")
  }
}
