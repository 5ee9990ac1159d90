import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBdict, writeBdict } from '../../../../electron/spelling/bdict'
import { readHunspell } from '../../../../electron/spelling/hunspell'
import { refusalOf } from '../../shared/refusal-of'
import { wordsOf } from './bdict-reader'

const bytes = (text: string, coding: BufferEncoding = 'utf8') => Buffer.from(text, coding)
const read = (aff: string, dic: string) => readHunspell(bytes(aff), bytes(dic))

const AFF = `# Terms of the port
SET UTF-8
TRY esianrt
REP 2
REP f ph
REP alot a_lot
PFX U Y 1
PFX U   0     un       .
SFX S Y 2
SFX S   y     ies/U    [^aeiou]y
SFX S   0     s        [^sxzhy]
COMPOUNDMIN 3
`

test('rules and words are read as Hunspell writes them', () => {
  expect(read(AFF, '4\nport/S\nhappy/SU\tpo:adj\nquay\nand\\/or po:conj\nquay/S\n# note\n')).toEqual({
    comment: '# Terms of the port',
    // The affix line comes first: its flags are behind a slash.
    groups: ['U', 'S', 'SU'],
    affixes: ['PFX U Y 1', 'PFX U 0 un .', 'SFX S Y 2', 'SFX S y ies/1 [^aeiou]y', 'SFX S 0 s [^sxzhy]'],
    replacements: [
      ['f', 'ph'],
      ['alot', 'a lot'],
    ],
    others: ['TRY esianrt', 'COMPOUNDMIN 3'],
    words: new Map([
      ['port', [2]],
      ['happy', [3]],
      ['quay', [0, 2]],
      ['and/or', [0]],
    ]),
  })
})

test('letters of an older coding become UTF-8 and flags stay the bytes they are', () => {
  const latin = readHunspell(
    bytes('SET ISO8859-1\nTRY \u00e9\nSFX \u00e4 Y 1\nSFX \u00e4 0 \u00fc .\n', 'latin1'),
    bytes('1\nH\u00e4fen/\u00e4\n', 'latin1'),
  )
  const utf8 = (text: string) => bytes(text).toString('latin1')
  expect(latin.affixes).toEqual(['SFX \u00e4 Y 1', `SFX \u00e4 0 ${utf8('ü')} .`])
  expect(latin.others).toEqual([`TRY ${utf8('é')}`])
  expect(latin.groups).toEqual(['\u00e4'])
  expect([...latin.words.keys()]).toEqual([utf8('Häfen')])
})

test('groups that are numbered already keep their numbers', () => {
  const { groups, words } = read('SET UTF-8\nAF 2\nAF AB\nAF C\n', '2\nport/2\nquay/1\n')
  expect(groups).toEqual(['AB', 'C'])
  expect(words).toEqual(
    new Map([
      ['port', [2]],
      ['quay', [1]],
    ]),
  )
})

test.each([
  ['IGNORE xyz\n', '1\na\n', 'it uses IGNORE, which Chromium’s spelling checker does not know'],
  ['SET KLINGON-1\n', '1\na\n', 'its letters are coded as KLINGON-1, which Assay cannot read'],
  ['SET UTF-8\n', '0\n', 'there are no words in it'],
])('what cannot be said in Chromium’s form is refused: %j', (aff, dic, why) => {
  expect(refusalOf(() => read(aff, dic))).toEqual({
    code: 'dictionary-unusable',
    message: `This dictionary cannot be used: ${why}. Nothing was changed. Choose another one.`,
  })
})

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', '中'), minLength: 1, maxLength: 9 }),
  {
    minLength: 1,
    maxLength: 300,
  },
)

test('every word that is written is found again with its groups, in lists and in tables, short and long', () => {
  fc.assert(
    fc.property(words, fc.array(fc.nat(9_000), { minLength: 1, maxLength: 4 }), (list, groups) => {
      const numbers = [...new Set(groups)]
      const given = new Map(
        list.map((word, index) => [bytes(word).toString('latin1'), numbers.slice(index % numbers.length)]),
      )
      const bdict = writeBdict({ comment: '', groups: [], affixes: [], replacements: [], others: [], words: given })
      expect(isBdict(bdict)).toBe(true)
      expect(wordsOf(bdict)).toEqual(new Map(list.map((word) => [word, given.get(bytes(word).toString('latin1'))])))
    }),
  )
})

test('a group whose number does not fit beside its word stands in the list behind it', () => {
  const words = new Map([0x1ffe, 0x1fff, 0x2000, 0xfffe].map((group) => [`w${group}`, [group]]))
  expect(wordsOf(writeBdict({ ...read(AFF, '1\na\n'), words }))).toEqual(words)
})

test('a dictionary of a hundred thousand words has wide tables, and is found again', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `w${(index * 7919).toString(36)}x${index}`)
  const bdict = writeBdict({ ...read(AFF, '1\na\n'), words: new Map(many.map((word) => [word, [1]])) })
  const found = wordsOf(bdict)
  expect(found.size).toBe(many.length)
  expect(many.every((word) => found.has(word))).toBe(true)
})

test('a file that was changed or cut is no dictionary', () => {
  const whole = Buffer.from(writeBdict(read(AFF, '2\nport/S\nquay\n')))
  expect(isBdict(whole)).toBe(true)
  for (const length of [0, 4, 31, 60, whole.length - 1]) expect(isBdict(whole.subarray(0, length))).toBe(false)
  const changed = Buffer.from(whole)
  changed[whole.length - 1]! ^= 1
  expect(isBdict(changed)).toBe(false)
  expect(isBdict(bytes('no dictionary at all, only words that are long enough'))).toBe(false)
})
