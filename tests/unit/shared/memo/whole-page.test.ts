import { htmlStyle } from '@shared/memo/renderings/html-style'
import { sceneSvg } from '@shared/memo/renderings/scene-svg'
import { toHtml } from '@shared/memo/renderings/to-html'
import { expect, test } from 'vitest'
import { smallMemo } from './small-memo'
import { treeOf } from './tree-parts'

const hashed: string[] = []
const sha256 = (text: string): string => {
  hashed.push(text)
  return 'HASH'
}
const figuresOf = (tree: ReturnType<typeof treeOf>): string[] =>
  tree.sections
    .flatMap(({ data }) => data)
    .flatMap((block) => (block.kind === 'picture' ? [sceneSvg(block.scene, block.alt)] : []))

test('a small memo as a page, word by word', () => {
  const tree = treeOf(smallMemo())
  expect(toHtml(tree, sha256)).toBe(whole(htmlStyle(''), figuresOf(tree)))
  expect(hashed).toEqual([htmlStyle('')])
})

test('a handling mark stands before and after all of it, escaped, and in the style sheet', () => {
  const made = smallMemo()
  made.do({ name: 'project.update', input: { changes: { handling: 'A & B' } } })
  const tree = treeOf(made)
  const mark = '<p class="handling">A &amp; B</p>'
  expect(toHtml(tree, sha256)).toBe(
    whole(htmlStyle('A & B'), figuresOf(tree))
      .replace('<main>\n', `<main>\n${mark}\n`)
      .replace('\n</main>', `\n${mark}\n</main>`),
  )
})

const whole = (style: string, figures: string[]): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-HASH&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width">
<meta name="author" content="Ines Harbo">
<title>Ice &lt;charts&gt; #1</title>
<style>${style}</style>
</head>
<body><main>
<h1>Ice &lt;charts&gt; #1</h1>
<dl><dt>Date</dt><dd>6 Oct 2026</dd><dt>Horizon</dt><dd>1 Mar 2027</dd><dt>Author</dt><dd>Ines Harbo</dd><dt>Written by</dt><dd>Ines</dd><dt>Project</dt><dd>Ice charts</dd></dl>
<section id="bottom-line"><h2>Bottom line</h2>
<p>Ships wait.</p>
<p>Prices
follow.</p></section>
<section id="key-judgments"><h2>Key judgments</h2>
<h3>1. R1 Flood &amp; fire</h3>
<p class="keep">We judge it very likely (80–95%) that the river *leaves* its bed by 1 Mar 2027. (S1 ¶1, B2<sup><a role="doc-noteref" href="#note-1" id="ref-1">1</a></sup>; against: S1 ¶2, B2<sup><a role="doc-noteref" href="#note-2" id="ref-2">2</a></sup>)</p>
<p>Our confidence in this judgment is low. One article.</p>
<p>One analyst judged it. Its impact is 5 catastrophic. Level of risk: very high (row “high”, 80–95%; column 5).</p>
<p>What would change it: “Water | rises” being observed.</p>
<figure>${figures.shift() ?? ''}<figcaption>Where each analyst stands on R1, over the terms of ICD 203: a dot is a percent, a bar a term; group 85%.</figcaption></figure>
<h3>Not scored</h3>
<ul><li>R2 Rust</li></ul></section>
<section id="changes"><h2>Changes since the last memo</h2>
<p>This is the first memo: none was handed over before its date.</p></section>
<section id="evidence"><h2>Evidence</h2>
<h3>R1 Flood &amp; fire</h3>
<p class="keep"><strong>For:</strong></p>
<blockquote dir="auto" lang="no">The port closed.<sup><a role="doc-noteref" href="#note-1">1</a></sup></blockquote>
<p>Kind of statement not recorded; S1 ¶1, B2. Analyst’s note: 1. It says so.</p>
<p class="keep"><strong>Against:</strong></p>
<blockquote dir="auto" lang="no">Two &lt;b&gt; ships
waited.

