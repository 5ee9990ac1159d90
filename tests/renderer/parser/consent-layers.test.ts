import { describe, expect, test } from 'vitest'
import { leftOut } from '@shared/anchoring/left-out'
import { atOnce } from '@shared/steps'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { wholeHtml } from '../../../renderer/parser/whole-page'

const TITLE = 'Haven shut until spring'
const ARTICLE = [
  'The haven was shut on Monday, and nobody in the region could say for how long it would be so.',
  'Ferries lay at the quay while the crew opened the valve again, and the river rose until the morning.',
]
const SHUT = 'Nobody had told the captains of it, and four of them had to turn round in the fog of the morning.'
const ASIDE = 'The crew meets on Fridays in the old mill and tells all who come what the river has done that week.'
const QUESTION = [
  'We and our partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content.',
  'With your permission we and our partners may use precise geolocation data. You may click to consent to our processing as described above.',
  'Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing, in which case you write to us.',
]
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const PRESSED = '<button>Accept all</button>'
const question = `<h2>We value your privacy</h2>${paragraphs(QUESTION)}${PRESSED}`
const article = (texts = ARTICLE) => `<article><h1>${TITLE}</h1>${paragraphs(texts)}</article>`
const page = (body: string) => `<!doctype html><html><head><title>${TITLE}</title></head><body>${body}</body></html>`
const wordsOf = (body: string) =>
  parseHtml(page(body)).blocks.flatMap(({ role, text }) => (role === 'headline' ? [] : [`${role}: ${text}`]))
const said = (texts: readonly string[]) => texts.map((text) => `body: ${text}`)

describe('what asks for consent is left out', () => {
  test.each([
    ['by its class', `<div class="cookie-banner">${question}</div>`],
    ['of a vendor', `<div id="onetrust-consent-sdk"><div role="region" aria-label="Privacy">${question}</div></div>`],
    ['a section', `<section class="gdpr-consent">${question}</section>`],
    ['beside', `<aside class="consent">${question}</aside>`],
    ['a bar', `<div id="cookie-law-info-bar"><span>${question}</span></div>`],
    ['by its id in one word', `<div id="tarteaucitronRoot">${question}</div>`],
    ['by its label', `<div role="region" aria-label="Cookie banner">${question.replace('Accept all', 'OK')}</div>`],
    ['by its data', `<div data-cookie-consent="1">${question.replace('Accept all', 'OK')}</div>`],
    ['without anything that names it', `<div>${question}</div>`],
    ['in boxes', `<div><div>${paragraphs(QUESTION.slice(1))}</div><div>${paragraphs(QUESTION)}${PRESSED}</div></div>`],
  ])('whatever it is made as: %s', (_, layer) => {
    for (const count of [1, 2]) {
      const texts = ARTICLE.slice(0, count)
      expect([wordsOf(article(texts) + layer), wordsOf(`${layer}<main>${article(texts)}</main>`)]).toEqual([
        said(texts),
        said(texts),
      ])
    }
  })

  test.each([
    ['German', 'Wir und unsere Partner verwenden Cookies und verarbeiten Daten.', 'Alle akzeptieren'],
    ['French', 'Nos partenaires et nous utilisons des cookies pour vos données.', 'Continuer sans accepter'],
    ['Spanish', 'Nosotros y nuestros socios usamos cookies para tratar tus datos.', 'Rechazar todo'],
    ['Polish', 'Wraz z partnerami zapisujemy pliki cookie na twoim urządzeniu.', 'Zgadzam się'],
    ['Russian', 'Мы и наши партнёры храним файлы cookie на вашем устройстве.', 'Принять все'],
    ['Finnish', 'Me ja kumppanimme tallennamme laitteellesi evästeitä joka käynnillä.', 'Hyväksy kaikki'],
    ['Hungarian', 'Mi és partnereink sütiket tárolunk az eszközödön minden látogatáskor.', 'Elfogadom'],
    ['Turkish', 'Biz ve iş ortaklarımız cihazınızda çerezleri her ziyarette saklarız.', 'Tümünü kabul et'],
    ['Japanese', '当社とパートナーは、お客様の端末にクッキーを保存します。'.repeat(3), '同意する'],
    ['Arabic', 'نحن وشركاؤنا نخزن ملفات تعريف الارتباط على جهازك في كل زيارة جديدة.', 'أوافق'],
  ])('in %s', (_, asks, answer) => {
    const layer = `<div class="box-9"><p>${asks}</p><div><a role="button">${answer}</a></div></div>`
    expect(wordsOf(article() + layer)).toEqual(said(ARTICLE))
  })

  test.each([
    ['by its class', 'class="cookie-banner"'],
    ['by its label', 'role="region" aria-label="Cookie banner"'],
    ['by its data', 'data-cookie-consent="1"'],
  ])('told by its name where nobody knows what its buttons say: %s', (_, names) => {
    const texts = ['First', 'Then', 'Last'].flatMap((when) => ARTICLE.map((text) => `${when}: ${text}`))
    const layer = `<div ${names}><p>${QUESTION[0]}</p><p>${QUESTION[1]}</p><button>Quibble</button></div>`
    expect(wordsOf(article(texts) + layer)).toEqual(said(texts))
  })

  test('told by its name in an article', () => {
    const layer = `<div class="cookie-banner">${question}</div>`
    expect(wordsOf(`<article><h1>${TITLE}</h1>${layer}${paragraphs(ARTICLE)}</article>`)).toEqual(said(ARTICLE))
  })

  test('and it is told that a window over the page was', () => {
    const html = page(`${article()}<div class="cookie-banner">${question}</div>`)
    expect(
      atOnce(leftOut(parseHtml(html).blocks, wholeHtml(html))).map(({ block, why }) => `${why}: ${block.text}`),
    ).toEqual(['We value your privacy', ...QUESTION, 'Accept all'].map((text) => `dialog: ${text}`))
  })

  test('also where a page keeps it for its scripts', () => {
    const template = `<template><div class="cookie-banner">${question}</div></template>`
    expect(wordsOf(article(ARTICLE.slice(0, 1)) + template)).toEqual(said(ARTICLE.slice(0, 1)))
  })
})

