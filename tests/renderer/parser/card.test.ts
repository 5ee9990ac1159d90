import { describe, expect, test } from 'vitest'
import { authorsFrom } from '../../../renderer/parser/authors'
import { decodeEntities } from '../../../renderer/parser/entities'
import { readFrontMatter } from '../../../renderer/parser/front-matter'
import { parseHtml } from '../../../renderer/parser/parse-html'

const WORDS = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const about = (head: string, above = '') =>
  parseHtml(
    `<html lang="en"><head>${head}</head><body><main><h1>Closed for now</h1>${above}<div><p>${WORDS.repeat(6)}</p></div></main></body></html>`,
  )
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('authors', () => {
  test.each([
    [
      '<div class="byline"><span>Jane Writer</span><span>DAILY EXAMPLE</span><time>Dec 16, 2020</time></div>',
      ['Jane Writer', 'DAILY EXAMPLE'],
    ],
    ['<div class="byline"><div>Jane Writer</div><div>Dec 16, 2020</div></div>', ['Jane Writer']],
    ['<div class="byline">By <a>Jane Writer</a> and <a>Bo Sample</a></div>', ['Jane Writer', 'Bo Sample']],
    ['<div class="byline">By <a>Jane Writer</a>, <a>Bo Sample</a></div>', ['Jane Writer', 'Bo Sample']],
    ['<span itemprop="author"><span itemprop="name">Jane Writer</span><span>Editor</span></span>', ['Jane Writer']],
    ['<a rel="author" href="/jane">Jane Writer</a>', ['Jane Writer']],
    ['<span class="author">Jane Writer</span><span class="publication">Daily</span>', ['Jane Writer']],
    ['<div class="byline">Written by: Jane <b>Writer</b></div>', ['Jane Writer']],
    ['<div class="byline">Author</div>', []],
    ['<div class="author">Jane writes of rivers and dams from a town by the sea.</div>', []],
    ['<div class="byline">Posted by admin</div>', []],
    ['<aside><span class="author">Other Person</span></aside>', []],
  ])('of %s', (above, people) => {
    expect(about('', above).authors).toEqual(people)
  })

  test.each([
    [['Author:'], []],
    [['Written by'], []],
    [['About the author'], []],
    [['Staff'], []],
    [['admin'], []],
    [['Share', 'Jane Writer'], ['Jane Writer']],
    [['12 March 2020'], []],
    [['2020'], []],
    [['Ludwig van Beethoven and Charles de Gaulle'], ['Ludwig van Beethoven', 'Charles de Gaulle']],
    [['The Russian and Syrian defense ministries'], ['The Russian and Syrian defense ministries']],
    [['Par Jean Dupont et Anne Roux'], ['Jean Dupont', 'Anne Roux']],
    [['Analysis by Jane Writer'], ['Jane Writer']],
    [['Автор: Анна Иванова'], ['Анна Иванова']],
    [['山田太郎'], ['山田太郎']],
  ])('of %j are %j', (bylines, people) => {
    expect(authorsFrom(bylines)).toEqual(people)
  })

  test.each([
    [
      {
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@id': '#a', '@type': 'Person', name: 'Anna Example' },
        ],
      },
    ],
    [
      {
        '@graph': [
          { '@id': '#a', name: 'Anna Example' },
          { '@type': 'Article', author: [{ '@id': '#a' }, { '@id': '#gone' }] },
        ],
      },
    ],
    [{ '@type': 'Article', author: { '@id': '#a' }, creator: { '@id': '#a', name: 'Anna Example' } }],
    [
      [
        { '@type': 'Article', author: { '@id': '#a', '@type': 'Person' } },
        { '@id': '#a', '@type': 'Person', name: 'Anna Example' },
      ],
    ],
    [{ '@type': 'Article', author: { name: ['Anna Example'] } }],
    [{ '@type': 'WebPage', mainEntity: { '@type': 'Article', author: 'Anna Example' } }],
  ])('by linked data %j', (data) => {
    expect(about(ld(data)).authors).toEqual(['Anna Example'])
  })

  test('and publisher are found in another script', () => {
    const head =
      ld({ '@type': 'Article', author: { '@id': '#a' }, publisher: { '@id': '#p' } }) +
      ld([
        { '@id': '#a', name: 'Anna Example' },
        { '@id': '#p', name: 'Daily &amp; Sunday' },
      ])
    expect(about(head)).toMatchObject({ authors: ['Anna Example'], publisher: 'Daily & Sunday' })
  })

  test('of meta tags that are labels give way to those of the page', () => {
    expect(about('<meta name="author" content="admin">', '<a rel="author">Jane Writer</a>').authors).toEqual([
      'Jane Writer',
    ])
  })
})

