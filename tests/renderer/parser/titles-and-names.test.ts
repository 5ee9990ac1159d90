import { describe, expect, test } from 'vitest'
import { authorsFrom } from '../../../renderer/parser/card/authors'
import { parseHtml } from '../../../renderer/parser/parse-html'

/** Titles and names of kinds that were first missed; whole pages of them stand in `tests/fixtures/pages`. */
const TEXT = 'The weir at Osthaven was raised on Monday, and the mill above it has stood in the water since. '
const pageOf = (title: string, body: string, head = '') =>
  parseHtml(`<title>${title}</title>${head}${body}${`<p>${TEXT}</p>`.repeat(6)}`)
const titleOf = (title: string, body: string, head = '') => pageOf(title, body, head).title
const og = (title: string) => `<meta property="og:title" content="${title}">`

describe('the title in a headline', () => {
  test.each([
    ['Low water', '<h1><span>Analysis</span> Low water</h1>', '', 'Low water'],
    ['Low water', '<h1><a href="/x"><b>Analysis</b><i>Low water</i></a></h1>', '', 'Low water'],
    ['Low water', '<h1>Low water<br>Who measured it</h1>', '', 'Low water'],
    ['Low water – Part 2', '<h1>Low water <b>– Part 2</b></h1>', og('Low water'), 'Low water – Part 2'],
    ['Analysis: Low water', '<h1><b>Analysis</b> Low water</h1>', og('Low water'), 'Low water'],
    ['Low water', '<h1>Analysis Low water</h1>', '', 'Analysis Low water'],
    ['Water', '<h1><b>Low</b> Water</h1>', '', 'Low Water'],
    ['Low water | Daily', '<h1>LOW WATER</h1>', '', 'Low water'],
    ['Low water | Daily', '<h1>LOW WATER</h1>', og('LOW WATER'), 'Low water'],
    ['LOW WATER', '<h1>LOW WATER</h1>', '', 'LOW WATER'],
  ])('of a page called %j with %s and %j is %j', (title, body, head, expected) => {
    expect(titleOf(title, `<main>${body}`, head)).toBe(expected)
  })

  test('of very many parts is read as it stands', () => {
    const parts = (count: number) => `<main><h1><b>Low water</b>${' <i>here</i>'.repeat(count)}</h1>`
    expect(titleOf('Low water', parts(11))).toBe('Low water')
    expect(titleOf('Low water', parts(12))).toBe(`Low water${' here'.repeat(12)}`)
  })
})

describe('the headline', () => {
  const nav = '<nav><a href="/">Home</a> <a href="/essays">Essays here</a></nav>'

  test.each([
    ['of two words above a text is it', '<main><h1>Salt roads</h1>', 'Salt roads'],
    ['of two words outside the article is none', '<h1>Salt roads</h1>', 'How caravans fed a town'],
    [
      'of two words that the navigation has is a section',
      `${nav}<main><h1>Essays here</h1>`,
      'How caravans fed a town',
    ],
    [
      'of two words above another heading is a section',
      '<main><h1>Salt roads</h1><h2>x</h2>',
      'How caravans fed a town',
    ],
    [
      'is told from those of answers',
      '<main><h1>Salt roads</h1></main><div id="comments"><h1>Three answers to it</h1></div>',
      'How caravans fed a town',
    ],
  ])('%s', (_kind, body, expected) => {
    expect(titleOf('How caravans fed a town', body)).toBe(expected)
  })

  test.each(['Home', 'Startseite | Daily Example', 'The Daily-Example', 'dailyexample.com', 'Untitled document'])(
    'of a page called %j is the first one above its text',
    (title) => {
      const body = '<h1><a href="/">Daily Example</a></h1><h2>Search</h2><h2>New bins from Monday</h2>'
      expect(titleOf(title, body, '<meta property="og:site_name" content="Daily Example">')).toBe(
        'New bins from Monday',
      )
    },
  )

  test('is never one that stands below the text', () => {
    const text = `<p>${TEXT}</p>`
    expect(parseHtml(`<title>Home</title>${text}<h2>Contact us today</h2>${text.repeat(6)}`).title).toBe('Home')
  })

  test('is not that of a box with a recipe, but where the whole page is one', () => {
    const box = `<div itemscope itemtype="https://schema.org/Recipe"><h1>Mill bread for four</h1></div>`
    expect(titleOf('Daily Example', `${box}<h2>Why I gave up on bread</h2>`, og('Bread, again'))).toBe('Bread, again')
    expect(titleOf('Mill bread for four', box)).toBe('Mill bread for four')
  })
})

