import { markdownFrom } from '@shared/rich/to-markdown'
import { LIMITS } from '@shared/limits'
import { describe, expect, it, test } from 'vitest'
import { fitted, pastedFrom, richFromText } from '../../../renderer/features/memo/paste'
import { richFromHtml } from '../../../renderer/features/memo/paste-html'

const RISK = '01890a5d-ac96-774b-bcce-b302099a8057'
const read = (html: string) => markdownFrom(richFromHtml(html).rich)

describe('what Word puts on the clipboard', () => {
  const item = (level: number, sign: string, words: string) =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`
  test.each([
    ['a heading, without the bold that Word gives it', '<h1><b>Outlook<o:p></o:p></b></h1>', '# Outlook'],
    ['deeper headings are of the third level', '<h5>Deep</h5>', '### Deep'],
    ['bold and italic words', '<p class=MsoNormal>It is <b>very</b> <i>likely</i>.</p>', 'It is **very** _likely_.'],
    [
      'colours, fonts and sizes are left out',
      '<p><span style="color:red;font-size:30pt;font-family:Arial">Red</span></p>',
      'Red',
    ],
    ['a list', item(1, '·', 'one') + item(1, '·', 'two'), '- one\n- two'],
    ['a numbered list', item(1, '1.', 'one') + item(1, '2.', 'two'), '1. one\n2. two'],
    ['a list within a list', item(1, '·', 'one') + item(2, 'o', 'in') + item(1, '·', 'two'), '- one\n  - in\n- two'],
    [
      'a table',
      '<table><tr><td><p>A</p></td><td><p>B</p></td></tr><tr><td colspan=2><p>C</p></td></tr></table>',
      '| A | B |\n| - | - |\n| C |   |',
    ],
    ['a comment and a field', '<p>Words<span style="mso-element:comment">[AB1]</span></p>', 'Words'],
  ])('%s', (_, html, markdown) => {
    expect(read(`<html><head><style>p{color:red}</style></head><body>${html}</body></html>`)).toBe(markdown)
  })
})

describe('what Google Docs puts on the clipboard', () => {
  const docs = (html: string) =>
    read(`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${html}</b>`)
  test.each([
    ['words in the bold that is none', '<p dir="ltr"><span style="font-weight:400">Plain</span></p>', 'Plain'],
    [
      'bold by its weight',
      '<p><span style="font-weight:700">Bold</span><span style="font-style:italic"> slanted</span></p>',
      '**Bold**_&#x20;slanted_',
    ],
    [
      'a list whose inner list stands beside its item',
      '<ul><li><p>one</p></li><ul><li><p>in</p></li></ul><li><p>two</p></li></ul>',
      '- one\n  - in\n- two',
    ],
    ['a link', '<p><a href="https://a.example/x"><span>there</span></a></p>', '[there](https://a.example/x)'],
  ])('%s', (_, html, markdown) => {
    expect(docs(html)).toBe(markdown)
  })
})

describe('what a web page puts on the clipboard', () => {
  test.each([
    ['paragraphs and line breaks', '<div>One<br>two</div><div><p>three</p></div>', 'One\\\ntwo\n\nthree'],
    ['a quotation of several paragraphs', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['a quotation within one', '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>', '> a\n>\n> b'],
    ['white space is one space', '<p>a \n\t <span> b</span></p>', 'a b'],
    ['what is hidden', '<p>seen<span hidden>not</span><span style="display: none">nor this</span></p>', 'seen'],
    ['preformatted words', '<pre>a\n  b</pre>', 'a\\\nb'],
    ['a table that only lays out', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb'],
    [
      'what Word says of other scripts is no look',
      '<p><b style="mso-bidi-font-weight: normal">a</b> <i style="color:red; mso-bidi-font-style:normal">b</i> <b style="color: red; font-weight: normal">c</b></p>',
      '**a** _b_ c',
    ],
    ['links that run something are only words', '<a href="javascript:alert(1)">press</a>', 'press'],
    ['signs of Markdown are words', '<p>*a* # b</p>', '\\*a\\* # b'],
    [
      'a value copied from a memo',
      `<p>It is <span data-address="value:${RISK}/level">high</span></p>`,
      `It is [level](value:${RISK}/level)`,
    ],
    ['a forged value', '<p><span data-address="value:x/level">high</span></p>', 'high'],
  ])('%s', (_, html, markdown) => {
    expect(read(html)).toBe(markdown)
  })

  it('counts pictures, which are left out', () => {
    expect(richFromHtml('<p>a<img src=x onerror="globalThis.wasRun = true"></p>').pictures).toBe(1)
  })

  it('runs nothing', () => {
    const hostile =
      '<script>globalThis.wasRun = true</script><iframe src="javascript:parent.wasRun=true"></iframe><svg onload="globalThis.wasRun = true"><a>x</a></svg><style>*{}</style><object data=x>o</object><p onclick="x">safe</p>'
    expect(read(hostile)).toBe('safe')
    expect('wasRun' in globalThis).toBe(false)
  })

  it('reads what is nested very deeply as words', () => {
    expect(read(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`)).toBe('deep')
    expect(read(`${'<ul><li>'.repeat(300)}deep${'</li></ul>'.repeat(300)}`)).toContain('deep')
    expect(read(`${'<b><span>'.repeat(300)}deep`)).toContain('deep')
  })

  it('brings up lists that are nested too deeply', () => {
    const list = (level: number): string => `<ul><li>l${level}${level < 6 ? list(level + 1) : ''}</li></ul>`
    expect(read(list(1)).replace(/ {2}/g, '.')).toBe('- l1\n.- l2\n..- l3\n...- l4\n\n....l5\n\n....l6')
  })
})

