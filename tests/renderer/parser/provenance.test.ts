import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

const WORDS = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const read = (head: string, before = '', attributes = '') =>
  parseHtml(
    `${before}<html${attributes}><head>${head}</head><body><article><p>${WORDS.repeat(4)}</p></article></body></html>`,
  )
const from = (...page: Parameters<typeof read>) => read(...page).from

describe('where a value of the card was found is said', () => {
  test('of linked data, of tags by their name, of the page’s title and language', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Closed', datePublished: '2025-03-09' })
    const tags = '<meta property="og:site_name" content="Daily"><meta name="author" content="Anna Example">'
    expect(from(`<script type="application/ld+json">${data}</script>${tags}`, '', ' lang="en"')).toEqual({
      title: 'the page’s linked data (JSON-LD)',
      published: 'the page’s linked data (JSON-LD)',
      publisher: 'the page’s tag “og:site_name”',
      authors: 'the page’s tag “author”',
      language: 'the page’s own language',
    })
    expect(from('<title>Closed for now</title>')).toEqual({ title: 'the page’s title' })
  })

  test('of an address by the way it is given', () => {
    expect(from('<link rel="canonical" href="https://example.org/2025/03/09/a">')).toEqual({
      url: 'the page’s canonical address',
      published: 'the page’s address',
    })
    expect(from('<meta property="og:url" content="https://example.org/a">')?.url).toBe('the page’s tag “og:url”')
  })

  test('of a headline that the page shows', () => {
    const page = parseHtml(
      `<article><h1>Closed for now</h1><p>${WORDS.repeat(3)}</p><p>${WORDS.repeat(3)}</p></article>`,
    )
    expect([page.title, page.from?.title]).toEqual(['Closed for now', 'the page’s headline'])
  })
})

describe('a page that was saved', () => {
  const SINGLE = `<!--\n Page saved with SingleFile \n url: https://example.org/a?b=1 \n saved date: Sat Mar 02 2024 10:11:12 GMT+0100 (CET)\n-->`

  test('with SingleFile says when, and from where', () => {
    expect(read('', `<!doctype html>${SINGLE}`)).toMatchObject({
      url: 'https://example.org/a?b=1',
      retrieved: '2024-03-02',
      from: {
        url: 'what the browser wrote when the page was saved',
        retrieved: 'what was written when the page was saved',
      },
    })
  })

  test('by a browser says from where, and not when', () => {
    const page = read('', '<!-- saved from url=(0021)https://example.org/ -->')
    expect([page.url, page.retrieved, page.from?.url]).toEqual([
      'https://example.org/',
      undefined,
      'what the browser wrote when the page was saved',
    ])
  })

  test('is believed only at its beginning', () => {
    const page = parseHtml(`<article><p>${WORDS.repeat(4)}</p>${SINGLE}</article>`)
    expect([page.url, page.retrieved]).toEqual(['', undefined])
  })
})

test('what a page says of itself is kept as its own words', () => {
  const page = read(
    '<meta property="og:description" content="From a tag"><meta name="description" content="A view from &amp; of the port">',
  )
  expect([page.descriptor, page.from?.descriptor]).toEqual([
    'A view from & of the port',
    'the page’s tag “description”',
  ])
})
