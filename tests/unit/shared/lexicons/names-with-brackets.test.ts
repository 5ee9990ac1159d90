import { impactOf } from '@shared/lexicons/impact'
import type { ImpactScale } from '@shared/lexicons/impact-scale'
import { formatTerm, type Lexicon } from '@shared/lexicons/lexicon'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { lintImpactScale } from '@shared/lexicons/lint-impact-scale'
import { lintLexicon } from '@shared/lexicons/lint-lexicon'
import { readLikelihood } from '@shared/lexicons/read-likelihood'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { impactCellText, likelihoodText, readImpact } from '@shared/lexicons/score-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const head = { id: 'own', edition: 1, note: '' }

const lexiconOf = (name: string, ...labels: string[]): Lexicon => ({
  ...head,
  name,
  terms: labels.map((label, at) => ({
    key: label,
    label,
    alternative: '',
    low: at * 10,
    high: at * 10 + 9,
    form: 'quoted',
  })),
})

const impactsOf = (name: string, ...names: string[]): ImpactScale => ({
  ...head,
  name,
  levels: names.map((each, at) => ({ name: each, anchor: `It costs ${at}.` })),
})

/** The answers as they are read from the words they are shown, shown under another lexicon, and printed by. */
function readBack(lexicon: Lexicon): { shown: string; read: Likelihood | string | null }[] {
  const lexicons = [...FIRST_SCALES.lexicons, lexicon]
  const own = { lexicon, lexicons }
  const other = { lexicon: FIRST_SCALES.lexicon, lexicons }
  return lexicon.terms.flatMap((term) => {
    const answer: Likelihood = { kind: 'term', lexicon: lexicon.id, term: term.key }
    return [
      { shown: likelihoodText(answer, own), scales: own },
      { shown: likelihoodText(answer, other), scales: other },
      { shown: formatTerm(term), scales: own },
    ].map(({ shown, scales }) => {
      const reading = readLikelihood(shown, scales)
      return { shown, read: reading.ok ? reading.value : reading.why }
    })
  })
}

const answers = ({ id, terms }: Lexicon) =>
  terms.flatMap(({ key }) => Array.from({ length: 3 }, () => ({ kind: 'term', lexicon: id, term: key })))

test.each([
  ['a lexicon with brackets in its name', lexiconOf('Ours [v2]', 'no', 'yes')],
  ['a lexicon whose name ends in that of another', lexiconOf('Ours] [NATO', 'no', 'yes')],
  ['terms that begin with a bracket', lexiconOf('Ours', '(almost) out', '(almost) certain')],
  ['names read from right to left', lexiconOf('سلم [قديم]', 'غير محتمل', 'محتمل (جدا)')],
  ['terms with a bracket in them', lexiconOf('Ours', 'very (un)likely', 'very (very) likely')],
])('%s is read back as it is shown and printed', (_what, lexicon) => {
  expect(readBack(lexicon).map(({ read }) => read)).toEqual(answers(lexicon))
})

test('a term that its name alone is not read as is shown with its lexicon, and read back', () => {
  const lexicon = lexiconOf('Ours', '5', '40-50', 'no [X]', 'likely [NATO]')
  const all = readBack(lexicon).filter((_, at) => at % 3 < 2)
  expect(all.map(({ shown }) => shown)).toEqual(
    ['5', '5', '40-50', '40-50', 'no [X]', 'no [X]', 'likely [NATO]', 'likely [NATO]'].map((each) => `${each} [Ours]`),
  )
  expect(all.map(({ read }) => read)).toEqual(answers(lexicon).filter((_, at) => at % 3 < 2))
})

const PARTS = ['likely', 'un', 'A', ' ', '(', ')', '[', ']', '5', '%', '-', '?', 'probably', 'ß', 'ﬁ', 'חזק', '>', ',']
const name = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').trim())
  .filter((each) => each !== '')

test('a lexicon of any names that nothing is to be known of is read back as it is shown and printed', () => {
  fc.assert(
    fc.property(name, fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), (called, labels) => {
      const lexicon = lexiconOf(called, ...labels)
      if (lintLexicon(lexicon).some(({ weight }) => weight !== 'note')) return
      expect(readBack(lexicon).map(({ read }) => read)).toEqual(answers(lexicon))
    }),
  )
})

test('an impact scale of any names that nothing is to be known of is read back as it is shown', () => {
  const readable = (called: string, names: string[]) => {
    const scale = impactsOf(called, ...names)
    if (lintImpactScale(scale).length > 0) return
    const scales = { impactScale: FIRST_SCALES.impactScale, impactScales: [...FIRST_SCALES.impactScales, scale] }
    for (const level of names.keys()) {
      const impact = impactOf(scale, level + 1)!
      expect(readImpact(impactCellText(impact, scales), scales)).toEqual({ ok: true, value: impact })
    }
  }
  readable('Money [old]', ['little', 'some', 'much'])
  fc.assert(fc.property(name, fc.uniqueArray(name, { minLength: 3, maxLength: 7 }), readable))
})

test('a beginning that would stand otherwise in a sentence finds its term, too', () => {
  const lexicon = lexiconOf('Ours', 'probably not', 'certainly so')
  const scales = { lexicon, lexicons: [lexicon] }
  expect(['probably', 'certainly'].map((typed) => readLikelihood(typed, scales))).toEqual(
    lexicon.terms.map(({ key }) => ({ ok: true, value: { kind: 'term', lexicon: 'own', term: key } })),
  )
})
