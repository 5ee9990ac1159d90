import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

const SENTENCE = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const OTHER = 'A union of captains sent nine letters to the minister in spring, of which she answered only one. '
const SHORT = '<p>The pier is shut until Friday.</p><p>A ship had run into it in the fog of Monday night.</p>'
const ARTICLE = ['The pier is shut until Friday.', 'A ship had run into it in the fog of Monday night.']

const page = (body: string, head = '') =>
  parseHtml(
    `<!doctype html><html><head><title>Pier shut in fog - Daily Example</title>${head}</head><body>${body}</body></html>`,
  )
const bodyOf = (article: ReturnType<typeof parseHtml>) =>
  article.blocks.flatMap(({ role, text }) => (role === 'body' ? [text] : []))

const card = (at: number, href = `/story-${at}`) =>
  `<div class="card"><h3><a href="${href}">Story number ${at} of the day</a></h3><p>${at}. ${OTHER}</p></div>`
const cards = (count: number, href?: string) => Array.from({ length: count }, (_, at) => card(at, href)).join('')
const items = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/${at}">Story ${at}</a> <b>Bo</b><div>${at}. ${OTHER}</div></li>`,
  ).join('')
const comments = Array.from(
  { length: 9 },
  (_, at) => `<div class="message"><b>Reader ${at}</b><p>${at}. ${OTHER.repeat(3)}</p></div>`,
).join('')

describe('what stands below a short article and is longer than it', () => {
  test.each([
    [
      'a part headed as other news',
      `<article><h1>Pier shut in fog</h1>${SHORT}</article><section><h2>More news</h2>${cards(6)}</section>`,
    ],
    [
      'teasers apart from it',
      `<article><h1>Pier shut in fog</h1>${SHORT}</article><div class="grid">${cards(6)}</div>`,
    ],
    ['counted comments', `<main><h1>Pier shut in fog</h1>${SHORT}<h2>9 responses</h2>${comments}</main>`],
    ['comments by heading', `<main><h1>Pier shut in fog</h1>${SHORT}<div><h3>Comments</h3>${comments}</div></main>`],
    [
      'teasers that are articles, apart from a main part',
      `<main><h1>Pier shut in fog</h1>${SHORT}</main><div>${cards(6).replaceAll('div', 'article')}</div>`,
    ],
    ['reviews', `<div><h1>Pier shut in fog</h1>${SHORT}<div><h2>Customer reviews</h2>${comments}</div></div>`],
    [
      'what was told before, under its heading',
      `<main><h1>Pier shut in fog</h1>${SHORT}<div><h2>Other stories</h2><ul>${items(6)}</ul></div></main>`,
    ],
    [
      'what is told of the author',
      `<main><h1>Pier shut in fog</h1>${SHORT}<div><h4>About the Author</h4><p>${OTHER.repeat(3)}</p></div></main>`,
    ],
    ['comments by name', `<main><h1>Pier shut in fog</h1>${SHORT}<div class="comments-wrap">${comments}</div></main>`],
  ])('is not taken for it: %s', (_, body) => {
    expect(bodyOf(page(body))).toEqual(ARTICLE)
  })

  test('teasers between its paragraphs are apparatus, with the sentences in them', () => {
    const long = `<p>${SENTENCE.repeat(3)}</p>`
    const { blocks } = page(`<article><h1>Pier shut in fog</h1>${long}${long}<div>${cards(2)}</div>${long}</article>`)
    expect(blocks.map(({ role }) => role)).toEqual([
      'headline',
      'body',
      'body',
      'apparatus',
      'apparatus',
      'apparatus',
      'apparatus',
      'body',
    ])
  })
})

describe('stays the article’s', () => {
  const long = `<p>${SENTENCE.repeat(3)}</p>`
  test('a list whose headings lead to other sites, as a list of finds does', () => {
    const canonical = '<link rel="canonical" href="https://www.daily.example/pier">'
    const list = cards(3, 'https://shop.example/x')
    const article = page(`<article><h1>Pier shut in fog</h1>${long}<div>${list}</div>${long}</article>`, canonical)
    expect(bodyOf(article).filter((text) => text.includes('union of captains'))).toHaveLength(3)
  })

  test('the only thing the page has to say', () => {
    const article = page(`<main><h1>Pier shut in fog</h1><p>${SENTENCE}</p><div>${cards(9)}</div></main>`)
    expect(bodyOf(article).filter((text) => text.includes('union of captains'))).toHaveLength(9)
  })

  test('an article in a part that is headed as news', () => {
    const site = '<h1><a href="/">Daily Example</a></h1><p>News of the coast since the days of sail and steam.</p>'
    const inside = `<div><h2>Latest news</h2><h3>Pier shut in fog</h3>${long.repeat(3)}<a href="/x">Next</a></div>`
    expect(bodyOf(page(`${site}${inside}`)).filter((text) => text.includes('pipeline'))).toHaveLength(3)
  })

  test('a long part about an author, which may be what the article is about', () => {
    const told = OTHER.repeat(16).trim()
    const article = page(
      `<main><h1>Pier shut in fog</h1>${long}<div><h2>About the author</h2><p>${told}</p></div></main>`,
    )
    expect(bodyOf(article)).toContain(told)
  })

  test('a part headed "Comments" that is one text', () => {
    const article = page(
      `<main><h1>Pier shut in fog</h1>${long.repeat(2)}<section><h2>Comments</h2><p>${OTHER.repeat(3)}</p></section></main>`,
    )
    expect(bodyOf(article)).toContain(OTHER.repeat(3).trim())
  })

  test('what stands under another heading than of comments', () => {
    const article = page(`<main><h1>Pier shut in fog</h1>${long}<h2>9 ships</h2>${comments}</main>`)
    expect(bodyOf(article).filter((text) => text.includes('union of captains'))).toHaveLength(9)
  })
})

describe('a discussion', () => {
  const words = (at: number) =>
    Array.from({ length: at === 1 ? 6 : 2 }, (_, part) => `<p>${at}-${part}. ${SENTENCE.repeat(3)}</p>`).join('')
  const post = (at: number) =>
    `<div class="post-row"><article class="boxed"><div><div class="names">Reader</div><div class="contents"><div class="cooked"><p>${at}. ${OTHER.repeat(2)}</p>${words(at)}</div></div></div></article></div>`
  const posts = `<div id="main" role="main"><h1>Pier shut in fog</h1><div class="stream">${[0, 1, 2, 3].map(post).join('')}</div></div>`

  test('is imported whole, and the note says so', () => {
    const article = page(posts)
    expect(bodyOf(article).filter((text) => text.includes('union of captains'))).toHaveLength(4)
    expect(article.notes[0]).toMatch(
      /^Only \d+ of the page’s \d+ long paragraphs were taken for the article, so the whole/,
    )
  })
})
