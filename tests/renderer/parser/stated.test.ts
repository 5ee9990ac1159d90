import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

/** What pages state for programs, in the ways they do it, and which of it is to be trusted where they state several. */

const WORDS = 'The sluice was opened on Monday, and nobody on the quay, or behind it, could say for how long. '
const card = (head: string, above = '', below = '') => {
  const { authors, published, from } = parseHtml(
    `<html lang="en"><head><title>Low water at Osthaven</title>${head}</head>
    <body><main><h1>Low water at Osthaven</h1>${above}<div><p>${WORDS.repeat(6)}</p></div></main>${below}</body></html>`,
  )
  return { authors, published, from }
}
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the day', () => {
  const recipe = { '@type': 'Recipe', name: 'Eel soup', datePublished: '2019-02-01' }

  test.each([
    ['the page before what it shows', ld(recipe) + tag('article:published_time', '2021-03-04'), '2021-03-04'],
    [
      'also in linked data',
      ld({ '@graph': [recipe, { '@type': 'WebPage', datePublished: '2021-03-04' }] }),
      '2021-03-04',
    ],
    ['what it shows where the page says none', ld(recipe), '2019-02-01'],
    [
      'when it was made where nothing else is said',
      ld({ '@type': 'Article', dateCreated: '2021-03-04' }),
      '2021-03-04',
    ],
    [
      'of a change only where nothing else is said',
      ld({ '@type': 'Article', datePublished: '2021-03-09', dateModified: '2021-03-09' }),
      '2021-03-09',
    ],
    [
      'not of a change where it is known when it came out',
      ld({ '@type': 'Article', datePublished: '2021-03-09', dateModified: '2021-03-09' }) +
        tag('article:published_time', '2021-03-04'),
      '2021-03-04',
    ],
    ['a type in other letters', ld({ '@type': 'newsarticle', datePublished: '2021-03-04' }), '2021-03-04'],
    ['a type by its address', ld({ '@type': 'http://schema.org/HowTo', datePublished: '2021-03-04' }), '2021-03-04'],
    ['what somebody posted', ld({ '@type': 'DiscussionForumPosting', datePublished: '2021-03-04' }), '2021-03-04'],
  ])('%s', (_name, head, day) => {
    expect(card(head).published).toBe(day)
  })

  test('in the tag that has all', () => {
    const data = JSON.stringify({ pub_date: '2021-03-04T05:06:07Z', author: 'Ann Example' })
    const { authors, published, from } = card(`<meta name="parsely-page" content='${data}'>`)
    expect({ authors, published, from: from?.published }).toEqual({
      authors: ['Ann Example'],
      published: '2021-03-04',
      from: 'the page’s tag “parsely-page”',
    })
  })

  test.each(['dc:date', 'DC_Date', 'publish-date', 'pubDate', 'article.publication-date', 'eprints.date'])(
    'in a tag written “%s”, which the card names so',
    (name) => {
      const { published, from } = card(tag(name, '2021-03-04'))
      expect({ published, from: from?.published }).toEqual({
        published: '2021-03-04',
        from: `the page’s tag “${name.toLowerCase()}”`,
      })
    },
  )
})

describe('the authors', () => {
  const house = { '@type': 'Article', author: { '@type': 'Organization', name: 'Daily Example' } }

  test.each([
    ['no author, but a creator', ld({ '@type': 'Article', author: [], creator: 'Ann Example' }), ['Ann Example']],
    [
      'a name of a property with a capital',
      ld({ '@type': 'Article', Author: { name: 'Ann Example' } }),
      ['Ann Example'],
    ],
    [
      'a house, and who made what it shows',
      ld([house, { '@type': 'Recipe', name: 'Eel soup', author: { name: 'Ann Example' } }]),
      ['Ann Example'],
    ],
    ['several in one tag', tag('citation_authors', 'Example, Ann; Sample, Bo'), ['Example, Ann', 'Sample, Bo']],
    ['a house, and elsewhere who wrote it', ld(house) + tag('author', 'Ann Example'), ['Ann Example']],
    ['a house, and elsewhere no person', ld(house) + tag('author', 'newsdesk'), ['Daily Example']],
    [
      'a first name, and where they write',
      tag('og:site_name', 'Osthaven Post') + tag('author', 'Ann | Osthaven Post'),
      ['Ann'],
    ],
    [
      'a label in other words',
      tag('twitter:label1', 'Verfasst von') + tag('twitter:data1', 'Ann Example'),
      ['Ann Example'],
    ],
    ['another label', tag('twitter:label1', 'Price') + tag('twitter:data1', 'Nine Crowns'), []],
    [
      'all in one tag',
      `<meta name="parsely-page" content='${JSON.stringify({ title: 'Low water', author: ['Ann Example', 'Bo Sample'], pub_date: 7 })}'>`,
      ['Ann Example', 'Bo Sample'],
    ],
    ['what is no JSON in that tag', tag('parsely-page', '{author: Ann'), []],
    ['a house in a network', tag('og:site_name', 'News Center') + tag('twitter:creator', 'News Center'), []],
    [
      'the name of a section',
      tag('og:site_name', 'Osthaven Post') + tag('dc.creator', 'Town Hall and all crimes - Osthaven Post'),
      ['Town Hall and all crimes - Osthaven Post'],
    ],
    ['a name told to other programs', tag('shareaholic:article_author_name', 'Ann'), ['Ann']],
  ])('%s', (_name, head, authors) => {
    expect(card(head).authors).toEqual(authors)
  })

  test.each([
    [
      'a name that nobody sees',
      '<span itemprop="author"><meta itemprop="name" content="Ann Example"></span>',
      ['Ann Example'],
    ],
    ['a name behind who publishes', '<div class="author">Osthaven Post<br>Ann Example</div>', ['Ann Example']],
    ['a name behind its label', '<span class="author"><b>Author</b>Ann Example</span>', ['Ann Example']],
    ['a word, and no name', '<div class="byline">Size - +</div>', []],
    ['a network', '<div class="author">Pages+</div><div class="byline">By Ann Example</div>', ['Ann Example']],
    ['what to do', '<div class="byline">Ann Example<br>See more from Ann</div>', ['Ann Example']],
    ['a name in a network', '<a rel="author">annex_7</a>', ['annex_7']],
  ])('shown: %s', (_name, above, authors) => {
    expect(card(tag('og:site_name', 'Osthaven Post'), above).authors).toEqual(authors)
  })

  test.each([
    ['with-sidebar', 'Low water', ['Ann Example']],
    ['sidebar', '<a href="/">Osthaven Post</a>', []],
  ])('in a part called “%s” below the heading “%s”', (name, heading, authors) => {
    const page = parseHtml(
      `<html lang="en"><body><div class="${name}"><h1>${heading}</h1><p class="byline">By Ann Example</p></div>
      <p>${WORDS.repeat(6)}</p></body></html>`,
    )
    expect(page.authors).toEqual(authors)
  })

  test('a name with what is said in brackets is no better one', () => {
    const told = ld({ '@type': 'Article', author: 'Ann Example' })
    const shown = '<p><span class="author">Ann (Osthaven Post)</span> <span class="author">Ann Example</span></p>'
    expect(card(told, shown).authors).toEqual(['Ann Example'])
  })

  test('who wrote what the article names in its list of references did not write it', () => {
    const list = '<div class="references"><p><span class="author">Bo Sample</span> Of tides</p></div>'
    expect(card('', '', list).authors).toEqual([])
  })
})

function tag(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`
}
