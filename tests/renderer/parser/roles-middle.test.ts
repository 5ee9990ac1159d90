import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { body, page, roles, SENTENCE } from './roles-of'

describe('sentences that sound like a prompt', () => {
  test.each([
    'Follow the instructions of the police and check their Facebook and Twitter pages before you leave.',
    'Donate to a newsletter and you are a patron; donate to a party and you are on file.',
    'Become a member of the Telegram channel, the leaflet read, and the debt is forgiven.',
    'Folgen Sie dem Geld: Der Verein hat 2024 für Facebook mehr ausgegeben als für den ganzen Kai.',
    'Suivez les consignes des autorités locales et consultez leur compte Twitter avant tout départ.',
    'Следите за тем, что делает порт: канал в Телеграме давно закрыт, а отчётов нет.',
    'اشترك في المؤتمر مئة خبير، ونشرت أعماله كلها على فيسبوك وتويتر.',
  ])('advice and news stay in the article: %s', (sentence) => {
    expect(roles(`<p>${sentence}</p>`)).toEqual([`body: ${sentence}`])
  })

  test.each([
    'Follow our reporters at the harbour and in the strait on Twitter and on Telegram.',
    'Follow Ann Example on Twitter for all that is new about the harbour.',
    'Sign up for the newsletter that tells every Monday what became of the quay.',
    'Folgen Sie uns auf Facebook, damit Sie von allem hören, was am Hafen geschieht.',
    'Подписывайтесь на Telegram-канал, чтобы узнавать первыми обо всём, что делает порт.',
    'تابعونا على فيسبوك وتويتر لتعرفوا كل ما يجري في الميناء كل يوم.',
  ])('what a page says of itself does not: %s', (prompt) => {
    expect(roles(`<p>${prompt}</p>`)).toEqual([`apparatus: ${prompt}`])
  })

  test('a heading that seems to ask heads the sentences of the article below it', () => {
    const said = 'The group took 40,000 crowns in a week, and nobody asked where they went.'
    expect(roles(`<section><h2>Follow the money on Facebook</h2><p>${said}</p></section>`)).toEqual([
      'body: Follow the money on Facebook',
      `body: ${said}`,
    ])
    const asked = 'Once a week we write down for you what became of the quay.'
    expect(roles(`<section><h2>Follow us on Facebook</h2><p>${asked}</p></section>`)).toEqual([
      'apparatus: Follow us on Facebook',
      `apparatus: ${asked}`,
    ])
    const free = 'Its newsletter was free for a month, and then it was not free any more.'
    expect(roles(`<section><h2>Subscribe now, pay later</h2><p>${free}</p></section>`)).toEqual([
      'body: Subscribe now, pay later',
      `body: ${free}`,
    ])
  })
})

describe('sections called like the boxes of a site', () => {
  test.each(['discussion', 'ratings', 'consent', 'signature', 'feedback', 'topics'])(
    'a section whose address is its heading is named by what it is about: %s',
    (name) => {
      const inside = `<section id="${name}"><h2>4. ${name[0]?.toUpperCase()}${name.slice(1)}</h2><p>${SENTENCE}</p></section>`
      expect(roles(inside).map((each) => each.split(':')[0])).toEqual(['body', 'body'])
    },
  )

  test('but not one that comments or other articles stand in, or that has something to press', () => {
    const inside = (id: string, heading: string, more = '') =>
      `<section id="${id}"><h2>${heading}</h2><p>${SENTENCE}</p>${more}</section>`
    const ofSite = ['apparatus', 'apparatus']
    const kinds = (html: string) => roles(html).map((each) => each.split(':')[0])
    expect(kinds(inside('related-articles', 'Related articles', '<p><a href="/a">One</a></p>'))).not.toContain('body')
    expect(kinds(inside('feedback', 'Feedback', '<button>Send</button>'))).toEqual(ofSite)
  })

  test.each(['vote', 'discussion', 'rating', 'feedback'])(
    'a sentence without anything to press is said: %s',
    (name) => {
      const said = 'By four votes to one the court dismissed the appeal.'
      expect(roles(`<div class="${name}"><p>${said}</p></div>`)).toEqual([`body: ${said}`])
      expect(roles(`<div class="${name}"><p>${said}</p><button>Yes</button></div>`)).toEqual([`apparatus: ${said}`])
    },
  )
})

test('a list of links is of the article where a line introduces it', () => {
  const list = '<ul><li><a href="/a">Harbour Watch</a></li><li><a href="/b">Coast Union</a></li></ul>'
  expect(roles(`<p>The following have signed:</p>${list}`)).toEqual([
    'body: The following have signed:',
    'body: Harbour Watch',
    'body: Coast Union',
  ])
  expect(roles(list)).toEqual(['apparatus: Harbour Watch', 'apparatus: Coast Union'])
  expect(roles(`<p>Read more:</p>${list}`)).toEqual([
    'apparatus: Read more:',
    'apparatus: Harbour Watch',
    'apparatus: Coast Union',
  ])
})