describe('text without markup', () => {
  test.each([
    ['Markdown', '# A\n\n- b\n- c', '# A\n\n- b\n- c'],
    ['bold of Markdown', 'It is **so**.', 'It is **so**.'],
    ['plain words, sign by sign', 'a * b _c_\nd', 'a \\* b \\_c\\_\\\nd'],
    ['line ends of Windows', 'a\r\n\r\nb', 'a\n\nb'],
  ])('%s', (_, text, markdown) => {
    expect(markdownFrom(richFromText(text))).toBe(markdown)
  })
})

describe('what is too long', () => {
  const clipboard = (data: Record<string, string>) => ({ getData: (type: string) => data[type] ?? '' }) as DataTransfer

  it('is taken as far as whole paragraphs fit, and the rest is told', () => {
    const pasted = fitted(richFromText(['aaaa', 'bbbb', 'cccc'].join('\n\n')), 13)
    expect(markdownFrom(pasted.rich)).toBe('aaaa\n\nbbbb')
    expect(pasted.told).toEqual([
      'Only 50,000 characters fit here: the last 1 paragraph of what you pasted was left out, from “cccc” on.',
    ])
  })

  it('is not taken where nothing fits', () => {
    expect(fitted(richFromText('aaaa'), 3)).toEqual({
      rich: { type: 'doc', content: [] },
      told: [
        'Nothing was pasted: 50,000 characters fit here, and its first paragraph is longer than what is left of them.',
      ],
    })
  })

  it('is not read where it is longer than any document', () => {
    expect(pastedFrom(clipboard({ 'text/plain': 'a'.repeat(5_000_001) }), LIMITS.prose)?.told).toEqual([
      'What you pasted is too long (5,000,001 characters). Nothing was put in; paste it in parts.',
    ])
    expect(pastedFrom(clipboard({ 'text/html': 'a'.repeat(5_000_001) }), LIMITS.prose)?.rich.content).toEqual([])
  })

  it('tells pictures that were left out, also when there was nothing else', () => {
    expect(pastedFrom(clipboard({ 'text/html': '<img src=x>' }), 100)).toEqual({
      rich: { type: 'doc', content: [] },
      told: ['1 picture was left out: a memo has no pasted pictures.'],
    })
    expect(pastedFrom(clipboard({}), 100)).toBeNull()
  })
})
