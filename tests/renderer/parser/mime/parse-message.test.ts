import { expect, test } from 'vitest'
import { parseMessage } from '../../../../renderer/parser/mime/parse-message'
import { multipart, utf8 } from './messages'

const HEAD = [
  'From: =?utf-8?Q?Ren=C3=A9e_Writer?= <renee@example.org>',
  'To: desk@example.org',
  'Subject: =?utf-8?B?UG9ydCBjbG9zdXJlIOKAkyB1cGRhdGU=?=',
  'Date: Fri, 22 Nov 2024 23:30:00 -0500',
]

const message = (body: string, ...headers: string[]) => parseMessage(utf8([...HEAD, ...headers, '', body].join('\r\n')))
const words = async (body: string, ...headers: string[]) =>
  (await message(body, ...headers)).blocks.map(({ kind, text }) => `${kind}: ${text}`)
const HTML = 'Content-Type: text/html; charset=utf-8'

test('subject, sender and the day on the sender’s calendar go to the card', async () => {
  const article = await message(
    'The port closes.',
    'Content-Language: en-GB, de',
    'Archived-At: <https://lists.example.org/port/7>',
  )
  expect(article).toEqual({
    blocks: [{ kind: 'paragraph', level: null, role: 'body', text: 'The port closes.' }],
    title: 'Port closure – update',
    authors: ['Renée Writer'],
    publisher: '',
    published: '2024-11-22',
    url: 'https://lists.example.org/port/7',
    language: 'en-GB',
    retrieved: '2024-11-22',
    from: {
      title: 'the mail’s Subject',
      authors: 'the mail’s From',
      published: 'the mail’s Date',
      retrieved: 'the mail’s Date',
      url: 'the mail’s Archived-At',
      language: 'the mail’s Content-Language',
    },
    notes: [],
  })
})

test.each([
  ['From: a@example.org', ['a@example.org']],
  ['From: Desk: a@example.org, b@example.org;', ['Desk']],
  ['Sender: Bo <b@example.org>', ['Bo']],
  ['Subject: only', []],
])('of %s the author is %j', async (header, authors) => {
  expect((await parseMessage(utf8(`${header}\r\n\r\nwords`))).authors).toEqual(authors)
})

test('what a plain message quotes by marks is a quote, also in the middle', async () => {
  const body = [
    'First answer.',
    '',
    '> What of',
    '>  the port?',
    '>> And before?',
    '',
    'Second answer.',
    '- one',
    '- two',
  ]
  expect(await words(body.join('\r\n'))).toEqual([
    'paragraph: First answer.',
    'quote: What of\n the port?\nAnd before?',
    'paragraph: Second answer.\n- one\n- two',
  ])
})

test.each([
  '-----Original Message-----',
  '-------- Weitergeleitete Nachricht --------',
  '-------- Message transféré --------',
  '---------- Forwarded message ---------',
])('what stands under “%s” is a quote', async (line) => {
  const body = ['See below.', '', line, 'From: Bo', '', 'The port closes.']
  expect(await words(body.join('\n'))).toEqual([
    'paragraph: See below.',
    `quote: ${line}\nFrom: Bo`,
    'quote: The port closes.',
  ])
})

test('lines that a mail program broke are joined where it says so', async () => {
  expect(await words('The port closes \r\nin autumn.\r\n', 'Content-Type: text/plain; format=flowed')).toEqual([
    'paragraph: The port closes in autumn.',
  ])
})

test('a message written as a page is read whole, its tail as a quote', async () => {
  const html = `<html lang="en"><body><p>See <b>below</b>.</p><ul><li>one</li></ul>
    <img src="cid:logo"><img src="https://example.org/seen" width="1" height="1">
    <div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Bo</div><div><p>The port closes.</p></div></body></html>`
  const { blocks, notes } = await message(html, HTML)
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: See below.',
    'list-item: one',
    'quote: From: Bo',
    'quote: The port closes.',
  ])
  expect(notes).toEqual(['Pictures are not imported (1 in this article).'])
})

test.each([
  ['<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>Von: Bo</p></div><p>Old.</p>', 'quote'],
  ['<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>Table of prices</p></div><p>Old.</p>', 'paragraph'],
  ['<blockquote type="cite"><p>Old.</p></blockquote>', 'quote'],
  [
    '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Cy</p></div></div><p>Old.</p>',
    'quote',
  ],
  ['<div class="gmail_quote">---------- Forwarded message<br><div>Old.</div></div>', 'quote'],
  ['<div class="moz-forward-container"><p>Old.</p></div>', 'quote'],
  ['<div class="gmail_quote"><blockquote class="gmail_quote">Old.</blockquote></div>', 'quote'],
])('of %s the last words are a %s', async (html, kind) => {
  expect((await words(`<p>New.</p>${html}`, HTML)).at(-1)).toBe(`${kind}: Old.`)
})

