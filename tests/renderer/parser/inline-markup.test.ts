import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { parseMarkdown } from '../../../renderer/parser/parse-markdown'

const WORDS = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const page = (inside: string, lang = 'en') =>
  parseHtml(
    `<html lang="${lang}"><body><article><p>${WORDS.repeat(3)}</p>${inside}<p>${WORDS.repeat(3)}</p></article></body></html>`,
  )
/** The texts of the blocks between two long paragraphs. */
const html = (inside: string, lang?: string) =>
  page(inside, lang)
    .blocks.slice(1, -1)
    .map(({ text }) => text)
const markdown = (text: string) => parseMarkdown(text).blocks.map((block) => block.text)

describe('words set higher and lower', () => {
  const cases: [string, string][] = [
    ['10<sup>6</sup> litres', '10⁶ litres'],
    ['10<sup>-12</sup>', '10⁻¹²'],
    ['10<sup>−3</sup> m', '10⁻³ m'],
    ['5 km<sup>2</sup>', '5 km²'],
    ['e<sup>ax+b</sup>', 'eᵃˣ⁺ᵇ'],
    ['x<sup>1.5</sup>', 'x^(1.5)'],
    ['x<sup>N</sup>', 'x^N'],
    ['2<sup>10</sup> is 1,024', '2¹⁰ is 1,024'],
    ['H<sub>2</sub>O', 'H2O'],
    ['CO<sub>2</sub>-equivalent', 'CO2-equivalent'],
    ['PM<sub>2.5</sub> and PM<sub>10</sub>', 'PM2.5 and PM10'],
    ['Ca(OH)<sub>2</sub>', 'Ca(OH)2'],
    ['SO<sub>4</sub><sup>2-</sup>', 'SO4²⁻'],
    ['<sup>235</sup>U', '²³⁵U'],
    ['log<sub>2</sub>8', 'log_(2)8'],
    ['x<sub>i</sub> and x<sub>i</sub>y', 'x_i and x_(i)y'],
    ['x<sub>i+1</sub>', 'x_(i+1)'],
    ['V<sub>max</sub>', 'V_max'],
    ['1<sup>1</sup>/<sub>2</sub> cups', '1 1/2 cups'],
    ['a <sup>3</sup>&frasl;<sub>4</sub> majority', 'a 3/4 majority'],
    ['12<sup>5</sup>∕<sub>8</sub>', '12 5/8'],
    ['the 1<sup>st</sup>, 2<sup>nd</sup> and 11<sup>th</sup>', 'the 1st, 2nd and 11th'],
    ['au XXI<sup>e</sup> siècle, le 1<sup>er</sup> mai', 'au XXIe siècle, le 1er mai'],
    ['M<sup>lle</sup> Dupont et D<sup>r</sup> Roux, n<sup>o</sup> 5', 'Mlle Dupont et Dr Roux, no 5'],
    ['Brand<sup>TM</sup>, Name<sup>®</sup>', 'Brand™, Name®'],
    ['word<sup>1</sup> more', 'word¹ more'],
    ['word<sup>*</sup> more', 'word* more'],
    ['claim<sup>[citation needed]</sup>', 'claim[citation needed]'],
    ['10<span style="vertical-align: super">6</span>', '10⁶'],
    ['<b>10</b><sup><i>6</i></sup>', '10⁶'],
    ['no <sup></sup><sub></sub>words', 'no words'],
  ]
  test.each(cases)('%s reads %s', (source, text) => {
    expect(html(`<p>${source}</p>`)).toEqual([text])
  })

  test.each(cases.filter(([source]) => !source.includes('span')))('%s reads %s in Markdown too', (source, text) => {
    expect(markdown(`So: ${source}`.replaceAll('*', '\\*'))).toEqual([`So: ${text}`])
  })
})

