import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'
import { body, page, roles, rolesIn, SENTENCE } from './roles-of'

describe('by what a page calls its parts', () => {
  test.each([
    ['caption: The dam in May', '<figure><img src="a.png"><figcaption>The dam in May</figcaption></figure>'],
    ['caption: The dam in May', '<figure><img src="a.png"><p>The dam in May</p></figure>'],
    ['caption: The dam in May', '<div class="wp-caption"><img src="a.png"><p>The dam in May</p></div>'],
    [
      'caption: The dam in May',
      '<div><img src="a.png"><div class="InlineImage-imageEmbedCaption">The dam in May</div></div>',
    ],
    ['caption: The dam in May', '<div><img src="a.png"><span itemprop="caption">The dam in May</span></div>'],
    ['apparatus: Ann Example', '<figure><img src="a.png"><div class="photo-credit">Ann Example</div></figure>'],
    ['apparatus: Send this to a friend', '<div class="share-bar"><p>Send this to a friend</p></div>'],
    ['apparatus: Send this to a friend', '<ul class="SocialLinks"><li>Send this to a friend</li></ul>'],
    ['apparatus: A strike in March', '<div class="related_articles"><p>A strike in March</p></div>'],
    ['apparatus: A strike in March', '<aside><p>A strike in March</p></aside>'],
    ['apparatus: A letter every day', '<div id="newsletterSignup"><p>A letter every day</p></div>'],
    ['apparatus: A letter every day', '<form><p>A letter every day</p></form>'],
    ['apparatus: Harbours Energy', '<div class="post-tags"><span>Harbours</span> <span>Energy</span></div>'],
    ['apparatus: Ann writes of energy.', '<div class="author-bio"><p>Ann writes of energy.</p></div>'],
    ['apparatus: Of the Post', '<div role="complementary"><p>Of the Post</p></div>'],
    ['apparatus: Home News', '<div itemtype="https://schema.org/BreadcrumbList">Home News</div>'],
    ['apparatus: Ann Example writes.', '<p class="author-note">Ann Example writes.</p>'],
    ['apparatus: We keep some data.', '<div class="gdpr"><p>We keep some data.</p></div>'],
    ['caption: The dam in May', '<div><img src="a.png"><div class="thumbcaption">The dam in May</div></div>'],
    ['byline: Ann Example', '<p class="byline">Ann Example</p>'],
    ['byline: Ann Example', '<p class="css-1x2" data-testid="byline">Ann Example</p>'],
    ['byline: Ann Example', '<p><span itemprop="author">Ann Example</span></p>'],
    ['byline: Tuesday', '<div class="post-date">Tuesday</div>'],
    ['byline: Tuesday', '<p><time datetime="2026-10-06">Tuesday</time></p>'],
    ['note: 1. See the annex.', '<ol class="footnotes"><li>See the annex.</li></ol>'],
    ['body: They met on Tuesday in port.', '<p>They met on <time>Tuesday</time> in port.</p>'],
    ['body: She said so, and left.', '<p>She <span class="tag">said so</span>, and left.</p>'],
  ])('%s', (expected, inside) => {
    expect(roles(inside)).toEqual([expected])
  })

  test('what opens over a word stands behind its paragraph', () => {
    const card = '<span class="tooltip-content"><a href="/ann">Ann Example</a> wrote three books about harbours.</span>'
    expect(roles(`<p>It was Ann${card} who said so first.</p>`)).toEqual([
      'body: It was Ann who said so first.',
      'apparatus: Ann Example wrote three books about harbours.',
    ])
  })

  test.each([
    'We <span class="tooltip">never</span> agreed to it.',
    'Mayor <a class="popover-link hovercard-content" href="/a">Anna Example</a> resigned at noon.',
    '<abbr class="has-tooltip">GDP</abbr> rose by half.',
    'The <span class="tooltip">inflation</span> rate fell.',
  ])('a word that something opens over stays where it is: %s', (sentence) => {
    expect(roles(`<p>${sentence}</p>`)).toEqual([`body: ${sentence.replace(/<[^>]+>/g, '')}`])
  })

  test('of loose words nothing goes', () => {
    const { blocks } = parseHtml(
      `<html><body><article><h1>The price is known</h1>${body.repeat(2)}<div>${body}He paid <span role="tooltip">four million</span> to the mayor.${body}</div></article></body></html>`,
    )
    expect(blocks.some(({ text }) => text.includes('He paid four million to the mayor.'))).toBe(true)
  })

  test.each([
    ['<h2 id="discussion">Discussion of the terms</h2>', 'Discussion of the terms'],
    ['<h2 id="newsletters">Newsletters</h2>', 'Newsletters'],
    ['<h2>Comments</h2>', 'Comments'],
  ])('the heading of a part of the article is of it: %s', (heading, text) => {
    const { blocks } = parseHtml(
      `<html><body><article><h1>Closed for now</h1>${body.repeat(3)}${heading}${body.repeat(2)}</article></body></html>`,
    )
    expect(blocks.find((block) => block.text === text)).toMatchObject({ kind: 'heading', role: 'body' })
  })

  test.each([
    'Source: a senior official in the ministry, speaking on condition of anonymity.',
    'Tags: the army found dog tags in the wreck.',
    'Join the army, said the posters on Telegram; thousands did.',
    'Moscow denied it – TASS',
    'The vote was 7 of 9',
    'More?',
    'The union said in its letter that no ship would leave.',
  ])('a sentence is the article’s: %s', (sentence) => {
    expect(roles(`<p>${sentence}</p>`)).toEqual([`body: ${sentence}`])
  })

  test('a sentence in what is called a byline is none', () => {
    const sentence = 'The union said in its letter that no ship would leave the port before the autumn.'
    expect(roles(`<div class="author"><p>${sentence}</p></div>`)).toEqual([`body: ${sentence}`])
  })

  test.each(['Port shut', 'Harbour'])('a headline of few words is one: %s', (headline) => {
    const { blocks } = parseHtml(
      `<html><head><title>${headline} - Daily Example</title></head><body><article><h1>${headline}</h1>${body.repeat(3)}</article></body></html>`,
    )
    expect(blocks[0]).toMatchObject({ role: 'headline', text: headline })
  })

  test('a part that holds much of the article is no apparatus, whatever it is called', () => {
    const { blocks } = parseHtml(
      `<html><body><div class="content-with-sidebar promo"><h1>Closed for now</h1>${body.repeat(4)}</div></body></html>`,
    )
    expect(blocks.filter(({ role }) => role === 'body')).toHaveLength(4)
  })

  test('nor is one that holds a third of it', () => {
    const part = (at: number) => `<p>${at}. ${SENTENCE.repeat(2)}</p>`
    const html = `<article>${part(1)}${part(2)}<div class="promo">${part(3)}${part(4)}</div>${part(5)}</article>`
    expect(parseHtml(`<html><body>${html}</body></html>`).blocks.map(({ role }) => role)).toEqual(
      Array.from({ length: 5 }, () => 'body'),
    )
  })

  test('a page that calls each of its paragraphs apparatus is not believed', () => {
    const part = (at: number) => `<div class="related"><p>${at}. ${SENTENCE.repeat(2)}</p></div>`
    const { blocks } = parseHtml(
      `<html><body><article>${[1, 2, 3, 4, 5, 6].map(part).join('')}</article></body></html>`,
    )
    expect(blocks.map(({ role }) => role)).toEqual(Array.from({ length: 6 }, () => 'body'))
  })

  test('a page cannot say itself which role its parts have', () => {
    expect(roles('<p data-assay-role="apparatus">Three were hurt.</p>')).toEqual(['body: Three were hurt.'])
  })
})

