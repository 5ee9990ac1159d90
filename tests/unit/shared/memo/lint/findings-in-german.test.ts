import { newId } from '@shared/new-id'
import { speak } from '@shared/language/language'
import { checkMemo, notEnglishWords, quoteOf, scoreWords } from '@shared/memo/lint/check-memo'
import { RULE_NAMES } from '@shared/memo/lint/rule-names'
import { RULE_REASONS } from '@shared/memo/lint/rule-reasons'
import { RULES } from '@shared/memo/lint/rules'
import { ICD_203 } from '@shared/memo/layouts'
import { atOnce } from '@shared/steps'
import { afterEach, expect, it } from 'vitest'
import { linted, saidOf, TODAY } from './linted'
import { ModelMemo } from './model-memo'

afterEach(() => speak('en'))

/** A memo in which many rules find something. */
function faulty(): ModelMemo {
  const made = new ModelMemo()
  made.write(
    'outlook',
    `A second pause is possible. It could potentially end. The ministry should act. A detour is highly likely (10%).[note](passage:${newId()})`,
  )
  made.change(made.levy, { horizon: null, party: '', contrarySearch: '' })
  made.change(made.grounding, { event: 'a ship runs aground and insurers raise the rates', horizon: '2026-11-01' })
  made.judge(made.rates, { claim: 'Rates may rise', basis: 'We have high confidence in it.' })
  made.risk('Strike', { event: 'pilots strike if talks fail', horizon: '2027-01-31', party: 'pilots' })
  made.do({
    name: 'memo.update',
    input: {
      memoId: made.memoId,
      changes: {
        layout: { ...ICD_203, parts: ICD_203.parts.filter(({ section }) => section !== 'assumptions') },
      },
    },
  })
  return made
}

it('findings are told in German, and are the same findings: what names them and what is printed is English', () => {
  const made = faulty()
  const english = linted(made)
  speak('de')
  const german = linted(made)
  expect(new Set(german.map(({ rule }) => rule)).size).toBeGreaterThan(10)
  expect(german.map(({ rule, about, where, printed }) => ({ rule, about, where, message: printed }))).toEqual(
    english.map(({ rule, about, where, message }) => ({ rule, about, where, message })),
  )
  expect(german.map(quoteOf)).toEqual(english.map(quoteOf))
  const before = new Set(saidOf(english))
  expect(saidOf(german).filter((said) => before.has(said))).toEqual([])
})

it('a waiver holds in either language', () => {
  const made = new ModelMemo()
  made.write('outlook', 'A second pause is possible.')
  const checked = () => atOnce(checkMemo(made.project, made.memo, made.readTexts, TODAY))
  speak('de')
  const [finding] = checked().open
  const { rule, about } = finding!
  const waiver = { id: newId(), memoId: made.memoId, rule, about, quote: quoteOf(finding!), reason: 'The port says so' }
  made.do({ name: 'waiver.add', input: { waiver } })
  expect(waiver.quote).toBe(
    '“possible” is no term of ICD 203. Say one of its terms, or write the sentence without a likelihood.',
  )
  expect(checked()).toMatchObject({ open: [], lapsed: [], score: { waived: 1 } })
  speak('en')
  expect(checked()).toMatchObject({ open: [], lapsed: [], score: { waived: 1 } })
})

it('says in German what is wrong, why, and how it is mended', () => {
  const made = new ModelMemo()
  made.write('outlook', 'The pause could potentially end. A detour is highly likely.')
  made.change(made.levy, { horizon: null, party: '' })
  speak('de')
  const found = linted(made)
  expect(saidOf(found)).toEqual([
    'T01 „highly likely“ ist kein Begriff von ICD 203. Schreiben Sie „very likely“.',
    'T02 In diesem Memo stehen Begriffe aus mehreren Zeilen oder Lexika: die der Bewertungen (ICD 203) und „highly likely“ (UK PHIA). Bleiben Sie bei einer Zeile, oder sagen Sie in einem Satz, dass diese Begriffe der Wahrscheinlichkeit dasselbe bedeuten.',
    'T04 Dem Urteil zu R3 fehlen ein Horizont und ein Betroffener oder etwas Beobachtbares.',
    'T13 „could potentially“ schränkt zweimal ein. Einmal sagt ebenso viel.',
  ])
  expect(found[0]).toMatchObject({
    why: 'ICD 203, D.6.e(2)(a): Leser verstehen unter solchen Wörtern ganz verschiedene Prozentzahlen; ein Begriff des Lexikons hat eine Spanne.',
    fix: { label: '„very likely“ schreiben', becomes: 'very likely' },
  })
})

it('says a score in German', () => {
  const made = new ModelMemo()
  speak('de')
  expect(scoreWords({ errors: 0, warnings: 0, infos: 0, waived: 0 })).toBe('nichts gefunden')
  expect(scoreWords({ errors: 2, warnings: 1, infos: 1, waived: 3 })).toBe(
    '2 Fehler, 1 Warnung, 1 Hinweis und 3 hingenommen',
  )
  const checked = atOnce(checkMemo(made.project, made.memo, made.readTexts, TODAY))
  const of = (notEnglish: number) => notEnglishWords({ ...checked, notEnglish })
  expect([of(0), of(1), of(2)]).toEqual([
    '',
    '1 Absatz ist nicht auf Englisch: Die Regeln für Wörter haben ihn nicht geprüft, die für Daten schon.',
    '2 Absätze sind nicht auf Englisch: Die Regeln für Wörter haben sie nicht geprüft, die für Daten schon.',
  ])
})

it('names every rule and says why it matters', () => {
  const ids = RULES.map(({ id }) => id)
  expect([Object.keys(RULE_NAMES), Object.keys(RULE_REASONS)]).toEqual([ids, ids])
})
