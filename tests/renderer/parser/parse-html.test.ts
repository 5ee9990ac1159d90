import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

const WORDS = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const article = (inside: string, head = ''): string =>
  page(
    `<nav><a href="/">Home</a> Menu words</nav><article><p>${WORDS.repeat(3)}</p>${inside}<p>${WORDS.repeat(3)}</p></article>`,
    head,
  )
/** The blocks between the two paragraphs that make the page an article. */
const between = (inside: string) => parseHtml(article(inside)).blocks.slice(1, -1)

describe('the words of a page', () => {
  test('white space is what a browser shows: one space, none at the edges, no-break spaces kept', () => {
    expect(between('<p>\n  One \t two<b> three </b>\n four&nbsp; five<br>\n six </p>')).toEqual([
      { kind: 'paragraph', level: null, role: 'body', text: 'One two three four\u00a0 five\nsix' },
    ])
  })

  test('preformatted text keeps its lines', () => {
    expect(between('<pre>a\n  b\n\nc</pre>').map(({ text }) => text)).toEqual(['a\n  b\n\nc'])
  })

  test('headings, quotes, lists, captions and rows of a table are told apart', () => {
    const blocks = between(
      `<h2>Supply</h2><blockquote><p>Said one.</p><p>Said two.</p></blockquote>
       <ul><li>First<ul><li>Inner</li></ul></li><li>Second</li></ul>
       <figure><img src="a.png"><figcaption>A dam</figcaption></figure>
       <table><caption>Flows</caption><tr><th>Year</th><th>Volume</th></tr><tr><td>2025</td><td>4 <b>km³</b></td></tr></table>`,
    )
    expect(blocks.map(({ kind, level, role, text }) => [role === 'body' ? kind : role, level, text])).toEqual([
      ['heading', 2, 'Supply'],
      ['quote', null, 'Said one.'],
      ['quote', null, 'Said two.'],
      ['list-item', 1, 'First'],
      ['list-item', 2, 'Inner'],
      ['list-item', 1, 'Second'],
      ['caption', null, 'A dam'],
      ['caption', null, 'Flows'],
      ['table-row', null, 'Year\tVolume'],
      ['table-row', null, '2025\t4 km³'],
    ])
  })

  test('a table that only lays out the page is read as paragraphs', () => {
    const blocks = parseHtml(
      page(`<table><tr><td><p>${WORDS.repeat(4)}</p></td><td><p>${WORDS.repeat(4)}</p></td></tr></table>`),
    ).blocks
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']))
  })

  test('footnotes are told apart', () => {
    expect(between('<ol><li role="doc-endnote"><p>See the annex.</p></li></ol>')).toEqual([
      { kind: 'paragraph', level: null, role: 'note', text: '1. See the annex.' },
    ])
  })

  test('right-to-left text keeps its letters and marks', () => {
    const arabic = 'قال الوزير إن القرار\u200f مؤقت.'
    expect(between(`<p dir="rtl">${arabic}</p>`)[0]?.text).toBe(arabic)
  })

  test('the headline is kept even where it only repeats the title', () => {
    const { blocks, title } = parseHtml(
      page(
        `<article><h1>Closed for <em>now</em></h1><p>${WORDS.repeat(6)}</p></article>`,
        '<title>Closed for now - Daily Example</title>',
      ),
    )
    expect(title).toBe('Closed for now')
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'Closed for now' })
    expect(blocks.filter(({ text }) => text === 'Closed for now')).toHaveLength(1)
  })
})

describe('what is left out', () => {
  test.each([
    ['navigation', '<nav>UNWANTED</nav>'],
    ['scripts', '<script>document.write("UNWANTED")</script>'],
    ['styles', '<style>p::before{content:"UNWANTED"}</style>'],
    [
      'what is hidden',
      '<p hidden>UNWANTED</p><p style="color:red; display : none">UNWANTED</p><p aria-hidden="true">UNWANTED</p>',
    ],
    [
      'comments of readers',
      '<section id="comments"><p>UNWANTED, and long enough, with commas, to look like words.</p></section>',
    ],
    ['the link to them', '<p><a href="#c">12 comments</a></p><p><a href="#d">Comments (12 posted)</a></p>'],
    ['forms', '<form><label>UNWANTED</label><input value="UNWANTED"><button>UNWANTED</button></form>'],
    ['vector drawings and frames', '<svg><text>UNWANTED</text></svg><iframe srcdoc="UNWANTED"></iframe>'],
  ])('%s', (_name, inside) => {
    const words = parseHtml(article(inside))
      .blocks.flatMap(({ role, text }) => (role === 'apparatus' ? [] : text))
      .join('\n')
    expect(words).not.toMatch(/UNWANTED|comments/i)
    expect(words).toContain('pipeline')
  })

  test('markup, handlers and addresses never reach a block', () => {
    const blocks = between(
      '<p onclick="steal()">Words <a href="javascript:steal()">of a link</a> <img src=x onerror="steal()">&lt;b&gt;</p>',
    )
    expect(blocks).toEqual([{ kind: 'paragraph', level: null, role: 'body', text: 'Words of a link <b>' }])
  })

  test('a page without an article gives all its words, and says so', () => {
    const { blocks, notes } = parseHtml(page('<p>Short.</p>'))
    expect(blocks.map(({ text }) => text)).toEqual(['Short.'])
    expect(notes.length).toBeLessThanOrEqual(1)
  })

  test.each([
    ['elements', '<div>'.repeat(500)],
    ['a million open containers', '<div>'.repeat(1_000_000)],
  ])('%s nested too deeply are refused', (_name, html) => {
    expect(() => parseHtml(`${html}words`)).toThrow(expect.objectContaining({ code: 'too-deep' }))
  })

  test('a page is as deeply nested as it may be, and one level more is refused', () => {
    // The elements html, body and nav are levels too; what is no article is taken out before anything else looks at it.
    const nested = (levels: number) => `<p>Words.</p><nav>${'<div>'.repeat(levels)}</nav>`
    expect(parseHtml(nested(397)).blocks.map(({ text }) => text)).toEqual(['Words.'])
    expect(() => parseHtml(nested(398))).toThrow(
      'This page is too deeply nested to be read safely. Copy its text and import that instead.',
    )
  })

  test('ten thousand containers may be left open where the browser opens none, and one more is refused', () => {
    const commented = (open: number) => `<!-- ${'<div>'.repeat(open)} --><p>Words.</p>`
    expect(parseHtml(commented(10_000)).blocks).toHaveLength(1)
    expect(() => parseHtml(commented(10_001))).toThrow(expect.objectContaining({ code: 'too-deep' }))
  })

  test('containers that were closed do not count, and closing more than were opened makes no room', () => {
    const commented = (tags: string) => `<!-- ${tags} --><p>Words.</p>`
    expect(parseHtml(commented('<b>x</b>'.repeat(10_500))).blocks).toHaveLength(1)
    expect(() => parseHtml(commented('</b>'.repeat(50) + '<b>'.repeat(10_001)))).toThrow(
      expect.objectContaining({ code: 'too-deep' }),
    )
  })
})