describe('notes', () => {
  test.each([
    [
      '<sup><a href="#fn1">1</a></sup>',
      '<li id="fn1">See the annex. <a href="#r1">↩</a></li>',
      '[1]',
      '[1] See the annex.',
    ],
    ['<a href="#fn1" id="r1"><sup>1</sup></a>', '<li id="fn1"><p>See the annex.</p></li>', '[1]', '[1] See the annex.'],
    ['<sup>[<a href="#fn1">2</a>]</sup>', '<li value="2" id="fn1">See the annex.</li>', '[[2]]', '[2] See the annex.'],
    ['<a class="footnote-ref" href="#fn1">3</a>', '<li id="fn1">See the annex.</li>', '[3]', '[3] See the annex.'],
    ['<a role="doc-noteref" href="#n">*</a>', '<p id="n">* See the annex.</p>', '[*]', '* See the annex.'],
    [
      '<sup><a href="https://e.org/a#fn1">1</a></sup>',
      '<li><a name="fn1"></a>See the annex.</li>',
      '[1]',
      '[1] See the annex.',
    ],
    [
      '<sup id="c1"><a href="#n1">[1]</a></sup>',
      '<li id="n1"><b><a href="#c1">^</a></b> See the annex.</li>',
      '[1]',
      '[1] See the annex.',
    ],
    [
      '<sup><a href="#n1">a</a></sup>',
      '<p id="n1"><sup><a href="#c1">a</a></sup> See the annex.</p>',
      '[a]',
      '[a] See the annex.',
    ],
  ])('%s is a reference to its footnote', (reference, note, mark, footnote) => {
    const list = note.startsWith('<li') ? `<ol>${note}</ol>` : note
    const { blocks } = page(`<p id="c1">The claim${reference} stands.</p><h2>Notes</h2>${list}`)
    expect(blocks.slice(1, -1)).toEqual([
      { kind: 'paragraph', level: null, role: 'body', text: `The claim${mark} stands.` },
      { kind: 'heading', level: 2, role: 'body', text: 'Notes' },
      { kind: 'paragraph', level: null, role: 'note', text: footnote },
    ])
  })

  test('a link to a part of the article is none', () => {
    const { blocks } = page('<p>See <a href="#part">2</a>.</p><div id="part"><h2>Two</h2><p>Words.</p></div>')
    expect(blocks.slice(1, -1).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'See 2.'],
      ['heading', 'Two'],
      ['paragraph', 'Words.'],
    ])
  })
})

describe('deleted, inserted and struck words', () => {
  const note = (places: string) => `Deleted words of the article are left out (${places}).`

  test.each([
    ['It <del>does not</del> <ins>does</ins> hold.', 'It does hold.', note('1 place')],
    ['It <del>does <b>not</b></del><ins>does</ins> hold, <del>never</del>.', 'It does hold, .', note('2 places')],
    ['It <s>never</s> holds.', 'It never holds.', 'Words the page strikes through are kept (1 place).'],
    ['It <strike>never</strike> holds.', 'It never holds.', 'Words the page strikes through are kept (1 place).'],
    ['It <del> </del>holds.', 'It holds.', undefined],
  ])('%s', (source, text, said) => {
    const { blocks, notes } = page(`<p>${source}</p>`)
    expect([blocks[1]?.text, notes]).toEqual([text, said === undefined ? [] : [said]])
  })

  test('in Markdown', () => {
    const { blocks, notes } = parseMarkdown('It ~~does not~~ does hold.\n\n<del>Gone.</del> Here.')
    expect([blocks.map(({ text }) => text), notes]).toEqual([['It does hold.', 'Here.'], [note('2 places')]])
  })
})

describe('quotations in a sentence', () => {
  test.each([
    ['en', 'He said <q>never</q>.', 'He said “never”.'],
    ['en', '<q>He said <q>never</q></q>.', '“He said ‘never’”.'],
    ['de', 'Er sagte <q>nie</q>.', 'Er sagte „nie“.'],
    ['de-CH', 'Er sagte <q>nie</q>.', 'Er sagte «nie».'],
    ['fr', 'Il a dit <q>jamais</q>.', 'Il a dit «\u00a0jamais\u00a0».'],
    ['es', 'Dijo <q>nunca</q>.', 'Dijo «nunca».'],
    ['pl', 'Powiedział <q>nigdy</q>.', 'Powiedział „nigdy”.'],
    ['ru', 'Он сказал <q>никогда</q>.', 'Он сказал «никогда».'],
    ['sv', 'Han sa <q>aldrig</q>.', 'Han sa ”aldrig”.'],
    ['ja', '<q>いいえ</q>', '「いいえ」'],
    ['', 'He said <q>never</q>.', 'He said “never”.'],
    ['en', 'He said <q lang="de">nie</q>.', 'He said „nie“.'],
    ['en', 'He said <q>“never”</q>.', 'He said “never”.'],
  ])('of %s: %s', (lang, source, text) => {
    expect(html(`<p>${source}</p>`, lang)).toEqual([text])
  })

  test('in Markdown', () => {
    expect(markdown('He said <q>never</q>.')).toEqual(['He said “never”.'])
  })
})

