import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

const SENTENCE = 'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
const LONG = SENTENCE.repeat(3).trim()
const read = (body: string, title = 'Closed for now') =>
  parseHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`).blocks.map(
    ({ role, text }) => `${role}: ${text}`,
  )

describe('paragraphs parted by empty lines', () => {
  test.each(['font', 'span', 'b'])('are never joined, also where each stands in a %s of its own', (name) => {
    const piece = (words: string) => `<${name}>${words}</${name}><br><br>`
    const cell = `${piece('Harbours of the north')}<font size="2">1. ${LONG}<br><br>2. ${LONG}<br>\n<br>3. ${LONG}</font>`
    expect(read(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([
      expect.stringMatching(/^(?:body|apparatus): Harbours of the north$/),
      `body: 1. ${LONG}`,
      `body: 2. ${LONG}`,
      `body: 3. ${LONG}`,
    ])
  })

  test('are paragraphs of their own within one, and a single line end is none', () => {
    expect(read(`<article><h1>Closed for now</h1><p>1. ${LONG}<br><br>2. ${LONG}<br>3. ${LONG}</p></article>`)).toEqual(
      ['headline: Closed for now', `body: 1. ${LONG}`, `body: 2. ${LONG}\n3. ${LONG}`],
    )
  })

  test('in a heading they are only room', () => {
    const blocks = read(
      `<article><h1>Closed for now</h1><p>${LONG}</p><h2>Of<br><br>ships</h2><p>${LONG}</p></article>`,
    )
    expect(blocks).toContain('body: Of\n\nships')
  })
})

test('a page without headings says its headline in the first line, and below it who wrote when', () => {
  expect(
    read(`<div><b>Closed for now</b><br>Ann Example<br>Port of Example<br><br>${LONG}<br><br>${LONG}</div>`),
  ).toEqual([
    'headline: Closed for now',
    'byline: Ann Example',
    'byline: Port of Example',
    `body: ${LONG}`,
    `body: ${LONG}`,
  ])
})

test('a title of one word in the first line is the name of something', () => {
  expect(read(`<div>Home<br>Ann Example<br><br>${LONG}<br><br>${LONG}</div>`, 'Home')).not.toContain('headline: Home')
})
