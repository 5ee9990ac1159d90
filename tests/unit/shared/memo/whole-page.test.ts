import { htmlStyle } from '@shared/memo/renderings/html-style'
import { sceneSvg } from '@shared/memo/renderings/scene-svg'
import { toHtml } from '@shared/memo/renderings/to-html'
import type { MemoTree } from '@shared/memo/memo-tree'
import { expect, test } from 'vitest'
import { everyBlock } from './every-block'

const hashed: string[] = []
const sha256 = (text: string): string => {
  hashed.push(text)
  return 'HASH'
}
const figureOf = (tree: MemoTree): string => {
  const matrix = tree.sections.flatMap(({ data }) => data).find(({ kind }) => kind === 'picture')
  return matrix?.kind === 'picture' ? sceneSvg(matrix.scene, matrix.alt) : ''
}

test('every kind of block as a page, in the body and in annexes', () => {
  const tree = everyBlock()
  expect(toHtml(tree, sha256)).toBe(whole(htmlStyle(tree), figureOf(tree)))
  expect(hashed).toEqual([htmlStyle(tree)])
})

test('a memo that is no draft and has no handling mark says nothing of either', () => {
  const tree = everyBlock({ draft: [], handling: '' })
  const marks = /<div class="running.*<\/div>\n|<p class="(?:handling|draft)">.*<\/p>\n/g
  expect(toHtml(tree, sha256)).toBe(whole(htmlStyle(tree), figureOf(tree)).replaceAll(marks, ''))
})

test('a handling mark is escaped where it stands', () => {
  const tree = everyBlock({ draft: [], handling: 'A & B' })
  const page = toHtml(tree, sha256)
  expect(page.match(/<p class="handling">A &amp; B<\/p>/g)).toHaveLength(2)
  expect(page).toContain(
    '<div class="running head" aria-hidden="true"><p><span></span><span>A &amp; B</span></p></div>',
  )
})

const whole = (style: string, figure: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-HASH&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width">
<meta name="author" content="Ines &quot;Nes&quot; Harbo">
<title>Ice &lt;charts&gt; #1</title>
<style>${style}</style>
</head>
<body><main>
<div class="running head" aria-hidden="true"><p><span>DRAFT</span><span>TLP:AMBER</span></p></div>
<div class="running foot" aria-hidden="true"><p><span>TLP:AMBER</span></p></div>
<p class="handling">TLP:AMBER</p>
<p class="draft">DRAFT. The dissent is not written yet. Two checks fail.</p>
<h1>Ice &lt;charts&gt; #1</h1>
<dl><dt>Date</dt><dd><span class="whole">6 Oct 2026</span></dd></dl>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
<ul><li><a href="#bottom-line">1. Bottom line</a></li>
<li><a href="#key-judgments">2. Key judgments</a></li>
<li><a href="#outlook">3. Outlook</a></li>
<li><a href="#evidence">4. Evidence</a></li>
<li><a href="#risk-table">5. Risk table</a></li>
<li><a href="#matrix">6. Risk matrix</a></li>
<li><a href="#lexicon">Annex A. Terms</a></li>
<li><a href="#method">Annex B. Method</a></li>
<li><a href="#notes">Notes</a></li></ul></nav>
<section id="bottom-line"><h2>1. Bottom line</h2>
<p>Ships wait <em>very</em> long, <strong><em>all</em></strong> of them.<sup><a role="doc-noteref" href="#note-1" id="ref-1">1</a></sup><sup>,</sup><sup><a role="doc-noteref" href="#note-2" id="ref-2">2</a></sup></p>
<details class="behind"><summary>The words behind this, notes 1 and 2</summary>
<blockquote dir="ltr">Vorher. <mark>er sagte „ja“</mark> Nachher.</blockquote><p>Ada Lund, “Norvik”, Ledger, <span class="whole">4 Oct 2026</span>, <span class="whole">¶3–5</span> (B2). <a href="#note-1">Note 1</a></p>
<blockquote dir="rtl"><mark>⁨توقف الميناء عن “نشر” الخرائط⁩</mark></blockquote><p>Wire, no date, ¶1. <a href="#note-2">Note 2</a></p></details></section>
<section id="key-judgments"><h2>2. Key judgments</h2>
<h3>R1 Flood</h3>
<p>Likely (<span class="whole">55–80 %</span>) by <span class="whole">1 Mar 2027</span>.<sup><a role="doc-noteref" href="#note-1">1</a></sup></p>
<details class="behind"><summary>The words behind this, note 1</summary>
<blockquote dir="ltr">Vorher. <mark>er sagte „ja“</mark> Nachher.</blockquote><p>Ada Lund, “Norvik”, Ledger, <span class="whole">4 Oct 2026</span>, <span class="whole">¶3–5</span> (B2). <a href="#note-1">Note 1</a></p></details>
<h4>Why</h4>
<h5>And how</h5></section>
<section id="outlook"><h2>3. Outlook</h2>
<ol><li>first<ul><li>within</li></ul></li><li>second</li></ol>
<blockquote><p>Said elsewhere.</p><p>Twice.</p></blockquote>
<p>the ledger (https://ledger.example/).</p>
<div class="wide" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div></section>
<section id="evidence"><h2>4. Evidence</h2>
<blockquote dir="ltr" lang="de">Der Hafen schloss.

Ganz.<sup><a role="doc-noteref" href="#note-1">1</a></sup><strong> (note 1 not reviewed)</strong></blockquote>
<blockquote dir="rtl" lang="ar">⁨توقف الميناء عن “نشر” الخرائط⁩<sup><a role="doc-noteref" href="#note-2">2</a></sup></blockquote></section>
<section id="risk-table"><h2>5. Risk table</h2>
<div class="wide" role="region" aria-label="Table 1" tabindex="0"><table><caption>Table 1. Risks by rank.</caption><thead><tr><th scope="col">Risk</th><th scope="col">Level</th></tr></thead><tbody><tr><th scope="row">R1</th><td class="level-5">very high</td></tr>
<tr><th scope="row">R2</th><td class="level-5">very high</td></tr>
<tr><th scope="row">R3</th><td class="level-5">very high</td></tr></tbody></table></div></section>
<section id="matrix"><h2>6. Risk matrix</h2>
<figure>${figure}<figcaption>Figure 1. Where risks stand.</figcaption></figure></section>
<section id="lexicon"><h2>Annex A. Terms</h2>
<p><strong>Likely</strong>: <span class="whole">55–80%</span></p></section>
<section id="method"><h2>Annex B. Method</h2>
<p>By the median.</p></section>
<section id="notes" role="doc-endnotes" class="notes"><h2>Notes</h2>
<ol><li id="note-1">Ada Lund, “Norvik”, Ledger, <span class="whole">4 Oct 2026</span>, <span class="whole">¶3–5</span> (B2). <bdi dir="auto">“er sagte ‘ja’”</bdi> <a role="doc-backlink" href="#ref-1" aria-label="Back to the text">↩</a></li>
<li id="note-2">Wire, no date, ¶1. <bdi dir="auto">“⁨توقف الميناء عن ‘نشر’ الخرائط⁩”</bdi> <a role="doc-backlink" href="#ref-2" aria-label="Back to the text">↩</a></li></ol></section>
<p class="handling">TLP:AMBER</p>
</main></body>
</html>
`