describe('formulas', () => {
  const math = (inside: string) => `<math xmlns="http://www.w3.org/1998/Math/MathML">${inside}</math>`
  const wikipedia = `<span class="mwe-math-element"><span style="display: none">${math('<semantics><mi>E</mi><annotation encoding="application/x-tex">{\\displaystyle E=mc^{2}}</annotation></semantics>')}</span><img class="mwe-math-fallback-image-inline" aria-hidden="true" src="https://e.org/media/math/render/svg/1" alt="{\\displaystyle E=mc^{2}}"></span>`
  const katex = `<span class="katex"><span class="katex-mathml">${math('<semantics><mrow><mi>c</mi></mrow><annotation encoding="application/x-tex">c = 1</annotation></semantics>')}</span><span class="katex-html" aria-hidden="true"><span>c</span><span>=</span><span>1</span></span></span>`

  test.each([
    [
      `So ${math('<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac>')} holds.`,
      'So x^2 + 1/2 holds.',
    ],
    [`So ${math('<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>')}.`, 'So (a + b)/2.'],
    [`So ${math('<msqrt><mn>2</mn></msqrt><msub><mi>x</mi><mi>i</mi></msub>')}.`, 'So √2x_i.'],
    ['So <math alttext="a^2+b^2"><mi>z</mi></math>.', 'So a^2+b^2.'],
    [`So ${wikipedia} holds.`, 'So E=mc^{2} holds.'],
    [`So ${katex} holds.`, 'So c = 1 holds.'],
    ['So <img class="latex" src="a.png" alt="\\frac{1}{2}"> holds.', 'So \\frac{1}{2} holds.'],
    ['So <img src="a.png" alt="E = mc^2"> holds.', 'So E = mc^2 holds.'],
    ['So <img src="https://e.org/equation?x" alt="one half"> holds.', 'So one half holds.'],
    ['So <img role="math" src="a.png" alt="one half"> holds.', 'So one half holds.'],
    ['Good <img class="emoji" alt="😀" src="a.png"> news.', 'Good 😀 news.'],
    ['Good <img alt="A dam in autumn" src="a.png"> news.', 'Good news.'],
    ['So <script type="math/tex">x^2</script> holds.', 'So x^2 holds.'],
    ['So <span class="MathJax">x2</span><script type="math/tex">x^2</script> holds.', 'So x^2 holds.'],
  ])('%s', (source, text) => {
    expect(html(`<p>${source}</p>`)).toEqual([text])
  })

  test('in Markdown', () => {
    expect(markdown('So ![E = mc^2](a.png) and <img alt="x^2" src="b.png"> hold.')).toEqual([
      'So E = mc^2 and x^2 hold.',
    ])
  })
})

describe('readings of characters', () => {
  test.each([
    ['<ruby>東京<rt>とうきょう</rt></ruby>は', '東京 (とうきょう)は'],
    ['<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>', '東京 (とうきょう)'],
    ['<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>', '東京 (とうきょう)'],
    ['<ruby><rb>東京</rb><rt>Tokyo</rt></ruby>', '東京 (Tokyo)'],
    ['<ruby><rb hidden>東京</rb><rt>Tokyo</rt></ruby>', '東京 (Tokyo)'],
    ['<ruby>東京<rt style="display:none">Tokyo</rt></ruby>', '東京 (Tokyo)'],
    ['<ruby>東京</ruby>', '東京'],
  ])('%s', (source, text) => {
    expect(html(`<p>${source}</p>`)).toEqual([text])
    expect(markdown(source)).toEqual([text])
  })
})

describe('what runs on in a sentence', () => {
  test.each([
    'We <u>must</u> act now.',
    'We <s>must</s> act now.',
    'We <output>must</output> act now.',
    'We <st1:City w:st="on"><st1:place>must</st1:place></st1:City> act now.',
    'We <my-term>must</my-term> act now.',
    'We <my-term><my-mark>must</my-mark></my-term> act now.',
    'We <big>must</big> <tt>act</tt> <acronym>now</acronym>.',
    'We <bdi>must</bdi> <nobr>act now</nobr>.',
    '<my-term>We</my-term> <my-term>must</my-term> act now.',
    'We <blink>must</blink> act <foo>now</foo>.',
    'We <font color="red">must</font> act<o:p></o:p> now.',
  ])('%s', (source) => {
    for (const wrapped of [`<p>${source}</p>`, `<div>${source}</div>`, `<ul><li>${source}</li></ul>`])
      expect(html(wrapped)).toEqual(['We must act now.'])
  })

  test.each([
    ['<my-text>One.</my-text><my-text>Two.</my-text>', ['One.', 'Two.']],
    ['<my-box><p>One.</p><p>Two.</p></my-box>', ['One.', 'Two.']],
    ['<div>One<br>two</div>', ['One\ntwo']],
    ['<p>One</p>\u200b<p>\u200b\ufeff</p><p>\u2060 \u00ad</p>', ['One']],
    ['<pre>a<br>b<br/><span>c\n</span>d</pre>', ['a\nb\nc\nd']],
    ['<pre><div>a</div><div>b</div></pre>', ['a\nb']],
  ])('%s', (source, texts) => {
    expect(html(source)).toEqual(texts)
  })

  test.each([
    ['5<br>4', ['5\n4']],
    ['5<br/>4', ['5\n4']],
    ['5<BR />\n4', ['5\n4']],
    ['a <b>b</b> <i onclick="x()">c</i> <mark>d</mark>', ['a b c d']],
    ['a <u>b</u>\n\nc', ['a b', 'c']],
    ['a <div>b', ['a b']],
    ['a <sup>2\n\nc', ['a ²', 'c']],
    ['<div hidden>\n\nWords.\n\n</div>\n\nMore.', ['Words.', 'More.']],
    ['<!-- x\n\n-->\n\nWords.', ['Words.']],
    ['| a<br>b | c |\n|---|---|', ['a\nb\tc']],
  ])('in Markdown: %j', (source, texts) => {
    expect(markdown(source)).toEqual(texts)
  })
})
