import { describe, expect, test } from 'vitest'
import { authorsFrom } from '../../../renderer/parser/card/authors'
import { decodeEntities } from '../../../renderer/parser/blocks/entities'
import { readFrontMatter } from '../../../renderer/parser/card/front-matter'
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
    ['<div class="byline">Jane Writer<ul><li>Filed Under</li><li>Local News</li></ul></div>', ['Jane Writer']],
    ['<div class="bylineComments">By <a rel="author">Jane Writer</a><a>9 comments</a></div>', ['Jane Writer']],
    ['<div class="comment"><p class="byline">By Other Person</p></div>', []],
    ['<div class="byline">Author</div>', []],
    ['<div class="author">Jane writes of rivers and dams from a town by the sea.</div>', []],
    ['<div class="byline">Posted by admin</div>', []],
    ['<aside><span class="author">Other Person</span></aside>', []],
    ['<div class="statement"><span class="author">Minister Bold</span></div>', []],
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
    [['By Jane Sample, Minh Do on Monday, November 18th, 2019 at 11:08 a.m.'], ['Jane Sample', 'Minh Do']],
    [['By Jane Sample and Bo Test, Staff Writers | Photos by Cy Person'], ['Jane Sample', 'Bo Test']],
    [['Photos by Cy Person'], []],
    [['Jane Sample, Example Daily'], ['Jane Sample']],
    [['Jane Sample. Example Daily'], ['Jane Sample']],
    [['Jane Sample, example.org'], ['Jane Sample']],
    [['Por Jane Sample, Example Daily — Osthaven'], ['Jane Sample']],
    [['Par Example Daily avec AFP'], ['Example Daily', 'AFP']],
    [['Jane Sample @jsample jane@example.org'], ['Jane Sample']],
    [['Jane Sample Updated'], ['Jane Sample']],
    [['김민수 기자'], ['김민수']],
    [['记者 王芳、李明'], ['王芳', '李明']],
    [['בקלות'], ['בקלות']],
    [['Example Daily, online'], ['Example Daily, online']],
    [['Jane Sample, MD'], ['Jane Sample, MD']],
    [['Jane Sample, MD and Bo Test, PhD'], ['Jane Sample, MD', 'Bo Test, PhD']],
    [['Jane Sample, EXAMPLE DAILY Business'], ['Jane Sample']],
  ])('of %j are %j', (bylines, people) => {
    expect(authorsFrom(bylines, ['Example Daily'])).toEqual(people)
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
    [{ '@type': 'Article', author: { name: { '@value': 'Anna Example', '@language': 'en' } } }],
    [{ '@type': 'WebPage', mainEntity: { '@type': 'Article', author: 'Anna Example' } }],
  ])('by linked data %j', (data) => {
    expect(about(ld(data)).authors).toEqual(['Anna Example'])
  })

  test.each([
    // What the page shows says more than what programs are told.
    ['<p class="byline">By Anna Example and Bo Sample</p>', 'Anna Example', ['Anna Example', 'Bo Sample']],
    ['<p class="byline">By Bo Sample</p>', { '@type': 'Organization', name: 'Daily' }, ['Bo Sample']],
    // What it shows is no names.
    ['<p class="byline">Anna Example<br>News<br>Print</p>', 'Anna Example', ['Anna Example']],
    ['<p class="byline">By Bo Sample</p>', 'Anna Example', ['Anna Example']],
    ['<p class="byline">Press Office</p>', { '@type': 'Organization', name: 'Daily' }, ['Press Office']],
    ['<p class="byline">Newsroom</p>', { '@type': 'Organization', name: 'Daily' }, ['Daily']],
  ])('that %s shows beside %j are %j', (above, author, people) => {
    expect(about(ld({ '@type': 'Article', author, publisher: { name: 'Daily' } }), above).authors).toEqual(people)
  })

  test('are of the article at the address of the page', () => {
    const article = (url: string, author: string) => ({ '@type': 'Article', url, headline: 'Another', author })
    const head = ld([article('https://example.org/a', 'Anna Example'), article('https://example.org/b', 'Bo Sample')])
    const at = (url: string) => about(`${head}<link rel="canonical" href="${url}">`).authors
    expect([at('http://www.example.org/b/'), at('https://example.org/b?page=2')]).toEqual([
      ['Bo Sample'],
      ['Anna Example'],
    ])
  })

  test('are those an article is signed with at its end, where that is the custom', () => {
    const signed = (line: string) =>
      parseHtml(`<html lang="ko"><body><p>${WORDS.repeat(4)}</p><p>${line}</p></body></html>`)
    expect(signed('김민수 기자 minsu@example.org').authors).toEqual(['김민수'])
    expect(signed('칼럼니스트 박지원').authors).toEqual(['박지원'])
    expect(signed('선임 기자').authors).toEqual([])
    expect(signed('김민수 기자').from).toMatchObject({ authors: 'the end of the article' })
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

describe('a page that contradicts itself about its language', () => {
  const DE = 'Die Schleuse ist seit Montag nicht mehr offen, und die Kähne mit dem Getreide warten von da an.'
  test.each([
    ['en', 'de', DE, 'de'],
    ['de', 'en', DE, 'de'],
    ['en', 'de', WORDS, 'en'],
    ['en', 'xx', DE, 'en'],
    ['en', 'en-GB', WORDS, 'en'],
  ])('with lang=%s, tag=%s and its own words', (lang, tag, words, language) => {
    const page = `<html lang="${lang}"><head><meta http-equiv="content-language" content="${tag}"></head><body><p>${words}</p></body></html>`
    expect(parseHtml(page).language).toBe(language)
  })
})

test.each([
  [ld({ '@type': 'Article', articleSection: ['Trade'], keywords: 'locks, grain' }), ['Trade', 'locks', 'grain']],
  [ld({ '@type': 'Article', keywords: ['locks', 'Locks', 'https://example.org/k', '@locks'] }), ['locks']],
  [
    '<meta name="keywords" content="locks; grain"><meta property="article:section" content="Trade">',
    ['Trade', 'locks', 'grain'],
  ],
  [`<meta name="keywords" content="${'x'.repeat(100)}">`, undefined],
  [
    `<meta name="keywords" content="${Array.from({ length: 40 }, (_, at) => `k${at}`).join()}">`,
    Array.from({ length: 12 }, (_, at) => `k${at}`),
  ],
])('what a page files itself under: %s', (head, subjects) => {
  expect(about(head).subjects).toEqual(subjects)
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
