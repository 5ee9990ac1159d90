import { checkMemo, notEnglishWords } from '@shared/memo/lint/check-memo'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { linted, TODAY } from './linted'
import { ModelMemo } from './model-memo'

const COMPOSED = 'It could potentially rise.\n\n- The pause could potentially end.'

function instead(words: string): ModelMemo {
  const made = new ModelMemo()
  const override = { instead: words, of: COMPOSED }
  made.do({ name: 'memo.override', input: { memoId: made.memoId, section: 'evidence', override } })
  return made
}
const found = (made: ModelMemo) => linted(made).map(({ rule, where, fix }) => ({ rule, where, fix }))

test('words that stand instead of what is composed are held against the rules, with the way to them and the fix', () => {
  const words = { instead: 'evidence' }
  expect(found(instead('In short, ships could potentially wait.'))).toEqual([
    {
      rule: 'T13',
      where: { kind: 'words', words, span: { start: 16, end: 33 }, said: 'could potentially' },
      fix: { label: 'Say “could”', words, span: { start: 16, end: 33 }, was: 'could potentially', becomes: 'could' },
    },
  ])
})

test('lines of it that still stand as they were composed are nobody’s words', () => {
  expect(found(instead(COMPOSED))).toEqual([])
  expect(found(instead(`${COMPOSED}\n- Ships could potentially wait.`)).map(({ rule }) => rule)).toEqual(['T13'])
})

test('a waiver of words instead is one of them, not of the words above', () => {
  const [one] = linted(instead('Ships could potentially wait.'))
  expect(one?.about).toMatch(/^data\/evidence /)
})

const GERMAN =
  'Es ist possible, dass der Hafen bis zum Frühjahr geschlossen bleibt und die Schiffe could potentially warten.'

test('rules on words do not look at a paragraph of another language, and that is said', () => {
  const made = new ModelMemo()
  made.write('outlook', GERMAN)
  expect(linted(made)).toEqual([])
  const checked = () => atOnce(checkMemo(made.project, made.memo, made.readTexts, TODAY))
  expect(notEnglishWords(checked())).toBe(
    '1 paragraph is not in English: the rules on words did not look at it, those on data did.',
  )
  made.write('outlook', `${GERMAN}\n\n${GERMAN}\n\nIt is possible that ships wait.`)
  expect(linted(made).map(({ message }) => message)).toEqual([expect.stringMatching(/^“possible” is no term of/)])
  expect(notEnglishWords(checked())).toBe(
    '2 paragraphs are not in English: the rules on words did not look at them, those on data did.',
  )
  made.write('outlook', 'It is so.')
  expect(notEnglishWords(checked())).toBe('')
})

test('of a claim in another language nobody says that it names no day', () => {
  const made = new ModelMemo()
  made.do({ name: 'risk.update', input: { riskId: made.grounding, changes: { horizon: null } } })
  made.judge(made.grounding, {
    claim: 'Es ist likely, dass der Hafen bis zum Frühjahr geschlossen bleibt und die Schiffe warten.',
  })
  expect(linted(made).filter(({ rule }) => rule === 'T04')).toEqual([])
})
