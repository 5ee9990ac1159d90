import { expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

/** Pages with hardly any words of their own, as those of a blog that has a recording above them. */

const ABOUT = 'Ann Example and Bo Sample speak about the films of the week, and about those they would rather forget.'
const page = (
  post: string,
  sidebar = `<div id="sidebar"><h2>About</h2><div class="text"><p>${ABOUT}</p></div></div>`,
) =>
  `<html lang="en"><head><title>Film Talk » Archive » Low Water</title></head><body>
  <h1><a href="https://example.org/films/">Film Talk</a></h1>
  <div id="content"><div class="entry"><h2><a href="https://example.org/films/low-water">Low Water</a></h2>${post}</div></div>
  ${sidebar}</body></html>`

const read = (html: string) => {
  const { blocks, notes, title } = parseHtml(html)
  return { title, roles: blocks.map(({ role, text }) => `${role}: ${text}`), notes }
}

test('the few words below a headline are the article, not the most words of the sidebar', () => {
  expect(read(page('<p>Listen to what Bo says of it, above.</p>'))).toEqual({
    title: 'Low Water',
    roles: ['headline: Low Water', 'body: Listen to what Bo says of it, above.'],
    notes: ['The article found in this page is very short: 8 words. Compare with the page.'],
  })
})

test('a row of asterisks in the sidebar is known by no words', () => {
  const sidebar = `<div id="sidebar"><h2>About</h2><div class="text"><p>* * *</p><p>${ABOUT}</p></div></div>`
  expect(read(page('<p>Listen to what Bo says of it, above.</p>', sidebar)).roles).toEqual([
    'headline: Low Water',
    'body: Listen to what Bo says of it, above.',
  ])
})

test('a headline without words of its own leaves what was found', () => {
  expect(read(page('')).roles).toEqual(['headline: Low Water', 'body: About', `body: ${ABOUT}`])
  const menu = '<ul><li><a href="/a">Stage</a></li><li><a href="/b">Music</a></li></ul>'
  const inOne = page('').replace('<body>', `<body><div id="wrap">${menu}`).replace('</body>', '</div></body>')
  expect(read(inOne).roles).toEqual(['headline: Low Water', 'body: About', `body: ${ABOUT}`])
})

test('a short article apart from its headline, and no sidebar, stays', () => {
  const text = `<div class="story"><p>${ABOUT}</p><p>They speak for an hour, and at the end of it they agree, as a rule.</p></div>`
  const head = '<header class="top"><h1>Low Water</h1><div class="what">Films of the week</div></header>'
  expect(
    read(`<html lang="en"><head><title>Low Water</title></head><body>${head}${text}</body></html>`).roles,
  ).toContain(`body: ${ABOUT}`)
})

test('the name of a blog is no headline where it leads to a part of its address', () => {
  const sentence = 'The film is longer than the tide, and nobody on the quay, or behind it, could say why. '
  expect(read(page(`<p>${sentence.repeat(6)}</p>`))).toEqual({
    title: 'Low Water',
    roles: ['headline: Low Water', `body: ${sentence.repeat(6).trim()}`],
    notes: [],
  })
})

test('a heading that is the way to a part of the site is no headline', () => {
  const sentence = 'The film is longer than the tide, and nobody on the quay, or behind it, could say why. '
  const html = `<html lang="en"><head><title>Why we wait for the tide - Daily Example</title></head><body>
    <a href="/films"><h1>Film Talk, and more of it</h1></a><div><p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p></div></body></html>`
  expect(read(html).title).toBe('Why we wait for the tide')
})
