import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

const SENTENCES = [
  'The pipeline was closed on Monday, and nobody in the region could say for how long it would be.',
  'Officials of the ministry gave no reason, and the partners were told an hour before the public was.',
  'Three towns along the river depend on it, and their reserves last for two weeks, perhaps for three.',
  'Traders expect higher prices in autumn, when contracts end and the terminals are being repaired.',
  'A second line, which was promised four years ago, has not been begun, and its money is spent.',
  'The neighbours said that they would wait, and that they had heard of such closures before this one.',
]
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')
const texts = (html: string) => parseHtml(html).blocks.map(({ text }) => text)
const COMPARE = 'Compare with the page.'

describe('the headline', () => {
  const headed = (heading: string, head = '', before = '') =>
    parseHtml(`<html><head>${head}</head><body>${before}<main>${heading}<div>${paragraphs}</div></main></body></html>`)
  const ld = (headline: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline })}</script>`

  test.each([
    ['repeats the title', '<h1>Closed for now</h1>', '<title>Closed for now</title>', 'Closed for now'],
    [
      'is worded otherwise in linked data',
      '<h1>Pipeline closed, again</h1>',
      ld('Why a pipeline was shut'),
      'Pipeline closed, again',
    ],
    [
      'goes on in linked data',
      '<h1>Pipeline closed again</h1>',
      ld('Pipeline closed again: what it means'),
      'Pipeline closed again',
    ],
    [
      'is cut off in linked data',
      '<h1>Pipeline closed again, and for long</h1>',
      ld('Pipeline closed again'),
      'Pipeline closed again, and for long',
    ],
    [
      'has no spaces',
      '<h1>商品の改造が商標法違反に</h1>',
      '<title>商品の改造が商標法違反に | 日刊</title>',
      '商品の改造が商標法違反に',
    ],
    [
      'has no spaces and runs on',
      '<h1>商品の改造が商標法</h1>',
      '<title>商品の改造が商標法違反に</title>',
      '商品の改造が商標法',
    ],
    ['says nothing of the title', '<h1>An hour of warning</h1>', '<title>Daily Example</title>', 'An hour of warning'],
    [
      'is a second heading that repeats the title',
      '<h2>Closed for now</h2>',
      '<title>Closed for now - Daily</title>',
      'Closed for now',
    ],
    [
      'is marked as such',
      '<div itemprop="headline">Closed for now</div>',
      '<title>Closed for now</title>',
      'Closed for now',
    ],
    ['stands beside others', '<h1>News</h1><h1>Closed for now</h1>', '<title>Closed for now</title>', 'Closed for now'],
    [
      'has marks and other spaces',
      '<h1>“Closed”\u00a0for <em>now</em></h1>',
      '<title>"Closed" for now</title>',
      '“Closed”\u00a0for now',
    ],
  ])('that %s is title and text', (_, heading, head, words) => {
    const { title, blocks } = headed(heading, head)
    expect(title).toBe(words)
    expect(blocks.filter(({ text }) => text === words)).toHaveLength(1)
  })

  test.each([
    ['the name of the site', '<h1><a href="/">The Daily Example</a></h1>', '<title>Closed for now</title>'],
    ['hidden', '', '<title>Closed for now</title>', '<h1 hidden>A hidden heading here</h1>'],
    ['in the menu', '', '<title>Closed for now</title>', '<nav><h1>A heading of menus</h1></nav>'],
  ])('is none that is %s', (_, heading, head, before = '') => {
    const { title } = parseHtml(
      `<html><head>${head}</head><body>${before}${heading}<main>${paragraphs}</main></body></html>`,
    )
    expect(title).toBe('Closed for now')
  })

  const LEAD = 'What the closure means for three towns, and who will pay for it.'

  test.each([
    [
      'a header',
      `<article><header><h1>Closed for now</h1><p>${LEAD}</p><p class="byline">By Anna Example, who writes of energy and rivers</p></header><div>${paragraphs}</div></article>`,
    ],
    [
      'a header as second heading',
      `<article><header><h1>Closed for now</h1><h2>${LEAD}</h2><time>9 March 2025, at noon, as the bells were ringing</time></header><div>${paragraphs}</div></article>`,
    ],
    [
      'a header of the article',
      `<main><header><div><h1>Closed for now</h1></div><p>${LEAD}</p></header><div>${paragraphs}</div></main>`,
    ],
    [
      'a paragraph called so',
      `<main><div><h1>Closed for now</h1><p class="article-standfirst">${LEAD}</p></div><div>${paragraphs}</div></main>`,
    ],
  ])('is followed by the lead in %s', (_, body) => {
    expect(texts(`<html><head><title>Closed for now</title></head><body>${body}</body></html>`)).toEqual([
      'Closed for now',
      LEAD,
      ...SENTENCES,
    ])
  })
})

describe('an article that only scripts show', () => {
  const said = (place: string) =>
    `This page shows its article only by script; the words were read from ${place}. ${COMPARE}`
  const shell = '<div id="app"><p>JavaScript is disabled. Please enable it to read this page.</p></div>'
  const ld = (articleBody: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`

  test.each([
    ['noscript', `${shell}<noscript><article>${paragraphs}</article></noscript>`, 'what it shows without scripts'],
    ['a hidden part', `${shell}<div id="story" style="display:none">${paragraphs}</div>`, 'a part that it hides'],
    ['a hidden article', `${shell}<article hidden>${paragraphs}</article>`, 'a part that it hides'],
    ['a hidden body', `<div aria-hidden="true"><div>${paragraphs}</div></div>${shell}`, 'a part that it hides'],
    [
      'a script of templates',
      `${shell}<script type="text/template"><article>${paragraphs}</article></script>`,
      'its templates',
    ],
    [
      'a script of Handlebars',
      `${shell}<script type="text/x-handlebars-template">${paragraphs}</script>`,
      'its templates',
    ],
    ['a template', `${shell}<template><div>${paragraphs}</div></template>`, 'its templates'],
    ['linked data', `${shell}${ld(SENTENCES.join('\n\n'))}`, 'its linked data (JSON-LD)'],
    ['linked data with markup', `${shell}${ld(paragraphs)}`, 'its linked data (JSON-LD)'],
    [
      'linked data behind a first paragraph',
      `<article><p>${SENTENCES[0]}</p></article>${ld(SENTENCES.join('\n'))}`,
      'its linked data (JSON-LD)',
    ],
  ])('is read from %s', (_, body, place) => {
    const { blocks, notes } = parseHtml(`<html><body>${body}</body></html>`)
    const words = blocks.map(({ text }) => text)
    for (const sentence of SENTENCES) expect(words).toContain(sentence)
    expect(notes[0]).toBe(said(place))
  })

  test('is not looked for where an article is shown', () => {
    const cookies = `<div style="display:none">${SENTENCES.map((each) => `<p>Cookies: ${each}</p>`).join('')}</div>`
    const { blocks, notes } = parseHtml(
      `<html><body><article>${paragraphs}</article>${cookies}${ld(SENTENCES.join('\n'))}</body></html>`,
    )
    expect([blocks.map(({ text }) => text), notes]).toEqual([SENTENCES, []])
  })

  test('is not what a hidden dialog says', () => {
    const cookies = `<div id="cookie-consent" style="display:none">${paragraphs}</div>`
    expect(texts(`<html><body><article><p>A short notice.</p></article>${cookies}</body></html>`)).toEqual([
      'A short notice.',
    ])
  })
})

