import { expect, test } from 'vitest'
import { decodeText } from '@shared/encoding/decode-text'

/** The bytes of a text in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(Array.from(text, (letter) => letters.indexOf(letter)))
}

test.each([
  ['windows-1251', 'Совет принял решение о мерах.'],
  ['windows-1251', 'Министр отказался говорить с прессой.'],
  ['windows-1251', 'Поставки газа остановлены.'],
  ['windows-1253', 'Η κυβέρνηση ανέστειλε τις εξαγωγές.'],
  ['windows-1253', 'Ο υπουργός δεν έδωσε καμία εξήγηση για την απόφαση.'],
])('a short undeclared text is read as %s: %s', (encoding, text) => {
  const read = decodeText(encode(text, encoding))
  expect(read.text).toBe(text)
  expect(read.notes).toEqual([`The file does not say its encoding; read as ${read.encoding}. Check accented letters.`])
})

test.each([
  'Le café était fermé.',
  'Die Brücke bleibt gesperrt, sagte der Bürgermeister.',
  'El señor dijo que no vendría mañana.',
  'São Paulo não decidiu.',
  'Mötet är inställt på måndag.',
])('a short Western text stays Western: %s', (text) => {
  expect(decodeText(Buffer.from(text, 'latin1'))).toMatchObject({ text, encoding: 'windows-1252' })
})
