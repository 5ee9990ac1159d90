import { describe, expect, test } from 'vitest'
import { authorsFrom } from '../../../renderer/parser/card/authors'
import { parseDay } from '../../../renderer/parser/days/parse-day'
import { parseHtml } from '../../../renderer/parser/parse-html'

const about = (head: string, before = '') =>
  parseHtml(
    `${before}<html lang="en-gb"><head>${head}</head><body><article><p>${'Words of the article, and more of them. '.repeat(12)}</p></article></body></html>`,
  )

describe('what a page says about itself', () => {
  test('linked data comes first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Nothing' },
        {
          '@type': ['NewsArticle'],
          headline: 'Closed for now',
          author: [{ '@type': 'Person', name: 'Anna Example' }, 'Bo Sample'],
          publisher: { name: 'Daily Example' },
          datePublished: '2025-03-09T23:30:00-05:00',
        },
      ],
    }
    const head = `<title>Other</title><meta name="author" content="Other"><script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(about(head)).toMatchObject({
      title: 'Closed for now',
      authors: ['Anna Example', 'Bo Sample'],
      publisher: 'Daily Example',
      published: '2025-03-09',
      language: 'en-GB',
    })
  })

  test('meta tags of several families are read', () => {
    const head = `<meta property="og:site_name" content="Daily Example"><meta name="citation_author" content="Example, Anna">
      <meta name="citation_author" content="Sample, Bo"><meta name="dc.date" content="2025-03-09">
      <link rel="canonical" href="https://example.org/closed"><title>Closed for now</title>`
    expect(about(head)).toMatchObject({
      authors: ['Example, Anna', 'Sample, Bo'],
      publisher: 'Daily Example',
      published: '2025-03-09',
      url: 'https://example.org/closed',
    })
  })

  test('a saved page names its address in a comment, and the address its day', () => {
    const saved = '<!-- saved from url=(0045)https://example.org/news/2025/03/09/closed.html -->'
    expect(about('', saved)).toMatchObject({
      url: 'https://example.org/news/2025/03/09/closed.html',
      published: '2025-03-09',
    })
  })

  test.each([
    ['broken linked data', '<script type="application/ld+json">{"@type":"Article",</script>'],
    [
      'linked data of wrong shapes',
      '<script type="application/ld+json">{"@type":"Article","author":[null,{"name":7}],"headline":{},"datePublished":5}</script>',
    ],
    ['an address that runs something', '<link rel="canonical" href="javascript:alert(1)">'],
    ['a profile address as author', '<meta property="article:author" content="https://example.org/anna">'],
  ])('%s is ignored', (_name, head) => {
    expect(about(head)).toMatchObject({ authors: [], published: null, url: '' })
  })
})

test.each([
  ['2018-04-05T06:00', '2018-04-05'],
  ['2015-07-24T05:36:09+01:00', '2015-07-24'],
  ['20250309', '2025-03-09'],
  ['2025/3/9', '2025-03-09'],
  ['Sunday, March 9th, 2025 at noon', '2025-03-09'],
  ['9 Sept. 2025', '2025-09-09'],
  ['Sun, 09 Mar 2025 10:00:00 GMT', '2025-03-09'],
  ['03/04/2025', null],
  ['2025-02-30', null],
  ['yesterday', null],
  ['', null],
])('the day of %j is %j', (written, day) => {
  expect(parseDay(written)).toBe(day)
})

test.each([
  [['By Anna Example and Bo Sample'], ['Anna Example', 'Bo Sample']],
  [['Anna Example, Post Editor-at-Large'], ['Anna Example']],
  [['Anna Example, Bo Sample and Post Correspondent'], ['Anna Example', 'Bo Sample']],
  [['Post Editor, Senior Correspondent'], ['Post Editor', 'Senior Correspondent']],
  [['Anna Example, Bo Sample & Cy Test'], ['Anna Example', 'Bo Sample', 'Cy Test']],
  [['Example, Anna'], ['Example, Anna']],
  [['By Anna Example\n   March 9, 2025'], ['Anna Example']],
  [['Anna Example (with Bo Sample and Cy Test)'], ['Anna Example', 'Bo Sample', 'Cy Test']],
  [['Anna Example (Institute of Tests)'], ['Anna Example (Institute of Tests)']],
  [['Anna Example', 'Anna Example'], ['Anna Example']],
])('the authors of %j are %j', (bylines, people) => {
  expect(authorsFrom(bylines)).toEqual(people)
})

describe('which of several says counts', () => {
  const ld = (data: object, wrap = (json: string) => json) =>
    `<script type="application/ld+json">${wrap(JSON.stringify(data))}</script>`

  test('the first article of the linked data, in a list or alone, also in CDATA', () => {
    const one = { '@type': 'Report', headline: 'One' }
    const two = { '@type': 'NewsArticle', headline: 'Two' }
    expect(about(ld([one, two])).title).toBe('One')
    expect(about(ld({ '@type': 'Person', name: 'No' }) + ld(two)).title).toBe('Two')
    expect(about(ld(one, (json) => `\n<![CDATA[${json}]]>\n`)).title).toBe('One')
  })

  test('authors of linked data before those of meta tags, and names before addresses', () => {
    const meta = '<meta name="author" content="Bo Sample"><meta name="dc.creator" content="//e.org/anna">'
    expect(about(meta + ld({ '@type': 'Article', author: 'Anna Example' })).authors).toEqual(['Anna Example'])
    expect(about(meta).authors).toEqual(['Bo Sample'])
  })

  test('a language tag is made canonical, from the page, the meta tags or the linked data', () => {
    const page = (head: string, lang = '') =>
      parseHtml(`<html ${lang}><head>${head}</head><body><p>Words.</p></body></html>`).language
    expect(page('', 'lang="EN-gb"')).toBe('en-GB')
    expect(page('<meta property="og:locale" content="pt_BR">')).toBe('pt-BR')
    expect(page(ld({ '@type': 'Article', inLanguage: 'de' }))).toBe('de')
    expect(page('', 'lang="no such tag"')).toBe('')
    expect(page('', 'lang=" "')).toBe('')
  })

  test('the canonical address before the declared one, and only addresses of the web', () => {
    const og = '<meta property="og:url" content="https://example.org/declared">'
    expect(about(`${og}<link rel="canonical" href="https://example.org/canonical">`).url).toBe(
      'https://example.org/canonical',
    )
    expect(about(`${og}<link rel="canonical" href="/relative">`).url).toBe('https://example.org/declared')
    expect(about(`${og}<link rel="canonical" href="https://[broken">`).url).toBe('https://example.org/declared')
    expect(about('<meta property="og:url" content="ftp://example.org">').url).toBe('')
  })

  test('a date the page names before the day in its address', () => {
    const address = '<link rel="canonical" href="https://example.org/2024/01/02/closed">'
    expect(about(`${address}<meta name="date" content="2025-03-09">`).published).toBe('2025-03-09')
    expect(about(address).published).toBe('2024-01-02')
    expect(about('<link rel="canonical" href="https://example.org/2024/01/2">').published).toBe('2024-01-02')
    expect(about('<link rel="canonical" href="https://example.org/2024/01/25th">').published).toBeNull()
  })

  test('a date marked up in the article, as attribute, content or words', () => {
    const dated = (inside: string) => parseHtml(`<body><p>Words.</p>${inside}</body>`).published
    expect(dated('<time pubdate datetime="2025-03-09">yesterday</time>')).toBe('2025-03-09')
    expect(dated('<meta itemprop="datePublished" content="2025-03-09">')).toBe('2025-03-09')
    expect(dated('<b itemprop="datePublished" content="2025-03-09">yesterday</b>')).toBe('2025-03-09')
    expect(dated('<b itemprop="datePublished">9 March 2025</b>')).toBe('2025-03-09')
    expect(dated('<header><time datetime="2025-03-09">x</time></header>')).toBe('2025-03-09')
    expect(dated('<footer><time datetime="2025-03-09">x</time></footer>')).toBeNull()
  })

  test('the title of the page where nothing else says one', () => {
    expect(parseHtml('<title> Closed </title><p>Words.</p>').title).toBe('Closed')
    expect(parseHtml('<meta name="dc.title" content="Closed"><p>Words.</p>').title).toBe('Closed')
  })
})

test.each([
  ['2025030', null],
  ['202503091', null],
  ['20250309T1200', '2025-03-09'],
  ['12025-03-09', null],
  ['2025-03-091', null],
  ['31 April 2025', null],
  ['29 Feb 2024', '2024-02-29'],
  ['1st Jan, 2025', '2025-01-01'],
  ['Dec 31 2025', '2025-12-31'],
  ['December 32, 2025', null],
])('on its edge the day of %j is %j', (written, day) => {
  expect(parseDay(written)).toBe(day)
})

test.each([
  [['By: Anna Example'], ['Anna Example']],
  [['Von Anna Example und Bo Sample'], ['Anna Example', 'Bo Sample']],
  [['Anna Example, Reuters'], ['Anna Example']],
  [['Byron Example'], ['Byron Example']],
  [['  ', ''], []],
  [['Anna  Example; Bo\tSample'], ['Anna Example', 'Bo Sample']],
])('of several makes the authors of %j are %j', (bylines, people) => {
  expect(authorsFrom(bylines)).toEqual(people)
})
