import { expect, test } from 'vitest'
import { parseWebArchive } from '../../../../renderer/parser/mime/parse-web-archive'
import { multipart, utf8 } from './messages'

const LONG = 'The harbour closes in the autumn of next year, and what comes by sea comes late. '.repeat(4).trim()
const page = (
  body = `<article><h1>The harbour closes</h1><p>${LONG}</p></article>`,
  head = '<title>The harbour closes</title>',
) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

const quoted = (html: string) =>
  html
    .replaceAll('=', '=3D')
    .replaceAll('ü', '=C3=BC')
    .replace(/(.{70})/g, '$1=\r\n')
const HEAD = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/harbour',
  'Subject: =?utf-8?Q?The_harbour_closes?=',
  'Date: Fri, 22 Nov 2024 23:30:00 -0000',
].join('\r\n')
const PAGE =
  'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/harbour'
const FRAME =
  'Content-Type: text/html\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Location: cid:x\r\n\r\n<p>Advertisement</p>'
const PICTURE =
  'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo='

const archive = (...parts: string[]) => utf8(`${HEAD}\r\n${multipart('related', parts)}`)

test('the page is read as if it were saved by itself, and nothing of what it shows', async () => {
  const { blocks, title, url } = await parseWebArchive(archive(`${PAGE}\r\n\r\n${quoted(page())}`, PICTURE, FRAME))
  expect(blocks.map(({ text }) => text)).toEqual(['The harbour closes', LONG])
  expect([title, url]).toEqual(['The harbour closes', 'https://example.org/harbour'])
})

test('a page that says nothing of itself has the title and address of the file', async () => {
  const bare = quoted(page(`<p>${LONG}</p><p>${LONG}</p>`, ''))
  expect(await parseWebArchive(archive(`${PAGE}\r\n\r\n${bare}`))).toMatchObject({
    title: 'The harbour closes',
    url: 'https://example.org/harbour',
    retrieved: '2024-11-22',
    from: {
      title: 'the archive’s Subject',
      url: 'the archive’s address of the page',
      retrieved: 'the archive’s Date',
    },
  })
})

test('the part that is said to be the first is the page', async () => {
  const whole = `${HEAD}\r\n${multipart('related', [FRAME, `${PAGE}\r\nContent-ID: <main>\r\n\r\n${quoted(page())}`])}`
  const started = whole.replace('multipart/related;', 'multipart/related; start="<main>";')
  expect((await parseWebArchive(utf8(started))).blocks.map(({ text }) => text)).toEqual(['The harbour closes', LONG])
})

test('a page within alternatives, as old programs save it, and one alone', async () => {
  const inner = multipart('alternative', [`${PAGE}\r\n\r\n${quoted(page())}`])
  for (const whole of [archive(inner, PICTURE), utf8(`${HEAD}\r\n${PAGE}\r\n\r\n${quoted(page())}`)]) {
    expect((await parseWebArchive(whole)).blocks.map(({ text }) => text)).toEqual(['The harbour closes', LONG])
  }
})

test.each([
  ['the part', 'Content-Type: text/html; charset="windows-1251"', ''],
  ['the page', 'Content-Type: text/html', '<meta charset="windows-1251">'],
])('letters are read in the encoding that %s names', async (_, type, meta) => {
  const cyrillic = '=CF=EE=F0=F2 =E7=E0=EA=F0=EE=FE=F2. '.repeat(12)
  const html = quoted(page('<article><p>@</p></article>', meta)).replace('@', cyrillic)
  const { blocks } = await parseWebArchive(
    archive(`${type}\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}`),
  )
  expect(blocks.at(-1)?.text).toBe('Порт закроют. '.repeat(12).trim())
})

test.each([
  ['nothing but a head', utf8(`${HEAD}\r\n\r\n`)],
  ['no page', archive(PICTURE)],
])('a file with %s is refused', async (_, bytes) => {
  await expect(parseWebArchive(bytes)).rejects.toMatchObject({
    code: 'damaged',
    message:
      'There is no page in this file, or the file is cut off before it. Nothing was imported. Save the page again, or copy its text and import that.',
  })
})

test('a file with parts in parts without end is refused', async () => {
  const levels = Array.from(
    { length: 30 },
    (_, n) => `Content-Type: multipart/related; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  )
  await expect(parseWebArchive(utf8(`${HEAD}\r\n${levels.join('')}${PAGE}\r\n\r\n${page()}`))).rejects.toMatchObject({
    code: 'damaged',
    message:
      'The parts of this message are too many or too deep in one another. Nothing was imported. Open it in the program it comes from, save it as a web page or copy its text, and import that.',
  })
})

test('of a file that is cut off within the page it is said', async () => {
  const whole = archive(`${PAGE}\r\n\r\n${quoted(page())}`)
  expect((await parseWebArchive(whole)).notes).toEqual([])
  expect(await parseWebArchive(whole.subarray(0, whole.length - 120))).toMatchObject({
    blocks: [{ text: 'The harbour closes' }, {}],
    notes: ['The file is cut off at its end. Check whether the text is complete.'],
  })
})

test('what the part says of its letters counts, also where they look like others', async () => {
  const html = quoted(page('<article><p>@</p></article>')).replace('@', 'Caf=8E and more words. '.repeat(12))
  const type = 'Content-Type: text/html; charset=macintosh\r\nContent-Transfer-Encoding: quoted-printable'
  expect((await parseWebArchive(archive(`${type}\r\n\r\n${html}`))).blocks.at(-1)?.text).toMatch(/^Café /)
})