Three<sup><a role="doc-noteref" href="#note-2">2</a></sup></blockquote>
<p>Kind of statement not recorded; S1 ¶2, B2.</p>
<h3>No evidence linked</h3>
<ul><li>R2 Rust</li></ul></section>
<section id="risk-table"><h2>Risk table</h2>
<table><caption>Risks by rank: by the upper end of the level, then its lower end, then likelihood (of a divided group the least that was answered), then how far up the answers reach. Risks alike in all four share a rank, marked with “=”. Behind a level stand its row and column in the matrix.</caption><thead><tr><th scope="col">Rank</th><th scope="col">Risk</th><th scope="col">Likelihood</th><th scope="col">Impact</th><th scope="col">Level</th><th scope="col">Confidence</th><th scope="col">By</th><th scope="col">For / against</th></tr></thead><tbody><tr><td>1</td><th scope="row">R1 Flood &amp; fire</th><td>very likely (80–95%); median 85%, 1 of 1 analyst</td><td>5 catastrophic</td><td class="level-5">very high (row “high”, 80–95%; column 5)</td><td>Low</td><td>1 Mar 2027</td><td>1 / 1</td></tr>
<tr><td>–</td><th scope="row">R2 Rust</th><td>not scored</td><td>not scored</td><td>–</td><td>not stated</td><td>no date</td><td>0 / 0</td></tr></tbody></table></section>
<section id="matrix"><h2>Risk matrix</h2>
<figure>${figures.shift() ?? ''}<figcaption>Each risk stands in the cell of the middle answers, as high as its likelihood; its whisker reaches over all likelihoods that fewer than five analysts gave, over their middle half from five on. The level of a cell is looked up in NIST SP 800-30 r1, table I-2. Not placed, for want of scores: R2.</figcaption></figure></section>
<section id="assumptions"><h2>Assumptions</h2>
<ul><li><strong>R1 Flood &amp; fire: </strong>The dam
holds.</li></ul></section>
<section id="alternatives"><h2>Alternatives considered</h2>
<ul><li><strong>R1 Flood &amp; fire: </strong>- Drought.</li></ul></section>
<section id="indicators"><h2>Indicators</h2>
<table><caption>Indicators that a risk is coming about.</caption><thead><tr><th scope="col">Risk</th><th scope="col">Observable</th><th scope="col">Threshold</th><th scope="col">Where to watch</th><th scope="col">Status</th></tr></thead><tbody><tr><td>R1 Flood &amp; fire</td><td>Water | rises</td><td>–</td><td>gauge
log</td><td>observed</td></tr></tbody></table></section>
<section id="gaps"><h2>Gaps</h2>
<h3>Not scored</h3>
<ul><li><strong>R2 Rust</strong>: neither likelihood nor impact.</li></ul>
<h3>No evidence</h3>
<ul><li><strong>R2 Rust</strong></li></ul></section>
<section id="sources"><h2>Sources</h2>
<ul><li><strong>S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026</strong>. Reliability B (usually reliable). Retrieved 5 Oct 2026. SHA-256 of the file aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa. https://ledger.example/ice</li></ul></section>
<section id="lexicon"><h2>Terms of likelihood</h2>
<figure>${figures.shift() ?? ''}<figcaption>Terms of likelihood, ICD 203: the percents that each term stands for. No term: 0%, 100%.</figcaption></figure>
<table><caption>Terms of likelihood, ICD 203. A percentage on a shared edge belongs to the higher term.</caption><thead><tr><th scope="col">Term</th><th scope="col">Range</th></tr></thead><tbody><tr><th scope="row">almost no chance</th><td>1–5%</td></tr>
<tr><th scope="row">very unlikely</th><td>5–20%</td></tr>
<tr><th scope="row">unlikely</th><td>20–45%</td></tr>
<tr><th scope="row">roughly even chance</th><td>45–55%</td></tr>
<tr><th scope="row">likely</th><td>55–80%</td></tr>
<tr><th scope="row">very likely</th><td>80–95%</td></tr>
<tr><th scope="row">almost certain</th><td>95–99%</td></tr></tbody></table></section>
<section id="reasons"><h2>Reasons given</h2>
<h3>R1 Flood &amp; fire</h3>
<ul><li><strong>Analyst A: </strong>85%, impact 5, confidence low. No reason is recorded. Basis: One article.</li></ul></section>
<section id="method"><h2>Method and scales</h2>
<table><caption>How each group value was formed.</caption><thead><tr><th scope="col">Risk</th><th scope="col">Scored by</th><th scope="col">Likelihood, each answer</th><th scope="col">Group, with spread</th><th scope="col">Impact, each answer</th></tr></thead><tbody><tr><th scope="row">R1 Flood &amp; fire</th><td>1 analyst</td><td>85%</td><td>85%</td><td>5</td></tr></tbody></table>
<p>Likelihood is stated in the terms of ICD 203 with their range in brackets. ODNI, Intelligence Community Directive 203, 2 January 2015, section D.6.e(2)(a). Where every analyst gave a percentage, the group value is the median, and in brackets stands how far the answers reach: all of fewer than five, the middle half (quartiles of type 7) of more; figures are not rounded, so that halves and quarters may stand there. As soon as one gave a term, the group value is the middle term. With an even number of analysts two middle answers are both shown. A group is divided where the middle half of its answers spans more than one step (a term, or a level of impact) or all of them more than two, unless its session has another rule, or where the middle is not within one step of most of them: then the range of answers is stated and no middle, since nobody gave it. Who stands two steps or more from the middle of the others is named as a reservation or dissent. “Cannot judge” is counted apart and never turned into a number. Confidence says how well founded a judgment is and is always stated apart from its likelihood.</p>
<p>The level of a risk is looked up in a matrix (NIST SP 800-30 r1, table I-2) from its likelihood and its impact. As published. High and very high likelihood give the same levels. It is never a product: impact and level are ordered words, not numbers to calculate with. The row is the band of the matrix that the percent of the group falls in, not the term: the rows have other edges than the terms, so that one term may lead to two levels; a percent between two rows belongs to the lower one, and a term to all rows that its band reaches over. The level of a divided group runs over the levels that the answers of each analyst lead to. Risks are ranked by the upper end of the level, then its lower end, then likelihood (a term by the middle of its band, a divided group by the least that was answered), then how far up the answers reach; risks alike in all four share a rank.</p>
<table><caption>Level of risk by likelihood (rows) and impact (columns), NIST SP 800-30 r1, table I-2.</caption><thead><tr><th scope="col">Likelihood</th><th scope="col">1 negligible</th><th scope="col">2 limited</th><th scope="col">3 serious</th><th scope="col">4 severe</th><th scope="col">5 catastrophic</th></tr></thead><tbody><tr><th scope="row">Very high, 96–100%</th><td class="level-1">very low</td><td class="level-2">low</td><td class="level-3">moderate</td><td class="level-4">high</td><td class="level-5">very high</td></tr>
<tr><th scope="row">High, 80–95%</th><td class="level-1">very low</td><td class="level-2">low</td><td class="level-3">moderate</td><td class="level-4">high</td><td class="level-5">very high</td></tr>
<tr><th scope="row">Moderate, 21–79%</th><td class="level-1">very low</td><td class="level-2">low</td><td class="level-3">moderate</td><td class="level-3">moderate</td><td class="level-4">high</td></tr>
<tr><th scope="row">Low, 5–20%</th><td class="level-1">very low</td><td class="level-2">low</td><td class="level-2">low</td><td class="level-2">low</td><td class="level-3">moderate</td></tr>
<tr><th scope="row">Very low, 0–4%</th><td class="level-1">very low</td><td class="level-1">very low</td><td class="level-1">very low</td><td class="level-2">low</td><td class="level-2">low</td></tr></tbody></table>
<table><caption>Levels of impact, Harm to a party. After NIST SP 800-30 r1, table H-3, worded for policy.</caption><thead><tr><th scope="col">Impact</th><th scope="col">Meaning</th></tr></thead><tbody><tr><th scope="row">1 negligible</th><td>The party carries on as before; few would notice.</td></tr>
<tr><th scope="row">2 limited</th><td>The party does its work, noticeably less well. Minor loss, minor harm, soon repaired.</td></tr>
<tr><th scope="row">3 serious</th><td>A main task is significantly degraded. Major loss or harm, but no loss of life.</td></tr>
<tr><th scope="row">4 severe</th><td>The party can no longer do one of its main tasks, or lives are lost or endangered.</td></tr>
<tr><th scope="row">5 catastrophic</th><td>Several severe effects at once, or harm that cannot be undone.</td></tr></tbody></table>
<p>Grades in citations follow the NATO Admiralty system: a letter from A (completely reliable) to F (cannot be judged) for the source, a number from 1 (confirmed) to 6 (cannot be judged) for the words. Paragraph marks (¶) count the paragraphs of the text as stored with this project, but for what stands beside the article; pages (p.) count those of the file from its first one.</p></section>
<section role="doc-endnotes" class="notes"><h2>Notes</h2>
<ol><li id="note-1" role="doc-endnote">S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶1 (B2). <bdi dir="auto">“The port closed.”</bdi> <a role="doc-backlink" href="#ref-1" aria-label="Back to the text">↩</a></li>
<li id="note-2" role="doc-endnote">S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2 (B2). <bdi dir="auto">“Two &lt;b&gt; ships waited. Three”</bdi> <a role="doc-backlink" href="#ref-2" aria-label="Back to the text">↩</a></li></ol></section>
</main></body>
</html>
`
