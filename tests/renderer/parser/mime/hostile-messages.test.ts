import { expect, test } from 'vitest'
import { parseMessage } from '../../../../renderer/parser/mime/parse-message'
import { utf8 } from './messages'

const mail = (...lines: string[]) => utf8(['From: Anna <anna@example.org>', 'Subject: Port', ...lines].join('\r\n'))
const words = async (...lines: string[]) => (await parseMessage(mail(...lines))).blocks.map(({ text }) => text)

test('a signature that does not end takes no words with it', async () => {
  expect(await words('', 'Hello.', '', '-----BEGIN PGP SIGNATURE-----', 'x', '', 'More.')).toEqual([
    'Hello.',
    '-----BEGIN PGP SIGNATURE-----\nx',
    'More.',
  ])
})

test.each([
  ['a mark of a quote without end', '>'.repeat(100_000)],
  ['words of a head that never end', '=?utf-8?Q?'.repeat(10_000)],
  ['boundaries in one line', '--x'.repeat(50_000)],
  ['signs of broken lines', '='.repeat(100_000)],
  ['spaces', `${' '.repeat(200_000)}x`],
  ['lines that begin like heads', 'From: a\r\nb\r\n'.repeat(5_000)],
])('%s is read in time that grows with its length', async (_, body) => {
  for (const how of [
    'X: y',
    'Content-Type: multipart/mixed; boundary=x',
    'Content-Transfer-Encoding: quoted-printable',
  ])
    expect(await parseMessage(mail(how, '', body, 'Words.'))).toMatchObject({ title: 'Port' })
  expect((await parseMessage(mail(`X-Odd: ${body.replaceAll('\r\n', ' ')}`, '', 'Words.'))).blocks).toHaveLength(1)
})

test('what is encrypted is never read as words, also where its parts are broken', async () => {
  await expect(parseMessage(mail('Content-Type: multipart/encrypted; boundary=x', '', 'hQEMA'))).rejects.toMatchObject({
    message: 'This message is encrypted. Nothing was imported. Decrypt it in your mail program and save it again.',
  })
})

test('of a message of nothing but attachments nothing is decoded, and they are named', async () => {
  const type = 'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64'
  expect(await parseMessage(mail(type, '', 'not *** base64'))).toMatchObject({
    blocks: [],
    notes: ['Attachments are not imported (1): “a.pdf”.'],
  })
})

test('a message whose head is longer than any program makes is refused', async () => {
  const long = Array.from({ length: 1500 }, (_, at) => `X-${at}: ${'x'.repeat(1000)}`)
  await expect(parseMessage(mail(...long, '', 'Words.'))).rejects.toMatchObject({ code: 'damaged' })
})
