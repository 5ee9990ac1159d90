import { describe, expect, test } from 'vitest'
import { authorsFrom } from '../../../renderer/parser/card/authors'
import { parseDay } from '../../../renderer/parser/days/parse-day'
import { parseHtml } from '../../../renderer/parser/parse-html'

/** Kinds of pages that were first met in pages nobody had tuned to, each told again in words of our own. */
const SENTENCE = 'The weir at Osthaven was raised on Monday, and the mill above it has stood in the water since. '
const OTHER = 'Nine farmers had asked the water board in spring to leave it as it was, and had no answer. '
const TITLE = 'The weir that was raised too high'

const page = (body: string, head = '', title = `${TITLE} - Daily Example`) =>
  parseHtml(`<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`)
const paragraphs = (count: number, words = SENTENCE) =>
  Array.from({ length: count }, (_, at) => `<p>${at}. ${words}</p>`).join('')
const article = (below: string, head = '', title?: string) =>
  page(`<div id="story"><h1>${TITLE}</h1>${below}<div>${paragraphs(6)}</div></div>`, head, title)
const bodyOf = ({ blocks }: ReturnType<typeof parseHtml>) =>
  blocks.flatMap(({ role, text }) => (role === 'body' ? [text.slice(0, 2)] : []))

describe('the text', () => {
  const links = Array.from({ length: 4 }, (_, at) => `<li><a href="/story-${at}">Story ${at} of the day</a></li>`).join(
    '',
  )

  test('of an article that begins with a box of links is its paragraphs, and not the box', () => {
    const found = page(
      `<div role="main"><h1>${TITLE}</h1><div><p>The weir in March, when a child could still cross it with dry feet.</p></div><div class="content"><div class="box"><h3>Related content</h3><ul>${links}</ul></div>${paragraphs(6)}</div>
       <div><ul>${paragraphs(4, OTHER).replaceAll('p>', 'li>').replaceAll('<li>', '<li><a href="/x">More of it</a> ')}</ul></div></div>`,
    )
    expect(bodyOf(found)).toEqual(['Th', '0.', '1.', '2.', '3.', '4.', '5.'])
  })

  test('of a section about one answer is the article’s; what several answered is not', () => {
    const listed = `<ul><li><b>ok</b> ${OTHER}</li><li><b>type</b> ${OTHER}</li></ul>`
    const section = (heading: string) =>
      bodyOf(
        page(`<main><h1>${TITLE}</h1>${paragraphs(3)}<div><h2>${heading}</h2><p>7. ${OTHER}</p>${listed}</div></main>`),
      )
    expect(section('Response')).toContain('7.')
    expect(section('Responses')).not.toContain('7.')
  })

  test('begins with the lead that stands as a lesser heading, also where extraction takes it for something else', () => {
    const lead = 'Who asked for it, who paid for it, and why nobody measured first: an account in six parts.'
    const { blocks } = page(
      `<div id="story"><h1>${TITLE}</h1><h2 class="meta">${lead}</h2><p>- The weir -</p>${paragraphs(6, SENTENCE.repeat(2))}</div>`,
    )
    expect(blocks.find(({ text }) => text === lead)?.role).toBe('body')
  })
})

describe('authors', () => {
  test.each([
    ['Jane Sample Senior Harbour Correspondent', ['Jane Sample']],
    ['Jane Sample Staff Sergeant', ['Jane Sample Staff Sergeant']],
    ['By JANE SAMPLE and BO TEST - AP Technology Writers', ['JANE SAMPLE', 'BO TEST']],
    ['Jane Writer and Bo Test', ['Jane Writer', 'Bo Test']],
    ['Jane Sample, EXAMPLE POST', ['Jane Sample']],
    ['Jane Sample, XMPL', ['Jane Sample']],
    ['Jane Sample, OTHER POST', ['Jane Sample', 'OTHER POST']],
    ['Recipe by: Jane Sample', ['Jane Sample']],
    ['Rezept von', []],
    ['Zum Profil von Delphinchen', ['Delphinchen']],
    ['{{ author.name }}', []],
    ['© Jane Sample', ['Jane Sample']],
  ])('of “%s” are %j', (line, people) => {
    expect(authorsFrom([line], ['examplepost.com', 'https://www.xmpl.co.uk/'])).toEqual(people)
  })

  test.each([
    [
      'a byline with a picture',
      '<div class="byline-with-image"><img><a class="byline-name">Jane Sample</a></div>',
      ['Jane Sample'],
    ],
    [
      'an office on the next line',
      '<div>By: <a href="/jane">Jane Sample</a><br>XMPL Executive Weir Editor</div>',
      ['Jane Sample'],
    ],
    [
      'words that only style sets apart',
      '<div>by <a href="/jane">Jane Sample</a><span>Published: Apr 5, 2020</span></div>',
      ['Jane Sample'],
    ],
    [
      'a “by” that is glued to the name',
      '<div class="byline"><span>BY</span><a href="/jane">Jane Sample</a><p>Journalist</p></div>',
      ['Jane Sample'],
    ],
    [
      'the name of an office beside the person',
      '<p class="author"><a href="/jane"><b>Jane Sample</b></a> <span>Senior Weir Correspondent</span></p>',
      ['Jane Sample'],
    ],
  ])('of %s', (_, below, people) => {
    expect(article(below).authors).toEqual(people)
  })

  test('are not those of reviews, and of what stands below with its own “by” and day', () => {
    const reviews = '<div class="reviews"><span class="reviewAuthor"><b class="author">Reader Seven</b></span></div>'
    expect(article('', '', TITLE).authors).toEqual([])
    expect(page(`<div id="story"><h1>${TITLE}</h1>${paragraphs(6)}</div>${reviews}`).authors).toEqual([])
    const below = page(
      `<div id="story"><div><h1>${TITLE}</h1><p class="m-byline">By Jane Sample on Jul 4, 2014</p></div>${paragraphs(6)}<div><p class="v-byline">By Bo Test on Jun 30, 2014</p></div></div>`,
    )
    expect(below.authors).toEqual(['Jane Sample'])
  })

  test('stand in what holds the headline, even where it is called after a picture', () => {
    const story = `<div class="detail image"><h1>${TITLE}</h1><div class="author"><a>Jane Sample</a></div>${paragraphs(6)}</div>`
    expect(page(story).authors).toEqual(['Jane Sample'])
    expect(
      page(`<div><h1>${TITLE}</h1>${paragraphs(6)}<div class="image"><i class="author">Bo Test</i></div></div>`)
        .authors,
    ).toEqual([])
  })

  test.each([
    ['on this site', 'https://example.org/people/jane', ['Jane Sample']],
    ['of a network, whose links are called as it is', 'https://network.example/people/jane', []],
  ])('are found by the address of a profile %s', (_, address, people) => {
    const head = `<link rel="canonical" href="https://example.org/story"><meta property="article:author" content="${address}">`
    const found = page(
      `<div><h1>${TITLE}</h1>${paragraphs(6)}<div id="sidebar"><a href="${address}">Jane Sample</a></div></div>`,
      head,
    )
    expect(found.authors).toEqual(people)
    if (people.length > 0) expect(found.from?.authors).toBe('the page’s link to its author')
  })
})