describe('by what a paragraph says', () => {
  const link = (words: string) => `<a href="/x">${words}</a>`
  test.each([
    'Advertisement|Anzeige|Publicité|Publicidad|Pubblicità|Publicidade|Advertentie|Reklama|Реклама|Reklam|広告|广告|إعلان',
    'Comments|Kommentare|Commentaires|Comentarios|Commenti|Comentários|Reacties|Komentarze|Комментарии|Yorumlar|コメント|评论|التعليقات',
    'Share|Teilen|Partager|Compartir|Condividi|Compartilhe|Delen|Udostępnij|Поделиться|Paylaş|シェア|分享|شارك',
  ])('labels: %s', (labels) => {
    const all = labels.split('|')
    const paragraphs = all.map((label) => `<p>${label}</p><p>${SENTENCE.repeat(2)}</p>`).join('')
    const found = page(paragraphs).blocks.filter(({ role }) => role === 'apparatus')
    expect(found.map(({ text }) => text)).toEqual(all)
  })

  test.each([
    `Read more: ${link('Ten days without a boat')}`,
    `READ MORE: ${link('TEN DAYS WITHOUT A BOAT')}`,
    `Lesen Sie auch: ${link('Zehn Tage ohne Boot')}`,
    `Lire aussi : ${link('Dix jours sans bateau')}`,
    `Lee también: ${link('Diez días sin barco')}`,
    `Leggi anche: ${link('Dieci giorni senza barca')}`,
    `Leia também: ${link('Dez dias sem barco')}`,
    `Lees ook: ${link('Tien dagen zonder boot')}`,
    `Czytaj także: ${link('Dziesięć dni bez łodzi')}`,
    `Читайте также: ${link('Десять дней без лодки')}`,
    `Baca juga: ${link('Sepuluh hari tanpa kapal')}`,
    `関連記事：${link('船のない十日間')}`,
    `اقرأ أيضا: ${link('عشرة أيام بلا قارب')}`,
    link('Ten days without a boat'),
    'Filed under: harbours, energy',
    'Schlagworte: Häfen, Energie',
    'Follow the Post on Twitter for more.',
    'Sign up for our newsletter',
    'What do you think? Tell us in the comments below.',
    'Abonnieren Sie unseren Newsletter',
    'Подписывайтесь на наш канал в Telegram',
    '© 2026 The Harbour Post',
    'Copyright 2026 The Harbour Post. All rights reserved.',
    'Все права защищены',
    'Photo: Ann Example',
    '(Image credit: Ann Example/Harbour Post)',
    'Ann Example/Getty Images',
    'Image 2 of 14',
    '1,204 views',
    `อ่านเพิ่มเติม: ${link('เรือที่ออกไปแล้วไม่กลับมา')}`,
    `קראו גם: ${link('עשרה ימים')}`,
    `İLGİLİ HABER ${link('On gün gemisiz, kimse bilmiyor')}`,
    'Table of Contents',
    'All of it in your inbox. By signing up you agree to our terms.',
    'If you value what we do, please support our journalism with a small gift.',
    'We use cookies to remember your choice, and to count.',
    'Wir verwenden Cookies, um zu zählen.',
  ])('apparatus: %s', (inside) => {
    expect(page(`<p>${inside}</p>`).blocks.map(({ role }) => role)).toEqual(['headline', 'body', 'apparatus', 'body'])
  })

  test.each([
    'Published 4 October 2026',
    'Published: 00:01, Tue, Oct 4, 2026',
    'By Ann Example and Bo Sample',
    'Von Ann Example',
    'Par Ann Example, le 4 octobre 2026',
    'sexta-feira, 22 de outubro de 2010 às 20:13',
    'Stand: 4. Oktober 2026, 20:13 Uhr',
    '4 октября 2026, 20:13',
    'Updated at 1:23 p.m.',
    'By',
    'post.example.org 4 October 2026',
    'Harbour Post, 2026-10-04',
    '5 min read',
    '（责任编辑：李华）',
    'asked Mar 4, 2021 at 10:12',
    'Tempo de leitura: 1 minuto',
  ])('byline: %s', (inside) => {
    expect(roles(`<p>${inside}</p>`)).toEqual([`byline: ${inside}`])
  })

  test.each([
    'The newsletter of the harbour was sent to 4,000 people on Monday, and none of them read it.',
    'By Monday, the harbour was closed.',
    'Read more about it in the harbour, they said.',
    'The owner of the newsletter told the three writers who had stayed to the end of that night to subscribe or leave.',
    'The rights were all reserved for the crews.',
    'The copyright law was passed on Monday.',
    'Like many others, she read of it on Twitter.',
    'Share prices of Twitter fell by a third.',
    'Email accounts of three ministers were open to anyone for weeks.',
    'Entre os mortos, disse o Facebook, há três crianças.',
    'Sigue la polémica en Twitter por el puerto.',
    'Lockdown began on 4 October 2026',
    'By signing the paper the crews agreed to stay.',
    'Three in ten crews subscribe to a newsletter of their harbour.',
    'They left the harbour for Reuters',
    '4,000 of 12,000 crews',
    'Three were hurt on 4 October 2026 near the harbour of the northern island.',
    `Nobody ${link('said who had been told before')}, or why.`,
  ])('body: %s', (inside) => {
    const [said] = rolesIn(page(`<p>${inside}</p>`))
    expect(said).toMatch(/^body: /)
  })

  test('who is quoted below a quotation stays with it', () => {
    const named = '<p>By Ann Example</p>— Ann Example, October 4, 2026'
    expect(roles(`<blockquote><p>We sail tomorrow.</p>${named}</blockquote>`)).toEqual([
      'body: We sail tomorrow.',
      'body: By Ann Example',
      'body: — Ann Example, October 4, 2026',
    ])
  })

  test('the lines of a list that is headed as leading elsewhere are apparatus, and what follows is not', () => {
    const list = ['Ten days', 'A strike', 'The third'].map(
      (each) => `<li>${each} and ${link('what came of it all')}</li>`,
    )
    expect(roles(`<p>You may also like</p><ul>${list.join('')}</ul><p>Three were hurt, and one died.</p>`)).toEqual([
      'apparatus: You may also like',
      'apparatus: Ten days and what came of it all',
      'apparatus: A strike and what came of it all',
      'apparatus: The third and what came of it all',
      'body: Three were hurt, and one died.',
    ])
  })
})