describe('the guard', () => {
  const wholePart = (held: number, all: number) =>
    `Only ${held} of the page’s ${all} long paragraphs were taken for the article, so the whole part of the page that holds them was imported. Some of it may not belong to the article.`

  /** Parts that extraction throws away for their names, beside one it takes for the article. */
  const torn = (kept: number, lost: number) => {
    const places = ['harbour', 'station', 'bridge', 'market', 'airport', 'tunnel', 'mill', 'school', 'dam', 'canal']
    const texts = Array.from({ length: kept + lost }, (_, at) =>
      `${places[at % 10]} ${at}: ${'nobody could say for how long it would be closed, or why it was, or by whom. '.repeat(at < kept && kept < 3 ? 8 : 3)}`.trim(),
    )
    const away = (text: string) =>
      `<section class="promo media"><div class="widget"><div class="scroll"><p>${text}</p></div></div></section>`
    const article = `<section class="story content">${texts
      .slice(0, kept)
      .map((text) => `<p>${text}</p>`)
      .join('')}</section>`
    const body = `<main>${texts.slice(kept).map(away).join('')}${article}</main>`
    return { texts, ...parseHtml(`<html><body>${body}</body></html>`) }
  }

  test.each([
    [1, 5],
    [1, 13],
    [2, 8],
  ])('takes the common ancestor where extraction kept %i paragraphs and lost %i', (kept, lost) => {
    const { texts, blocks, notes } = torn(kept, lost)
    expect(blocks.map(({ text }) => text)).toEqual([...texts.slice(kept), ...texts.slice(0, kept)])
    expect(notes).toEqual([wholePart(kept, kept + lost)])
  })

  test.each([
    [3, 13],
    [5, 20],
  ])('leaves an article of %i long paragraphs as it is and says that %i are missing', (kept, lost) => {
    const { texts, blocks, notes } = torn(kept, lost)
    expect(blocks.map(({ text }) => text)).toEqual(texts.slice(0, kept))
    expect(notes).toEqual([
      `Most of this page was left out: only ${kept} of the page’s ${kept + lost} long paragraphs were taken for the article. Compare with the page.`,
    ])
  })

  test('says nothing of teasers, menus and what stands beside', () => {
    const teasers = SENTENCES.map((each) => `<li><a href="/x"><p>${each} More of it.</p></a></li>`).join('')
    const beside = `<aside>${paragraphs.replaceAll('The ', 'A ')}</aside><footer>${paragraphs.replaceAll('The ', 'Any ')}</footer>`
    expect(
      parseHtml(`<html><body><article>${paragraphs}</article><ul>${teasers}</ul>${beside}</body></html>`).notes,
    ).toEqual(['6 paragraphs beside the article, such as links to others, kept and folded in the reader.'])
  })

  const word = fc.stringMatching(/^[a-z]{2,9}$/)
  const sentence = fc.array(word, { minLength: 18, maxLength: 40 }).map((words) => words.join(' '))

  test('no long paragraph of a plain page is lost without a word, and no word is added', () => {
    const wrap = fc.constantFrom(
      '<div>',
      '<section>',
      '<article>',
      '<div class="c"><div>',
      '<main>',
      '<div class="sidebar">',
      '<ul><li>',
    )
    const close = (open: string) =>
      [...open.matchAll(/<(\w+)/g)]
        .map(([, name]) => `</${name}>`)
        .toReversed()
        .join('')
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, wrap), { minLength: 1, maxLength: 12 }), (drawn) => {
        const parts = drawn.map(([text, open], at) => [`${at} ${text}.`, open] as const)
        const body = parts.map(([text, open]) => `${open}<p>${text}</p>${close(open)}`).join('\n')
        const { blocks, notes } = parseHtml(`<html><body>${body}</body></html>`)
        const kept = new Set(blocks.map(({ text }) => text))
        const lost = parts.filter(([text]) => !kept.has(text)).length
        if (lost * 2 > parts.length) expect(notes).not.toEqual([])
        for (const text of kept) expect(parts.map(([each]) => each)).toContain(text)
      }),
      { numRuns: process.env['ASSAY_FAULTS'] === 'full' ? 1000 : 10 },
    )
  })
})