describe('pages of many makes', () => {
  const kinds = (inside: string) =>
    between(inside).map(({ kind, level, role, text }) => [role === 'body' ? kind : role, level, text])

  test('lists in lists go six levels deep and stay there', () => {
    const list = '<ul><li>x'.repeat(8) + '</li></ul>'.repeat(8)
    expect(kinds(list).map(([, level]) => level)).toEqual([1, 2, 3, 4, 5, 6, 6, 6])
  })

  test('a list of definitions is a list', () => {
    expect(kinds('<dl><dt>Ice</dt><dd>Frozen water.</dd></dl>')).toEqual([
      ['list-item', 1, 'Ice'],
      ['list-item', 1, 'Frozen water.'],
    ])
  })

  test('what stands in a footnote is footnote, whatever it is', () => {
    expect(kinds('<div class="footnotes"><ol><li>See <em>there</em>.</li></ol><h3>More</h3></div>')).toEqual([
      ['note', null, '1. See there.'],
      ['note', null, 'More'],
    ])
  })

  test('a row of one cell, and a row that holds blocks, are no data', () => {
    expect(kinds('<table><tr><td>One cell.</td></tr><tr><td><p>A</p></td><td>B</td></tr></table>')).toEqual([
      ['paragraph', null, 'One cell.'],
      ['paragraph', null, 'A'],
      ['paragraph', null, 'B'],
    ])
  })

  test('a headline takes pictures and line ends with it as words only', () => {
    const { blocks, title } = parseHtml(
      page(
        `<main><h1>Closed<br>for <svg><text>x</text></svg>now</h1><p>${WORDS.repeat(6)}</p></main>`,
        '<title>Closed for now</title>',
      ),
    )
    expect([title, blocks[0]!.text]).toEqual(['Closed\nfor now', 'Closed\nfor now'])
  })

  test('words hidden by their style are left out, words that only look hidden are kept', () => {
    expect(kinds('<p style="visibility:hidden">UNWANTED</p><p style="overflow:hidden">Wanted</p>')).toEqual([
      ['paragraph', null, 'Wanted'],
    ])
  })

  test('a heading of two words that begins the title may be the name of the site, one of three is the headline', () => {
    const titled = (heading: string, title: string) =>
      parseHtml(
        page(
          `<h1>${heading}</h1><article><p>${WORDS.repeat(6)}</p></article>`,
          `<meta property="og:title" content="${title}"><title>${title}</title>`,
        ),
      ).title
    expect(titled('Daily Example', 'Daily Example and more of it')).toBe('Daily Example and more of it')
    expect(titled('The Daily Example', 'The Daily Example and more of it')).toBe('The Daily Example')
    expect(titled('The Daily Exam</h1><h1>Other', 'The Daily Example and more of it')).toBe(
      'The Daily Example and more of it',
    )
  })

  test('where no article can be told apart the whole page is read, without what is hidden, and it is said', () => {
    const footer = '<p>Words.</p><p style="visibility : hidden">UNWANTED</p><p style="display:none">UNWANTED</p>'
    const { blocks, notes } = parseHtml(page(`<footer>${footer}</footer>`))
    expect(blocks).toEqual([{ kind: 'paragraph', level: null, role: 'body', text: 'Words.' }])
    expect(notes).toEqual(['No article could be told apart; the text of the whole page was imported.'])
  })

  test('pictures of the article are counted in a note, and one is one', () => {
    const notesOf = (inside: string) => parseHtml(article(inside)).notes
    expect(notesOf('')).toEqual([])
    expect(notesOf('<img src="a.png">')).toEqual(['Pictures are not imported (1 in this article).'])
    expect(notesOf('<img src="a.png"><img src="b.png">')).toEqual(['Pictures are not imported (2 in this article).'])
  })

  test('a page without words has no blocks and nothing to say', () => {
    expect(parseHtml('')).toEqual({
      title: '',
      authors: [],
      publisher: '',
      published: null,
      url: '',
      language: '',
      from: {},
      blocks: [],
      notes: [],
    })
  })

  test('a body that is itself marked as comments is still read', () => {
    expect(parseHtml('<body class="comments"><p>Words.</p></body>').blocks.map(({ text }) => text)).toEqual(['Words.'])
  })
})