test('a work that is no article names itself, its maker and its day', () => {
  const work = {
    '@type': 'Recipe',
    name: 'Mill bread',
    author: { '@type': 'Person', name: 'Jane Sample' },
    datePublished: '2012-08-06',
  }
  const head = (...things: object[]) => `<script type="application/ld+json">${JSON.stringify(things)}</script>`
  const body = `<main><h1>Mill bread</h1>${paragraphs(6)}</main>`
  const title = 'Best mill bread - How to bake it'
  const { authors, published, title: called } = page(body, head(work), title)
  expect({ authors, published, called }).toEqual({
    authors: ['Jane Sample'],
    published: '2012-08-06',
    called: 'Mill bread',
  })
  const story = { '@type': 'NewsArticle', headline: TITLE, author: 'Bo Test' }
  expect(page(body, head(story, work), title)).toMatchObject({
    authors: ['Bo Test'],
    published: '2012-08-06',
    title: TITLE,
  })
})

test('what a page marks up as of its article stands beside the text, too; that of a teaser is not the page’s', () => {
  const aside = (own: string) =>
    `<aside ${own}><p>Written by <span itemprop="author">Jane Sample</span>, <time itemprop="datePublished" datetime="2013-09-29">then</time></p></aside>`
  const story = (beside: string) =>
    page(
      `<article itemscope itemtype="http://schema.org/BlogPosting"><h2>${TITLE}</h2>${paragraphs(6)}${beside}</article>`,
    )
  expect(story(aside(''))).toMatchObject({ authors: ['Jane Sample'], published: '2013-09-29' })
  expect(story(aside('itemscope'))).toMatchObject({ authors: [], published: null })
})

test.each([
  ['Jane Sample', ['Jane Sample']],
  ['@jsample', []],
  ['example', []],
])('a creator that is called “%s” is %j', (creator, people) => {
  expect(article('', `<meta name="twitter:creator" content="${creator}">`).authors).toEqual(people)
})

describe('the day', () => {
  test.each([
    ['الأحد، 04 آب/اغسطس 2013، آخر', '2013-08-04'],
    ['12 كانون الثاني / يناير 2021', '2021-01-12'],
    ['12 كانون الأول 2021', '2021-12-12'],
    ['3 تشرين الأول 2020', '2020-10-03'],
    ['3 آب 2020', '2020-08-03'],
    ['7 جويلية 2019', '2019-07-07'],
    ['7 أكتوبر 2019', '2019-10-07'],
  ])('%s is %s', (written, day) => {
    expect(parseDay(written)).toBe(day)
  })

  test.each([
    ['https://example.org/2010/POLITICS/08/13/weir/index.html', '2010-08-13'],
    ['https://example.org/2010/08/13/weir', '2010-08-13'],
    ['https://example.org/2010/POLITICS/weir/08', null],
  ])('in the address %s is %s', (address, day) => {
    expect(article('', `<link rel="canonical" href="${address}">`).published).toBe(day)
  })

  test('stands below the headline, also beside a script', () => {
    expect(
      article(
        `<div>January 29th, 2013 in <a>Water</a><div class="plus"></div><script>var x = "${'0'.repeat(300)}"</script></div>`,
      ).published,
    ).toBe('2013-01-29')
  })

  test('of a review is not that of the page', () => {
    const review = '<div itemprop="review" itemscope><meta itemprop="datePublished" content="2014-09-11"></div>'
    expect(page(`<main><h1>${TITLE}</h1>${paragraphs(6)}</main>${review}`).published).toBeNull()
  })
})

describe('title and publisher', () => {
  test.each([
    ['Raised too high | Daily Example', 'Raised too high'],
    ['Daily Example | Raised too high', 'Raised too high'],
    ['Raised too high | Water', 'Raised too high | Water'],
  ])('a page titled “%s” without a headline is called “%s”', (title, called) => {
    const head = '<meta property="og:site_name" content="Daily Example">'
    expect(page(`<main>${paragraphs(6)}</main>`, head, title).title).toBe(called)
  })

  test('a publisher that gives its address for its name is called by its host', () => {
    const head = '<meta property="og:site_name" content="https://www.example.org/">'
    expect(article('', head).publisher).toBe('example.org')
  })
})