test('of two ways to write a message the page is read; attachments are named and left out', async () => {
  const alternative = multipart(
    'alternative',
    ['Content-Type: text/plain\r\n\r\nplain'],
    [`${HTML}\r\n\r\n<p>page</p>`],
  )
  const attached = (name: string) => [
    `Content-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD`,
  ]
  const names = Array.from({ length: 12 }, (_, index) => `annex ${index + 1}.pdf`)
  const mixed = multipart('mixed', [alternative], ...names.map(attached))
  const article = await parseMessage(utf8(`${HEAD.join('\r\n')}\r\n${mixed}`))
  expect(article.blocks.map(({ text }) => text)).toEqual(['page'])
  const shown = names.slice(0, 10).map((name) => `“${name}”`)
  expect(article.notes).toEqual([`Attachments are not imported (12): ${shown.join(', ')} and 2 more.`])
})

test('a picture that the text shows is counted there and no attachment', async () => {
  const picture = 'Content-Type: image/png; name="a.png"\r\nContent-ID: <a>\r\nContent-Disposition: inline\r\n\r\nx'
  const related = multipart('related', [`${HTML}\r\n\r\n<p>page <img src="cid:a"></p>`, picture])
  expect((await parseMessage(utf8(`${HEAD.join('\r\n')}\r\n${related}`))).notes).toEqual([
    'Pictures are not imported (1 in this article).',
  ])
})

test.each([
  ['an empty page', '<html><body></body></html>', []],
  [
    'a page that is one picture',
    '<img src="https://example.org/a.png">',
    ['Pictures are not imported (1 in this article).'],
  ],
])('where the page of a message is %s, its text is read', async (_, html, notes) => {
  const alternative = multipart(
    'alternative',
    ['Content-Type: text/plain\r\n\r\nThe whole text.'],
    [`${HTML}\r\n\r\n${html}`],
  )
  expect(await parseMessage(utf8(`${HEAD.join('\r\n')}\r\n${alternative}`))).toMatchObject({
    blocks: [{ text: 'The whole text.' }],
    notes,
  })
})

test('messages within the message are quotes with their heads, the same wherever they are read', async () => {
  const inner =
    'From: Cy <cy@example.org>\r\nDate: Mon, 1 Jan 2024 10:00:00 +0100\r\nSubject: Ice\r\n\r\nThe port closes.'
  const attached = `Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner}`
  const mixed = multipart(
    'mixed',
    ['Content-Type: text/plain\r\n\r\nSee below.'],
    [`Content-Type: message/rfc822\r\n\r\n${inner}`],
    [attached],
  )
  const { blocks, notes } = await parseMessage(utf8(`${HEAD.join('\r\n')}\r\n${mixed}`))
  const quoted = ['quote: From: Cy\nDate: Mon, 1 Jan 2024 10:00:00 +0100\nSubject: Ice', 'quote: The port closes.']
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['paragraph: See below.', ...quoted, ...quoted])
  expect(notes).toEqual([])
})

test('letters in the encoding the message names, and those that are in none', async () => {
  const latin = new Uint8Array([...utf8(`${HEAD[0]}\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nCaf`), 0xe9])
  expect((await parseMessage(latin)).blocks[0]?.text).toBe('Café')
  const broken = new Uint8Array([...utf8(`${HEAD[0]}\r\n\r\nCaf`), 0xe9])
  expect(await parseMessage(broken)).toMatchObject({
    blocks: [{ text: 'Café' }],
    notes: ['The mail does not say its encoding; read as windows-1252. Check accented letters.'],
  })
})

test('of a message that is cut off within an attachment it is said', async () => {
  const whole = `${HEAD.join('\r\n')}\r\n${multipart('mixed', ['Content-Type: text/plain\r\n\r\nwords'], ['Content-Type: image/png\r\n\r\nx'])}`
  expect((await parseMessage(utf8(whole.slice(0, -12)))).notes).toEqual([
    'Attachments are not imported (1): “image/png”.',
    'The file is cut off at its end. Check whether the text is complete.',
  ])
})

test('a message of Apple Mail ends where it says', async () => {
  const inner = `${HEAD.join('\n')}\n\nThe port closes.\n`
  const whole = utf8(`${utf8(inner).length}      \n${inner}<?xml version="1.0"?><plist></plist>`)
  expect((await parseMessage(whole)).blocks.map(({ text }) => text)).toEqual(['The port closes.'])
})

test.each([
  ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"', '--b\r\n\r\nx\r\n--b--'],
  ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data', 'MIIB'],
  ['Content-Type: text/plain', '-----BEGIN PGP MESSAGE-----\r\nhQ'],
])('an encrypted message (%s) is refused', async (header, body) => {
  await expect(message(body, header)).rejects.toMatchObject({
    code: 'encrypted',
    message: 'This message is encrypted. Nothing was imported. Decrypt it in your mail program and save it again.',
  })
})

test('what is no message is refused', async () => {
  await expect(parseMessage(utf8('Just some words.\n\nAnd more.'))).rejects.toMatchObject({ code: 'other-format' })
})

test('parts nested without end are refused', async () => {
  const boundaries = Array.from({ length: 60 }, (_, index) => `b${index}`)
  const nested = boundaries.map(
    (boundary) => `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\n`,
  )
  await expect(parseMessage(utf8(`From: a\r\n${nested.join('')}`))).rejects.toMatchObject({ code: 'damaged' })
})
