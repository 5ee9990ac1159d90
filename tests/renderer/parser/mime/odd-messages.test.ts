import { expect, test } from 'vitest'
import { parseMessage } from '../../../../renderer/parser/mime/parse-message'
import { multipart, utf8 } from './messages'

/** Characters up to 0xFF as the bytes of the same numbers. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const mail = (...lines: string[]) => ['From: Anna <anna@example.org>', 'Subject: Port', ...lines].join('\r\n')
const read = async (text: string) => {
  const { blocks, title, authors, published, notes } = await parseMessage(bytes(text))
  return { text: blocks.map((block) => `${block.kind}: ${block.text}`), title, authors, published, notes }
}
const words = async (text: string) => (await read(text)).text
const KOI8 =
  '\xf0\xcf\xd2\xd4\x20\xda\xc1\xcb\xd2\xcf\xc0\xd4\x20\xcf\xd3\xc5\xce\xd8\xc0\x20\xc9\x20\xce\xc9\xcb\xd4\xcf\x20\xce\xc5\x20\xda\xce\xc1\xc5\xd4\x20\xcb\xcf\xc7\xc4\xc1\x2e'

test('letters of the head without an encoding are read in that of the text, or as what they look like, and it is said', async () => {
  const head = 'From: Ren\xe9e Writer <renee@example.org>\r\nSubject: Fermeture d\xe9finitive\r\n'
  expect(await read(`${head}Content-Type: text/plain; charset=iso-8859-1\r\n\r\nFerm\xe9.`)).toEqual({
    text: ['paragraph: Fermé.'],
    title: 'Fermeture définitive',
    authors: ['Renée Writer'],
    published: null,
    notes: [
      'The head of the mail does not say the encoding of its letters; read as windows-1252. Check the sender and the subject.',
    ],
  })
  const koi8 = await read(`From: ${KOI8.slice(0, 4)} <p@example.org>\r\nSubject: ${KOI8}\r\n\r\n${KOI8}`)
  expect([koi8.title, koi8.text]).toEqual([
    'Порт закроют осенью и никто не знает когда.',
    ['paragraph: Порт закроют осенью и никто не знает когда.'],
  ])
  expect(koi8.notes).toEqual([
    'The head of the mail does not say the encoding of its letters; read as koi8-r. Check the sender and the subject.',
    'The mail does not say its encoding; read as koi8-r. Check accented letters.',
  ])
  expect((await read(`Subject: Caf\xc3\xa9\r\nFrom: Bo\r\n\r\nCaf\xc3\xa9`)).notes).toEqual([])
})

test('an encoding that nobody knows is said, and letters are read as what they look like', async () => {
  expect(await read(mail('Content-Type: text/plain; charset="x-foo-9"', '', KOI8))).toMatchObject({
    text: ['paragraph: Порт закроют осенью и никто не знает когда.'],
    notes: ['The mail names an encoding that Assay does not know (“x-foo-9”); read as koi8-r. Check accented letters.'],
  })
  expect(await read('From: Anna\r\nSubject: =?x-foo?Q?Caf=C3=A9?=\r\n\r\nWords.')).toMatchObject({
    title: 'Café',
    notes: ['The mail names an encoding that Assay does not know (“x-foo”); read as utf-8. Check accented letters.'],
  })
  expect((await read(mail('Content-Type: text/plain; charset=cp932', '', '\x8d\x60'))).text).toEqual(['paragraph: 港'])
})

test.each([
  ['words broken within a letter', '=?utf-8?Q?Caf=C3?=\r\n =?utf-8?Q?=A9?= open', 'Café open'],
  ['words of base64 that each end by themselves', '=?utf-8?B?Q2Fmww==?= =?utf-8?B?qQ==?=', 'Café'],
  ['words with spaces in them', '=?iso-8859-1?Q?Caf=E9 is open?=', 'Café is open'],
  ['words right beside one another', '=?utf-8?Q?Caf=C3=A9?==?iso-8859-1?Q?_=E9t=E9?=', 'Café été'],
  ['a word that says its language', '=?iso-8859-1*fr?Q?Caf=E9?=', 'Café'],
  ['folds that leave a line of spaces', 'Port\r\n \r\n\tclosed', 'Port  closed'],
])('a subject of %s is whole', async (_, subject, title) => {
  expect((await read(`From: Anna\r\nSubject: ${subject}\r\n\r\nWords.`)).title).toBe(title)
})

test.each([
  ['Fri, 22 Nov 2024 23:30:00 -0500', '2024-11-22'],
  ['22 Nov 24 10:00 GMT', '2024-11-22'],
  ['Friday, 22-Nov-99 10:00:00 GMT', '1999-11-22'],
  ['Fri Nov 22 10:00:00 CET 2024', '2024-11-22'],
  ['Fri Nov 22 10:00:00 2024', '2024-11-22'],
  ['2024-11-22T10:00:00Z', '2024-11-22'],
  ['03/04/2024 10:00', null],
  ['no day', null],
])('the day of “%s” is %j', async (date, day) => {
  expect((await read(mail(`Date: ${date}`, '', 'Words.'))).published).toBe(day)
})

test('where no day is said the one it was received on is taken, and called so', async () => {
  const article = await parseMessage(
    bytes(mail('Received: from a by b; Fri, 22 Nov 2024 10:00:00 +0100', '', 'Words.')),
  )
  expect(article).toMatchObject({ published: '2024-11-22', from: { published: 'the mail’s Received' } })
})

test('lines that a mailbox marked are as they were, where the file is of a mailbox', async () => {
  const body = ['Words.', '', '>From here on it is closed.', '>>From there.']
  expect(await read(`From anna@example.org Fri Nov 22 10:00:00 2024\n${mail('', ...body)}`)).toMatchObject({
    text: ['paragraph: Words.', 'paragraph: From here on it is closed.', 'quote: From there.'],
    notes: ['1 line beginning with “>From” begins with “From” again, as before the message was put into a mailbox.'],
  })
  expect((await read(mail('', ...body))).text).toEqual([
    'paragraph: Words.',
    'quote: From here on it is closed.\nFrom there.',
  ])
})

test('a signature and what belongs to it is taken out and said', async () => {
  const signed = [
    '-----BEGIN PGP SIGNED MESSAGE-----',
    'Hash: SHA256',
    '',
    'The port closes.',
    '- - at once',
    '-----BEGIN PGP SIGNATURE-----',
    '',
    'iQEz',
    '-----END PGP SIGNATURE-----',
    'A list adds this.',
  ]
  const note = 'The message is signed; the signature was left out and not checked.'
  expect(await read(mail('', ...signed))).toMatchObject({
    text: ['paragraph: The port closes.\n- at once\nA list adds this.'],
    notes: [note],
  })
  const parts = multipart(
    'signed',
    ['Content-Type: text/plain\r\n\r\nThe port closes.'],
    ['Content-Type: application/pgp-signature; name="signature.asc"\r\n\r\n-----BEGIN PGP SIGNATURE-----'],
  )
  expect(await read(mail(parts))).toMatchObject({ text: ['paragraph: The port closes.'], notes: [note] })
})

test('an encrypted part beside words is said', async () => {
  const inline = ['Hello.', '-----BEGIN PGP MESSAGE-----', 'hQ', '-----END PGP MESSAGE-----']
  expect(await read(mail('', ...inline))).toMatchObject({
    text: ['paragraph: Hello.'],
    notes: ['An encrypted passage was left out.'],
  })
  const mixed = multipart('mixed', ['\r\nHello.'], ['Content-Type: application/pkcs7-mime\r\n\r\nMII'])
  expect(await read(mail(mixed))).toMatchObject({
    text: ['paragraph: Hello.'],
    notes: ['An encrypted part of the message was left out. Decrypt it in your mail program to read it.'],
  })
})

test.each([
  [
    'Content-Type: application/ms-tnef; name=winmail.dat',
    'The words of this message are in “winmail.dat”, which only Outlook reads. Nothing was imported. Open the message in Outlook and save it as a web page, or ask its sender to send it as plain text.',
  ],
  [
    'Content-Type: application/pkcs7-mime; smime-type=signed-data',
    'This message is sealed in its signature (S/MIME). Nothing was imported. Open it in your mail program, copy its text and import that.',
  ],
  [
    'Content-Type: message/partial; number=1; total=3',
    'This is a piece of a message that was sent in several. Nothing was imported. Open it in your mail program, which puts them together, and save the whole message.',
  ],
])('a message of %s alone is refused', async (type, message) => {
  await expect(parseMessage(bytes(mail(type, '', 'x')))).rejects.toMatchObject({ name: 'Refusal', message })
})

test('parts that are no words are said: calendars, winmail.dat, words behind the last part', async () => {
  const parts = multipart(
    'mixed',
    ['\r\nHello.'],
    [
      'Content-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nSUMMARY:Talk on ic\r\n e\\, and ships\r\nDTSTART;TZID=X:20241122T100000',
    ],
    ['Content-Type: application/ms-tnef\r\n\r\nx'],
  )
  expect(await read(`${mail(parts)}A list adds this.`)).toMatchObject({
    text: ['paragraph: Hello.'],
    notes: [
      'Words behind the last part of the mail were left out.',
      'An entry for a calendar is left out: “Talk on ice, and ships” on 2024-11-22.',
      '“winmail.dat” is a file that only Outlook reads; what it holds was left out.',
      'Attachments are not imported (1): “winmail.dat”.',
    ],
  })
})

test('messages of a digest are quotes, and so is what a server reports and gives back', async () => {
  const digest = multipart(
    'digest',
    ['\r\nFrom: Bo\r\nSubject: Ice\r\n\r\nIt freezes.'],
    ['\r\nFrom: Cy\r\nSubject: Snow\r\n\r\nIt snows.'],
  )
  expect(await words(mail(digest))).toEqual([
    'quote: From: Bo\nSubject: Ice',
    'quote: It freezes.',
    'quote: From: Cy\nSubject: Snow',
    'quote: It snows.',
  ])
  const report = multipart(
    'report',
    ['\r\nNot delivered.'],
    ['Content-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1'],
    ['Content-Type: text/rfc822-headers\r\n\r\nSubject: Ice'],
  )
  expect(await words(mail(report))).toEqual([
    'paragraph: Not delivered.',
    'quote: Action: failed\nStatus: 5.1.1',
    'quote: Subject: Ice',
  ])
})

test.each([
  [
    'format=flowed',
    'The port \r\nis closed.\r\n>> Since \r\n>> when?\r\n> Now.',
    ['paragraph: The port is closed.', 'quote: Since when?\nNow.'],
  ],
  ['format=flowed; delsp=yes', 'The po \r\nrt is closed.', ['paragraph: The port is closed.']],
  ['format=flowed', 'Closed.\r\n-- \r\nAnna', ['paragraph: Closed.\n-- \nAnna']],
])('lines that flow (%s) are read as paragraphs, quotes by their depth', async (how, body, text) => {
  expect(await words(mail(`Content-Type: text/plain; ${how}`, '', body))).toEqual(text)
})

test.each([
  ['=\r\r\n', 'Closed to all.'],
  ['= \t\r\n', 'Closed to all.'],
  ['=\n', 'Closed to all.'],
])('a quoted line that ends in %j goes on', async (end, text) => {
  const how = 'Content-Transfer-Encoding: quoted-printable'
  expect(await words(mail(how, '', `Closed to${end} all.`))).toEqual([`paragraph: ${text}`])
})

test('lines in base64 that are none are left out and said; what says it is base64 and is not is read', async () => {
  const how = 'Content-Transfer-Encoding: base64'
  expect(
    await read(mail(how, '', 'VGhlIHBvcnQgY2xvc2Vz', 'LiBJdCBkb2VzLg==', '____ list@example.org ____')),
  ).toMatchObject({
    text: ['paragraph: The port closes. It does.'],
    notes: ['1 line that is no base64 in a part written in it was left out.'],
  })
  expect(await read(mail(how, '', 'The port closes.', '', 'It does.'))).toMatchObject({
    text: ['paragraph: The port closes.', 'paragraph: It does.'],
    notes: ['A part of the mail says that it is written in base64 and is not; it was read as it stands.'],
  })
})

test.each([
  ['lines that end as on old Macs', mail('', 'Words.').replaceAll('\r\n', '\r')],
  ['a mark of UTF-8 and blank lines before it', `\xef\xbb\xbf\r\n\r\n${mail('', 'Words.')}`],
  [
    'parts and no boundary',
    mail('Content-Type: multipart/mixed', '', '--=_abcdef', 'Content-Type: text/plain', '', 'Words.', '--=_abcdef--'),
  ],
  ['parts that are none', mail('Content-Type: multipart/mixed; boundary=x', '', 'Words.')],
  [
    'a boundary that another begins with',
    mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      `${multipart('mixed', ['\r\nWords.']).replaceAll('=_part_', 'x-')}`,
      '--x--',
    ),
  ],
])('a message with %s is read', async (_, text) => {
  expect(await words(text)).toEqual(['paragraph: Words.'])
})

test('parts follow one another as they were sent', async () => {
  const parts = multipart('mixed', ['\r\nOne.'], ['Content-Type: text/html\r\n\r\n<p>Two.</p>'], ['\r\nThree.'])
  expect(await words(mail(parts))).toEqual(['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'])
})

test.each([
  ['From: Bo', 'Sent: Friday', 'To: Anna'],
  ['Von: Bo', 'Gesendet: Freitag', 'An: Anna'],
  ['*De :* Bo', '*Envoyé :* vendredi', '*À :* Anna'],
  ['Begin forwarded message:', '', 'From: Bo'],
  ['-----Ursprungligt meddelande-----', 'Från: Bo', 'Till: Anna'],
])('what stands under “%s” is a quote to its end', async (...head) => {
  const { blocks } = await parseMessage(
    utf8(mail('Content-Type: text/plain; charset=utf-8', '', 'See below.', '', ...head, '', 'Old words.')),
  )
  expect(blocks.map(({ kind }) => kind)[0]).toBe('paragraph')
  expect(blocks.slice(1).every(({ kind }) => kind === 'quote')).toBe(true)
  expect(blocks.at(-1)?.text).toBe('Old words.')
})

test('a line that only begins like the head of a message is none', async () => {
  expect(await words(mail('', 'From: the port', 'Nothing else.', '', 'End.'))).toEqual([
    'paragraph: From: the port\nNothing else.',
    'paragraph: End.',
  ])
})

test('what Proton quotes is a quote, once', async () => {
  const html =
    '<p>New.</p><div class="protonmail_quote">On Friday Bo wrote:<br><blockquote class="protonmail_quote" type="cite"><p>Old.</p></blockquote></div>'
  expect(await words(mail('Content-Type: text/html', '', html))).toEqual([
    'paragraph: New.',
    'quote: On Friday Bo wrote:',
    'quote: Old.',
  ])
})

test('a message with more parts than any program makes is refused', async () => {
  const parts = multipart(
    'mixed',
    Array.from({ length: 10_001 }, () => '\r\nx'),
  )
  await expect(parseMessage(bytes(mail(parts)))).rejects.toMatchObject({ code: 'damaged' })
})