describe('in the middle of an article', () => {
  test('days by which it goes on are said', () => {
    const days = ['<p><b>4 March 2025</b></p>', '<div class="date">6 March 2025</div>', '<p><time>8 March</time></p>']
    expect(roles(days.join(body))).toEqual(['body: 4 March 2025', 'body: 6 March 2025', 'body: 8 March'])
    expect(roles('<p>4 March 2025</p>')).toEqual(['byline: 4 March 2025'])
    expect(roles(`<p>Updated 4 March 2025</p>${body}<p>Updated 5 March 2025</p>`)).toEqual([
      'byline: Updated 4 March 2025',
      'byline: Updated 5 March 2025',
    ])
    expect(roles('<dl><dt>Born</dt><dd>4 May 1970</dd></dl>')).toEqual(['body: Born', 'body: 4 May 1970'])
  })

  test('nobody is named as its author', () => {
    const lines = `${body}${body}<p>By Land, By Sea</p>${body}<p>Par Ailleurs</p>`
    expect(roles(lines)).toEqual(['body: By Land, By Sea', 'body: Par Ailleurs'])
    expect(roles('', { after: `${body}<p>By Ann Example</p>` })).toEqual(['byline: By Ann Example'])
  })

  test.each([
    ['Von Seiten Der Stadt', 'Der Kai ist alt, und wer ihn bezahlt, ist seit Jahren offen.'],
    ['文：港口 码头', '港口很旧，由谁付款多年来一直没有定论。'],
  ])('the card names nobody either: %s', (line, sentence) => {
    const said = `<p>${sentence}</p>`.repeat(3)
    expect(page('', { after: `${said}<p>${line}</p>` }).authors).toEqual([])
    expect(page('', { after: `<p>${sentence}</p><p>By Ann Example</p>${said}` }).authors).toEqual(['Ann Example'])
  })
})

describe('words in the middle of a sentence', () => {
  const text = (inside: string) => roles(`<p>${inside}</p>`)
  test('a word that is a button is a word', () => {
    expect(text('The quay was <button>quite small</button> and old.')).toEqual([
      'body: The quay was quite small and old.',
    ])
    expect(text('The <button>levy</button>, it said, rose.')).toEqual(['body: The levy, it said, rose.'])
    expect(text('The quay was old. <button>Share</button>')).toEqual(['body: The quay was old.'])
    expect(text('The levy<button>i</button> rose by a third.')).toEqual(['body: The levy rose by a third.'])
  })

  test.each(['sidenote', 'marginnote', 'footnote', 'footnote-text'])(
    'a note in the margin is none of them: %s',
    (name) => {
      expect(text(`The levy rose<span class="${name}">1 Figures of the ministry</span> by a third.`)).toEqual([
        'body: The levy rose by a third.',
        'note: 1 Figures of the ministry',
      ])
      expect(text(`The levy rose <span class="${name}">12</span> by a third.`)).toEqual([
        'body: The levy rose 12 by a third.',
      ])
    },
  )
})

describe('days that are not of publication', () => {
  const day = (below: string) => page('', { after: below }).published
  test.each([
    '<p>Closing date: 4 March 2025</p>',
    '<p>Deadline: 4 March 2025</p>',
    '<p>Bewerbungsschluss: 4. März 2025</p>',
    '<p>Date limite : 4 mars 2025</p>',
    '<p>Monday, 1 June 2025, 18:00–20:00</p>',
    '<p>1 June 2025, 18.00 - 20.00</p>',
    '<table><tr><th>Port</th><th>Day</th></tr><tr><td>North</td><td class="date">4 March 2025</td></tr></table>',
  ])('%s', (below) => {
    expect(day(below)).toBeNull()
    expect(day(`<p>Published 2 March 2025</p>${below}`)).toBe('2025-03-02')
  })

  test('a day marked between the paragraphs is one that the article is about', () => {
    const marked = '<p><time datetime="2025-03-11">11 March</time></p>'
    const read = (html: string) =>
      parseHtml(`<html><body><article><h1>Closed for now</h1>${html}</article></body></html>`).published
    expect(read(`<p>By Ann Example, 9 May 2025</p>${body}${body}${marked}${body}`)).toBe('2025-05-09')
    expect(read(`${body}${marked}${body}`)).toBe('2025-03-11')
    expect(read(`${body}${body}${marked}`)).toBe('2025-03-11')
  })
})
