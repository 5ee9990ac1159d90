import { keyOf, keysIn, keyText } from '@shared/interchange/rounds/opening-key'
import { spoken } from '@shared/interchange/rounds/spoken'
import { OpeningKey } from '@shared/kinds/ballots'
import { expect, test } from 'vitest'

const KEY = keyOf(Uint8Array.from({ length: 16 }, (_, index) => index * 17))
const TEXT = keyText(KEY)

test('a key is 26 letters, and shown in seven groups with two that show slips', () => {
  expect([KEY, TEXT]).toEqual(['008J4CT4ANK7F24SNAXWSQFEZW', '008J-4CT4-ANK7-F24S-NAXW-SQFE-ZWJS'])
  expect(
    [new Uint8Array(16), new Uint8Array(16).fill(255)].map((bytes) => OpeningKey.safeParse(keyOf(bytes)).success),
  ).toEqual([true, true])
})

test('a key is found in a mail, however it was copied', () => {
  const found = [
    `Dear all, here is my key: ${TEXT}. Regards`,
    TEXT.toLowerCase(),
    TEXT.replaceAll('-', ' '),
    TEXT.replaceAll('-', '\n> '),
    TEXT.replaceAll('0', 'O').replaceAll('1', 'l'),
    `this mail from Anna ${TEXT}`,
    `${TEXT}\n${TEXT}`,
  ].map(keysIn)
  expect(found).toEqual([...Array(3).fill([KEY]), [], ...Array(3).fill([KEY])])
})

test('a slip in one letter, or two that changed places, is no key', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let missed = 0
  let tried = 0
  for (let at = 0; at < TEXT.length; at += 1) {
    if (TEXT[at] === '-') continue
    for (const letter of letters) {
      if (letter === TEXT[at]) continue
      tried += 1
      missed += keysIn(TEXT.slice(0, at) + letter + TEXT.slice(at + 1)).length
    }
  }
  expect([tried, missed]).toEqual([868, 0])
  expect(keysIn(TEXT.replace('SQ', 'QS'))).toEqual([])
})

test('a long text without keys costs no more than it is long', () => {
  expect(keysIn('ABCD-'.repeat(200_000))).toEqual([])
})

test('a fingerprint in words that can be read out', () => {
  expect(spoken('00'.repeat(32))).toBe(Array(4).fill('Alfa Alfa Alfa Alfa').join(' · '))
  expect(spoken(`0123456789abcdef0123${'0'.repeat(44)}`)).toBe(
    'Alfa Echo Romeo Uniform · Kilo Zulu Four Juliett · Victor Papa Golf Six · Six Alfa Juliett Delta',
  )
})
