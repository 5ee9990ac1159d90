import { describe, expect, test } from 'vitest'
import { settleRoles } from '../../../renderer/parser/article/settle-roles'
import { readPlacedBlocks } from '../../../renderer/parser/blocks/read-blocks'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { body, SENTENCE } from './roles-of'

const OTHER = 'A union of captains sent nine letters to the minister in spring, of which she answered only one.'
const LONG = SENTENCE.repeat(3).trim()

const rolesOf = (inside: string) =>
  parseHtml(
    `<!doctype html><html><head><title>Pier shut in fog - Daily Example</title></head><body>${inside}</body></html>`,
  ).blocks.map(({ role, text }) => `${role}: ${text}`)
const headline = 'headline: Pier shut in fog'

describe('an article of one paragraph below its heading', () => {
  const widgets = Array.from(
    { length: 9 },
    (_, at) => `<div class="tip"><div>${at}. ${OTHER} ${OTHER}</div></div>`,
  ).join('')
  const column = `<div class="column"><h1>Pier shut in fog</h1><div class="text"><p>${SENTENCE.repeat(6)}</p></div></div>`

  test('is all there is, though other parts say more, each in a box', () => {
    expect(rolesOf(`<div>${column}<div class="rail sidebar">${widgets}</div></div>`)).toEqual([
      headline,
      `body: ${LONG} ${LONG}`,
    ])
  })

  test('is not all where paragraphs stand side by side elsewhere', () => {
    const away = Array.from({ length: 9 }, (_, at) => `<p>${at}. ${OTHER} ${OTHER}</p>`).join('')
    const found = rolesOf(`<div>${column}<div class="rail sidebar">${away}</div></div>`)
    expect(found.filter((line) => line.includes('union of captains'))).toHaveLength(9)
  })
})

describe('below the headline', () => {
  test('a paragraph in a part beside the text is its lead', () => {
    const lead = `<div class="title-text"><p>${OTHER}</p></div>`
    expect(
      rolesOf(
        `<div><h1>Pier shut in fog</h1></div><div class="node">${lead}<div class="text">${body}${body}</div></div>`,
      ),
    ).toEqual([headline, `body: ${OTHER}`, `body: ${LONG}`, `body: ${LONG}`])
  })

  test('the article is what stands first, though its part is called otherwise', () => {
    const sentences = Array.from({ length: 5 }, (_, at) => `${at}. ${OTHER}`)
    const paragraphs = sentences.map((each) => `<p>${each}</p>`).join('')
    const notices = Array.from(
      { length: 9 },
      (_, at) =>
        `<div class="window"><p>Notice ${at}: the account was closed, as you had asked, and you know why.</p></div>`,
    ).join('')
    expect(
      rolesOf(`<div class="story"><h1>Pier shut in fog</h1><div class="pagination">${paragraphs}</div>${notices}</div>`)
        .filter((line) => line.includes('union of captains'))
        .map((line) => line.split(' ', 1)[0]),
    ).toEqual(sentences.map(() => 'body:'))
  })
})

describe('a box', () => {
  const story = (inside: string) =>
    rolesOf(`<article><h1>Pier shut in fog</h1>${body}${body}${inside}${body}</article>`).filter(
      (line) => line !== headline && !line.endsWith(LONG),
    )
  const link = '<h3><a href="/other">Ships that were late</a></h3>'

  test('whose first line leads elsewhere invites to read that', () => {
    expect(story(`<div class="box">${link}<div>${OTHER}</div></div>`)).toEqual([
      'apparatus: Ships that were late',
      `apparatus: ${OTHER}`,
    ])
  })

  test('may say above what kind of page that is', () => {
    expect(story(`<div class="box"><h4>Pictures of the day</h4>${link}<div>${OTHER}</div></div>`)).toEqual([
      'apparatus: Pictures of the day',
      'apparatus: Ships that were late',
      `apparatus: ${OTHER}`,
    ])
  })

  test('is the article’s where the article is made of such boxes', () => {
    const boxes = ['North', 'South', 'East', 'West'].map(
      (name) => `<section><h3><a href="/${name}">${name} pier</a></h3><p>${name}: ${OTHER}</p></section>`,
    )
    expect(
      rolesOf(`<article><h1>Pier shut in fog</h1>${body}${boxes.join('<p>And then:</p>')}</article>`).filter((line) =>
        line.endsWith(OTHER),
      ),
    ).toEqual(['North', 'South', 'East', 'West'].map((name) => `body: ${name}: ${OTHER}`))
  })

  test('of links with a heading that says what they are more about is apparatus', () => {
    expect(
      story(
        '<p>More about late ships:</p><ul><li><a href="/a">The first</a></li><li><a href="/b">The second</a></li></ul>',
      ),
    ).toEqual(['apparatus: More about late ships:', 'apparatus: The first', 'apparatus: The second'])
  })
})

describe('behind the last sentence', () => {
  /** What extraction kept, whatever it was. */
  const kept = (inside: string) => {
    const { body: root } = new DOMParser().parseFromString(inside, 'text/html')
    return settleRoles(readPlacedBlocks(root)).map(({ role, text }) => `${role}: ${text}`)
  }
  const text = (end = '') => `<div>${body}${body}${end}</div>`
  const long = [`body: ${LONG}`, `body: ${LONG}`]

  test('lines of another part are not the article’s, but its sentences may be', () => {
    expect(kept(`${text()}<div><h4>Now on air</h4><p>Player closed</p></div>`)).toEqual([
      ...long,
      'apparatus: Now on air',
      'apparatus: Player closed',
    ])
    expect(kept(`${text()}<div><h4>The captains</h4><p>${OTHER}</p></div>`)).toEqual([
      ...long,
      'body: The captains',
      `body: ${OTHER}`,
    ])
  })

  test('lines of its own part are, and lists wherever they stand', () => {
    expect(kept(`${text('<p>From our man at the harbour</p>')}<ul><li>Northern pier</li></ul>`)).toEqual([
      ...long,
      'body: From our man at the harbour',
      'body: Northern pier',
    ])
  })
})