describe('stays the article’s', () => {
  const about = [
    'Cookies are what a site stores on a device to know it again, and without consent the law forbids most of them.',
    'The regulator found that “Accept all” stood in nine of ten banners, and that “Reject all” was hidden in six.',
    'Partners of the sites had the personal data of four million readers, and the privacy board was told in May.',
  ]
  const banner = `<div class="cookie-banner">${question}</div>`
  const withoutHeadline = `<div class="story">${paragraphs(ARTICLE)}</div>`
  test.each([
    ['a page that says that its layer is open', `<div class="cookie-consent-shown">${article()}${banner}</div>`],
    [
      'a part that holds the first heading',
      `<div class="cookie-notice-shown"><h1>Haven</h1>${withoutHeadline}${banner}</div><p>${about[0]}</p>`,
    ],
    [
      'a part that holds the headline',
      `<div class="cookie-notice-shown"><h2>${TITLE}</h2>${withoutHeadline}${banner}</div><p>${about[0]}</p>`,
    ],
    [
      'a part that says more of something else',
      `<h1>${TITLE}</h1><p>${about[0]}</p><div class="cookie-notice-shown">${withoutHeadline}<div class="cookie-banner"><p>${QUESTION[1]}</p>${PRESSED}</div></div>`,
    ],
  ])('%s', (_, body) => {
    expect(wordsOf(body)).toEqual(expect.arrayContaining(said(ARTICLE)))
  })

  test.each([
    [
      'an article about cookies',
      `<article class="post tag-cookie-consent"><h1>${TITLE}</h1>${paragraphs(about)}</article>`,
    ],
    ['one in a part that is named so', `<h1>${TITLE}</h1><div class="cookie-consent">${paragraphs(about)}</div>`],
    [
      'one with something to press',
      `<h1>${TITLE}</h1><div class="tag-cookie-consent">${paragraphs(about)}<button>Share</button></div>`,
    ],
    [
      'one behind its lead',
      `<h1>${TITLE}</h1><p>${about[0]}</p><div class="tag-cookie-consent">${paragraphs(about.slice(1))}<button>Share</button></div>`,
    ],
    ['one with an answer to press', `<h1>${TITLE}</h1><div>${paragraphs(about)}${PRESSED}</div>`],
    [
      'one with a section named by its subject',
      `<article><h1>${TITLE}</h1><section id="cookie-notice"><p>${about[0]}</p><button>Share</button></section>${paragraphs(about.slice(1))}</article>`,
    ],
  ])('%s', (_, body) => {
    expect(parseHtml(page(body)).blocks.map(({ text }) => text)).toEqual([TITLE, ...about])
  })

  test('a question that an article shows', () => {
    const shown = `<div><p>${QUESTION[1]} It is about cookies.</p>${PRESSED}</div>`
    const { blocks } = parseHtml(page(`<article><h1>${TITLE}</h1>${paragraphs(about)}${shown}</article>`))
    expect(blocks.map(({ text }) => text)).toContain(`${QUESTION[1]} It is about cookies.`)
  })

  test('a long article about cookies that ends with an answer to press', () => {
    const texts = Array.from({ length: 20 }, (_, at) => about.map((text) => `${at}: ${text}`)).flat()
    const { blocks } = parseHtml(page(`<h1>${TITLE}</h1><p>${ARTICLE[0]}</p><div>${paragraphs(texts)}${PRESSED}</div>`))
    expect(blocks.map(({ text }) => text)).toEqual([TITLE, ARTICLE[0], ...texts])
  })

  test('cakes, though they are called cookies and have a box to press', () => {
    const cakes = 'Nine cookies in a box of tin, baked in the morning and sent on the same day to the islands.'
    const shop = `<div class="cookie-box"><p>${cakes}</p><button>Buy</button></div>`
    const texts = [...ARTICLE, ...ARTICLE.map((text) => `Again: ${text}`)]
    const { blocks } = parseHtml(page(`<h1>${TITLE}</h1>${paragraphs(texts)}${shop}${paragraphs([SHUT])}`))
    expect(blocks.map(({ text }) => text)).toEqual([TITLE, ...texts, cakes, SHUT])
  })

  test.each([
    ['with an answer', `<p>The crew meets on Fridays in the old mill and tells all who come.</p>${PRESSED}`],
    [
      'with a sentence to press',
      `<p>Cookies of the crew: ${ASIDE}</p><button>They accept that the river is closed until May</button>`,
    ],
    ['too short to ask', '<p>Cookies!</p><button>OK</button>'],
  ])('a box without a name that asks for nothing: %s', (_, box) => {
    const html = page(`${article()}<div class="box-9">${box}</div>`)
    expect(atOnce(leftOut(parseHtml(html).blocks, wholeHtml(html))).map(({ why }) => why)).not.toContain('dialog')
  })

  test('what is beside a layer without a name', () => {
    const story = `<div class="story"><p>${SHUT}</p><div>${question}</div></div>`
    expect(wordsOf(`<h1>${TITLE}</h1>${paragraphs(ARTICLE)}${story}`)).toEqual(said([...ARTICLE, SHUT]))
  })
})
