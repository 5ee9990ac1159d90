import { describe, expect, test } from 'vitest'
import { authorsFrom } from '../../../renderer/parser/authors'
import { parseDay } from '../../../renderer/parser/parse-day'
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
  [['Anna Example, Bo Sample & Cy Test'], ['Anna Example', 'Bo Sample', 'Cy Test']],
  [['Example, Anna'], ['Example, Anna']],
  [['By Anna Example\n   March 9, 2025'], ['Anna Example']],
  [['Anna Example (with Bo Sample and Cy Test)'], ['Anna Example (with Bo Sample and Cy Test)']],
  [['Anna Example', 'Anna Example'], ['Anna Example']],
])('the authors of %j are %j', (bylines, people) => {
  expect(authorsFrom(bylines)).toEqual(people)
})
