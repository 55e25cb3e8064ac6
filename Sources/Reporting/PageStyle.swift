/// The style sheet of the page, with a light and a dark color scheme.
enum PageStyle {
  static let css = """
    :root{--ink:#1c1d21;--dim:#62656e;--paper:#fff;--panel:#f5f6f8;--line:#d9dce2;--main:#2457c5;--ours:#8aa5de;--other:#b9bcc4}
    @media(prefers-color-scheme:dark){:root{--ink:#e8e9ec;--dim:#9da1ab;--paper:#17181b;--panel:#212327;--line:#393c43;
    --main:#7ba2ff;--ours:#4a64a0;--other:#5b5e66}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
    header,main{max-width:1180px;margin:auto;padding:0 20px}
    header{padding-top:28px}h1{font-size:1.7rem;margin:0}header p{color:var(--dim);margin:4px 0 0}
    h2{font-size:1.2rem;margin:36px 0 8px}.note{color:var(--dim);margin:0 0 12px;max-width:75ch}
    .wide{overflow-x:auto}table{border-collapse:collapse;margin:8px 0;font-size:.92rem}
    th,td{padding:4px 12px 4px 0;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th{color:var(--dim);font-weight:600}
    code{font-size:.9em;color:var(--dim)}
    .bar{width:180px;min-width:80px}.bar span{display:block;height:12px;margin-top:6px;background:var(--ours)}
    .chart{width:100%;max-width:560px;height:auto}.chart text{font-size:14px;fill:var(--ink)}
    .chart .value{font-weight:600}.run{fill:var(--ink);opacity:.55}.chart .tick{text-anchor:middle;fill:var(--dim)}
    .grid{stroke:var(--line)}.main{fill:var(--main)}.ours{fill:var(--ours)}.other{fill:var(--other)}
    .error{stroke:var(--ink);stroke-width:1.5;fill:none}
    details{border-top:1px solid var(--line)}summary{cursor:pointer;padding:10px 0;font-weight:600}
    summary small{color:var(--dim);font-weight:400;margin-left:8px}
    .class{display:grid;grid-template-columns:minmax(0,400px) minmax(0,1fr);gap:20px;padding-bottom:20px}
    .map{position:sticky;top:12px;align-self:start}.lead{stroke-width:1}
    .sheet{max-width:none}.verdict{color:var(--ink)!important;font-weight:600}
    .strip{display:block;margin-top:4px}.strip img{width:32px;margin-right:3px}
    .map svg{width:100%;height:auto;display:block}.ground{fill:var(--panel)}.map circle{opacity:.55}
    .frame{fill:none;stroke-width:2}image,img{image-rendering:pixelated}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(290px,1fr));gap:12px;align-content:start}
    article{display:flex;gap:12px;padding:10px;background:var(--panel);border-left:4px solid;font-size:.86rem;min-width:0}
    article>div:last-child{min-width:0}article p{margin:0 0 6px;overflow-wrap:anywhere}
    .drawn{display:flex;flex-direction:column;gap:4px}.drawn img{width:72px}
    .near{display:flex;flex-wrap:wrap;gap:3px}.near img{width:32px}
    .captions{border:0}.captions summary{padding:4px 0;font-weight:400;color:var(--dim)}
    .captions ul{margin:0;padding-left:18px}
    @media(max-width:820px){.class{grid-template-columns:minmax(0,1fr)}.map{max-width:400px;position:static}}
    """
}