describe('by where it stands', () => {
  test('who is spoken to is no byline', () => {
    expect(roles('', { after: '<p>Dear friends,</p>' })).toEqual(['body: Dear friends,'])
  })

  test('lines between the headline and the first sentence are bylines', () => {
    expect(roles('', { after: '<p>JANE HARBOUR</p><p>Port of Example</p>' })).toEqual([
      'byline: JANE HARBOUR',
      'byline: Port of Example',
    ])
  })

  test('below a heading they are not', () => {
    expect(roles('', { after: '<h2>Results</h2><p>North 4 South 2</p>' })).toEqual([
      'body: Results',
      'body: North 4 South 2',
    ])
  })

  test('the name of the site above the headline is none of the article', () => {
    expect(roles('', { before: '<h3>Harbours of the world</h3>' })).toEqual(['apparatus: Harbours of the world'])
  })
})

test('what extraction drops among the words of an article is kept, and the note says how many', () => {
  const links = '<ul><li><a href="/a">Ten days</a></li><li><a href="/b">A strike</a></li></ul>'
  const article = page(`${links}<div class="share-bar"><p>Send this</p></div>`)
  expect(rolesIn(article)).toEqual(['apparatus: Ten days', 'apparatus: A strike', 'apparatus: Send this'])
  expect(article.notes).toEqual([
    '3 paragraphs beside the article, such as links to others, kept and folded in the reader.',
  ])
})

test('of what extraction drops by its names, sentences are the article’s and the rest is not', () => {
  const extra = (words: string) => `<div class="supplemental"><p>${words}</p></div>`
  const sentence = 'Three towns along the river depend on it, and their reserves last for two weeks, perhaps for three.'
  expect(roles(extra('Of the harbour office'))).toEqual(['apparatus: Of the harbour office'])
  expect(roles(extra(sentence))).toEqual([`body: ${sentence}`])
})

test('a page without apparatus has no note of it', () => {
  expect(page('').notes).toEqual([])
})