describe('coded characters', () => {
  test.each([
    ['&#8216;Never&#8217; again', '‘Never’ again'],
    ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
    ['a &lt;b&gt; c', 'a <b> c'],
    ['caf&eacute; &#xe9;', 'café é'],
    ['AT&T & co; &nosuch;', 'AT&T & co; &nosuch;'],
    ['&lt;script&gt;', '<script>'],
    ['plain', 'plain'],
  ])('%j mean %j', (coded, text) => {
    expect(decodeEntities(coded)).toBe(text)
  })

  test('are plain in every field of the card', () => {
    const head = `${ld({ '@type': 'Article', headline: 'Closed &#8211; for now', author: 'Anna &quot;A&quot; Example' })}<meta property="og:site_name" content="Day &amp;amp; Night">`
    const { title, authors, publisher } = parseHtml(`<head>${head}</head><body><p>Words.</p></body>`)
    expect({ title, authors, publisher }).toEqual({
      title: 'Closed – for now',
      authors: ['Anna "A" Example'],
      publisher: 'Day & Night',
    })
  })
})

describe('front matter of other makes', () => {
  const NOTHING = { title: '', authors: [], published: null, publisher: '', url: '', language: '' }

  test.each([
    [
      '+++\ntitle = "A title"\nauthors = ["Anna Example", "Bo Sample"]\ndate = 2025-03-09T10:00:00Z\n+++\nWords.',
      { title: 'A title', authors: ['Anna Example', 'Bo Sample'], published: '2025-03-09' },
    ],
    ["+++\n# a remark\ntitle = 'A title'\n[params]\nlang = 'de'\n+++\nWords.", { title: 'A title', language: 'de' }],
    ['+++\nauthors = [\n  "Anna Example",\n  "Bo Sample"\n]\n+++\nWords.', { authors: ['Anna Example', 'Bo Sample'] }],
    [
      '% A title\n% Anna Example; Bo Sample\n% 9 March 2025\n\nWords.',
      { title: 'A title', authors: ['Anna Example', 'Bo Sample'], published: '2025-03-09' },
    ],
    [
      '% A title\n  that goes on\n% Anna Example\n  Bo Sample\nWords.',
      { title: 'A title that goes on', authors: ['Anna Example', 'Bo Sample'] },
    ],
    ['%\n% Anna Example\n\nWords.', { authors: ['Anna Example'] }],
    [
      '---\ntitle: >-\n  A title\n  that goes on\nlang: en\n---\nWords.',
      { title: 'A title that goes on', language: 'en' },
    ],
    ['---\ntitle: >\n  A title: with more\n---\nWords.', { title: 'A title: with more' }],
    [
      '---\ntitle: |\n  A title\nauthor: |-\n  Anna Example\n---\nWords.',
      { title: 'A title', authors: ['Anna Example'] },
    ],
    ['---\nabstract: >-\n  title: not this\ntitle: This\n---\nWords.', { title: 'This' }],
  ])('%j', (text, said) => {
    const { body, about: card } = readFrontMatter(text)
    expect([body.trim(), card]).toEqual(['Words.', { ...NOTHING, ...said }])
  })

  test.each([
    '+++\nWords of a text.\n+++\nMore.',
    '100 % of it\n% more',
    '+++\ntitle = "A"\nWords.',
    '---\ntitle: A\n+++\nWords.',
  ])('is not %j', (text) => {
    expect(readFrontMatter(text)).toEqual({ body: text, about: NOTHING })
  })
})