test('the title of a page that says none is the name of its recipe', () => {
  const work = JSON.stringify({ '@type': 'Recipe', name: 'Mill bread' })
  expect(titleOf('', '', `<script type="application/ld+json">${work}</script>`)).toBe('Mill bread')
})

describe('names', () => {
  test.each([
    ['Ann Lee, Bob Ray, and Cy Poe', ['Ann Lee', 'Bob Ray', 'Cy Poe']],
    ['Ann Lee, Bob Ray, & Cy Poe', ['Ann Lee', 'Bob Ray', 'Cy Poe']],
    ['Ann Lee and Bob Ray; with Cy Poe in Port', ['Ann Lee', 'Bob Ray', 'Cy Poe']],
    ['Ann Lee / Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['Ann Lee · Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['Dr. Ann Lee, Professor of Weirs at Osthaven', ['Dr. Ann Lee']],
    ['Ann Lee, Head of Water', ['Ann Lee']],
    ['Ann Lee, minister for mills', ['Ann Lee']],
    ['Ann Lee, Osthaven University', ['Ann Lee']],
    ['Osthaven University', ['Osthaven University']],
    ['Institute of Weirs at Osthaven', ['Institute of Weirs at Osthaven']],
    ['ANN LEE Example Press', ['ANN LEE']],
    ['Ann LEE', ['Ann LEE']],
    ['Ann Lee in Osthaven and Bob Ray in Port', ['Ann Lee', 'Bob Ray']],
    ['Web Desk', []],
    ['Staff and agencies', []],
    ['The editorial team', []],
    ['Desk Webster', ['Desk Webster']],
  ])('in %j are %j', (byline, names) => {
    expect(authorsFrom([byline])).toEqual(names)
  })

  test('of somebody and of the same with what they are is one', () => {
    expect(authorsFrom(['Ann Lee', 'Ann Lee Example Press', 'Ann Leeward'])).toEqual(['Ann Lee', 'Ann Leeward'])
  })

  const body = (byline: string) => `<main><article><h1>Low water here</h1>${byline}`
  const authorsOf = (byline: string, head = '') => pageOf('Low water here', body(byline), head).authors

  test('of the section are none; in capitals they are written as elsewhere on the page', () => {
    const section = '<meta property="article:section" content="Middle East">'
    expect(authorsOf('<p class="byline">By Middle East</p>', section)).toEqual([])
    expect(authorsOf('<p class="byline">By Middle East</p>')).toEqual(['Middle East'])
    const tag = '<meta name="author" content="ANN LEE">'
    expect(authorsOf('<p class="byline">By Ann Lee</p>', tag)).toEqual(['Ann Lee'])
    expect(authorsOf('', tag)).toEqual(['ANN LEE'])
  })

  test('of who answered are none, whatever marks them up', () => {
    for (const answers of [
      '<div id="comments"><h1>Answers</h1><span class="author">Bo Ray</span></div>',
      '<article class="comment" itemscope><div class="comment-head"><b itemprop="author">Bo Ray</b></div></article>',
      '<article itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Bo Ray</b></article>',
    ])
      expect(parseHtml(`<main><h1>Low water here</h1>${`<p>${TEXT}</p>`.repeat(6)}${answers}</main>`).authors).toEqual(
        [],
      )
  })
})
