import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { body, roles } from './roles-of'

describe('by what there is to press', () => {
  const plain = 'In the poll of 900 growers six in ten were for it.'
  test.each([
    `<p class="latest">${plain}</p>`,
    `<div class="poll"><p>${plain}</p></div>`,
    `<div class="teaser-text"><p>${plain}</p></div>`,
    `<div class="call-to-action"><p>${plain}</p></div>`,
    `<p class="photo-credit">${plain}</p>`,
    `<aside><p>${plain}</p></aside>`,
    `<div><p>${plain}</p></div>`,
  ])('what has nothing to press leads nowhere, and its sentence is the article’s: %s', (inside) => {
    expect(roles(inside)).toEqual([`body: ${plain}`])
  })

  const pressed = 'In the poll of 900 growers six in ten were <a href="/x">for it</a>.'
  test.each([
    `<div class="poll"><p>${pressed}</p></div>`,
    `<div class="poll"><p>${plain}</p><button>Yes</button></div>`,
    `<a href="/x"><div class="latest">${plain}</div></a>`,
    `<div class="latest"><h4>Of the day</h4><p>${plain}</p></div>`,
    `<aside><p>${pressed}</p></aside>`,
    `<div><aside><p>${plain}</p></aside><ul></ul></div>`,
    `<div class="newsletter"><p>${plain}</p></div>`,
  ])('what has something to press, or is called to be read otherwise, is apparatus: %s', (inside) => {
    expect(roles(inside).at(-1)).toBe(`apparatus: ${plain}`)
  })
})

describe('by what stands beside it', () => {
  test('a box that asks for something does so as a whole', () => {
    const box = '<div><h4>Get the Tide</h4><p>By signing up you agree to our terms.</p><p>No spam.</p></div>'
    expect(roles(box)).toEqual([
      'apparatus: Get the Tide',
      'apparatus: By signing up you agree to our terms.',
      'apparatus: No spam.',
    ])
  })

  test('but for a sentence in it', () => {
    const sentence = 'The crews of the northern harbour wrote to the minister.'
    expect(roles(`<div><p>${sentence}</p><p>Sign up for our newsletter</p></div>`)).toEqual([
      `body: ${sentence}`,
      'apparatus: Sign up for our newsletter',
    ])
  })

  test('one network is a company, several in a row are buttons', () => {
    expect(roles('<p>Twitter</p>')).toEqual(['body: Twitter'])
    expect(roles('<ul><li>Facebook</li><li>Twitter</li></ul>')).toEqual(['apparatus: Facebook', 'apparatus: Twitter'])
  })

  test('a quotation that is set apart and says what a paragraph says is an ornament', () => {
    const said = 'nobody in the region, or outside it, could say for how long'
    expect(roles(`<blockquote><p>${said}</p><p>Ann Example</p></blockquote>`)).toEqual([
      `apparatus: ${said}`,
      'apparatus: Ann Example',
    ])
    expect(roles(`<div class="pull-quote">${said}</div>`)).toEqual([`apparatus: ${said}`])
    expect(roles(`<p>${said}.</p>`)).toEqual([`body: ${said}.`])
    expect(roles('<blockquote>nobody in the region, or outside it, was glad</blockquote>')).toEqual([
      'body: nobody in the region, or outside it, was glad',
    ])
  })

  test.each(['Sources', 'Quellen', '参考文献', 'For more information'])(
    'links under "%s" are the article’s',
    (heading) => {
      const list = `<ul><li>${'<a href="/a">Minutes of the board</a>'}</li><li><a href="/b">A survey</a></li></ul>`
      expect(roles(`<p>${heading}</p>${list}`)).toEqual([
        `body: ${heading}`,
        'body: Minutes of the board',
        'body: A survey',
      ])
    },
  )

  test('of a list of things to press that extraction drops nothing is', () => {
    expect(roles('<div class="supplemental"><ul><li><svg></svg>Save it</li><li>Print it</li></ul></div>')).toEqual([
      'apparatus: Save it',
      'apparatus: Print it',
    ])
  })

  test('the sentences of a box that begins with asking are of the box', () => {
    const promised = 'The most important stories of water, all the good and all the bad.'
    expect(roles(`<div><p>Sign up to Down the River</p><p>${promised}</p></div>`)).toEqual([
      'apparatus: Sign up to Down the River',
      `apparatus: ${promised}`,
    ])
  })

  test('but not where the page says little else', () => {
    const { blocks } = parseHtml(
      `<html><body><article><h1>Closed for now, they say</h1>${body}<div><p>Sign up to row down the river</p>${body}</div></article></body></html>`,
    )
    expect(blocks.at(-1)).toMatchObject({ role: 'body' })
  })

  test('the words in a part that is called a picture are those below it', () => {
    expect(roles('<div class="wsite-image"><img src="a.png"><div>The sluice at dusk</div></div>')).toEqual([
      'caption: The sluice at dusk',
    ])
    expect(roles('<p>4 March<img src="a.png">Three were hurt, and one died.</p>')).toEqual([
      'body: 4 March Three were hurt, and one died.',
    ])
  })

  test('a list without links that extraction drops is the article’s', () => {
    expect(roles('<ul><li>15 minutes</li><li>1 hour</li></ul>')).toEqual(['body: 15 minutes', 'body: 1 hour'])
  })
})

describe('headings', () => {
  test.each([
    '<h2><button type="button">How deep is it?</button></h2>',
    '<h2>How deep is it?<a href="#deep">#</a></h2>',
    '<h2>How deep is it?<a href="#deep">¶</a></h2>',
    '<h2>How deep is it?<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>',
  ])('say what they say, without what is pressed: %s', (heading) => {
    expect(roles(heading)).toEqual(['body: How deep is it?'])
  })

  test('right below the headline one that is a sentence is the lead, and one that is none is not', () => {
    const roleOf = (second: string) =>
      parseHtml(
        `<html><head><title>Closed for now</title></head><body><div><h1>Closed for now</h1>${second}</div><article>${body.repeat(3)}</article></body></html>`,
      ).blocks[1]
    const lead = 'Nobody knows for how long, not even those who shut it.'
    expect(roleOf(`<h2>${lead}</h2>`)).toMatchObject({ role: 'body', text: lead })
    expect(roleOf('<h2>The river and all that it carries to the sea</h2>')?.text).toMatch(/^The pipeline/)
  })

  test('the heading that ARIA says is the first is the headline', () => {
    const { blocks } = parseHtml(
      `<html><body><div><div role="heading" aria-level="1">Closed for now, they say</div>${body.repeat(3)}</div></body></html>`,
    )
    expect(blocks[0]).toMatchObject({ role: 'headline', text: 'Closed for now, they say' })
  })

  test('the lead beside the part of the headline is of the article', () => {
    const lead = 'Nobody knows for how long, not even those who shut it.'
    const { blocks } = parseHtml(
      `<html><head><title>Closed for now</title></head><body><div><div class="top"><div class="head"><h1>Closed for now</h1></div><div class="lead">${lead}</div></div><article>${body.repeat(3)}</article></div></body></html>`,
    )
    expect(blocks[1]).toMatchObject({ role: 'body', text: lead })
  })
})
