import { inLanguage, speak } from '@shared/language/language'
import { CREDIBILITIES, RELIABILITIES } from '@shared/lexicons/admiralty'
import { BEARINGS } from '@shared/lexicons/bearing'
import { CONFIDENCES, RATED_PARTS, ratingText, UNRATED } from '@shared/lexicons/confidence'
import { DIRECTIONS } from '@shared/lexicons/direction'
import { INDICATOR_STATUSES } from '@shared/lexicons/indicator-status'
import type { Lexicon } from '@shared/lexicons/lexicon'
import { lintLexicon } from '@shared/lexicons/lint-lexicon'
import { orderWords } from '@shared/lexicons/lint-matrix'
import { readLikelihood } from '@shared/lexicons/read-likelihood'
import { scaleName, scaleSpelling } from '@shared/lexicons/scale'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { likelihoodText, likelihoodWords, readConfidence } from '@shared/lexicons/score-text'
import { STANCES } from '@shared/lexicons/stance'
import { STATEMENTS } from '@shared/lexicons/statement'
import { afterEach, beforeEach, expect, test } from 'vitest'

beforeEach(() => speak('de'))
afterEach(() => speak('en'))

const labels = (each: readonly { label: string }[]) => each.map(({ label }) => label)

test('grades and what else is chosen by its words are said in German, and in English again', () => {
  expect(RELIABILITIES[1]).toMatchObject({
    key: 'B',
    label: 'Meist zuverlässig',
    meaning: 'Geringe Zweifel; meist zutreffende Informationen.',
  })
  expect(labels(CREDIBILITIES)).toEqual([
    'Bestätigt',
    'Wahrscheinlich wahr',
    'Möglicherweise wahr',
    'Zweifelhaft',
    'Unwahrscheinlich',
    'Nicht zu beurteilen',
  ])
  expect(labels(CONFIDENCES)).toEqual(['Niedrig', 'Mittel', 'Hoch'])
  expect(labels(STATEMENTS)).toEqual([
    'Berichtete Tatsache',
    'Amtliche Erklärung',
    'Urteil des Verfassers',
    'Hintergrund',
  ])
  expect(STANCES.map(({ verb, group }) => `${verb}: ${group}`)).toEqual([
    'Stützt: Dafür',
    'Widerspricht: Dagegen',
    'Gibt Kontext zu: Kontext',
  ])
  expect(BEARINGS.map(({ letter, label }) => `${letter} ${label}`)).toEqual([
    'C Passend',
    'I Unpassend',
    'N Neutral',
    'A Nicht anwendbar',
  ])
  expect(labels(DIRECTIONS)).toEqual(['Steigt', 'Fällt', 'Erscheint', 'Verschwindet'])
  expect(labels(INDICATOR_STATUSES)).toEqual(['Nicht beobachtet', 'Zeichnet sich ab', 'Beobachtet'])
  expect(RATED_PARTS.map((part) => ratingText({ ...UNRATED, assumptions: 'low' }, part))).toEqual([
    '',
    'niedrig: viele',
    '',
  ])
  speak('en')
  expect(labels(CONFIDENCES)).toEqual(['Low', 'Moderate', 'High'])
})

const own = (edition: number): Lexicon => ({
  id: `own-${edition}`,
  name: 'Ours',
  edition,
  note: '',
  terms: ['rare', 'common'].map((label, at) => ({
    key: label,
    label,
    alternative: '',
    low: at * 50,
    high: at * 50 + 49,
    form: 'adjective',
  })),
})

test('what files say in English, and what a German cell shows, is read whatever is spoken', () => {
  const lexicons = [...FIRST_SCALES.lexicons, own(1), own(2)]
  const scales = { lexicon: FIRST_SCALES.lexicon, lexicons }
  const answer = { kind: 'term', lexicon: 'own-2', term: 'rare' } as const
  expect(likelihoodText(answer, scales)).toBe('rare [Ours, Ausgabe 2]')
  for (const text of ['rare [Ours, Ausgabe 2]', 'rare [Ours, edition 2]']) {
    expect(readLikelihood(text, scales)).toEqual({ ok: true, value: answer })
    expect(inLanguage('en', () => readLikelihood(text, scales))).toEqual({ ok: true, value: answer })
  }
  expect(['l', 'low', 'n', 'Niedrig', 'moderate', 'mittel', 'High', 'hoch'].map(readConfidence)).toEqual(
    ['low', 'low', 'low', 'low', 'moderate', 'moderate', 'high', 'high'].map((value) => ({ ok: true, value })),
  )
})

test('a name with square brackets that looks like an edition of another is its own in files', () => {
  const named: Lexicon = { ...own(1), id: 'own-3', name: 'Ours, edition 2' }
  const german: Lexicon = { ...own(1), id: 'own-4', name: 'Ours, Ausgabe 2' }
  const scales = { lexicon: FIRST_SCALES.lexicon, lexicons: [own(2), german] }
  expect(inLanguage('en', () => readLikelihood('rare [Ours, Ausgabe 2]', scales))).toMatchObject({
    value: { lexicon: 'own-4' },
  })
  expect([scaleName(own(2)), scaleSpelling(own(2))]).toEqual(['Ours, Ausgabe 2', 'ours, edition 2'])
  expect(scaleSpelling(named)).toBe(scaleSpelling(own(2)))
})

test('refusals and findings are said in German', () => {
  const scales = { lexicon: FIRST_SCALES.lexicon, lexicons: FIRST_SCALES.lexicons }
  expect(readLikelihood('150', scales)).toEqual({ ok: false, why: '150 liegt nicht zwischen 0 und 100%.' })
  expect(readConfidence('x')).toEqual({ ok: false, why: '„x“ ist keine Konfidenz: Geben Sie n, m oder h ein.' })
  expect(likelihoodWords({ kind: 'cannot-judge', reason: 'no data' })).toBe('nicht zu beurteilen: no data')
  const [rare, common] = own(1).terms
  const gaps = (low: number) => ({ ...own(1), terms: [rare!, { ...common!, low, high: 100 }] })
  expect([51, 60].flatMap((low) => lintLexicon(gaps(low)).map(({ words }) => words))).toEqual([
    '50% liegt zwischen „rare“ und „common“, in keinem von beiden.',
    '50–59% liegen zwischen „rare“ und „common“, in keinem von beiden.',
  ])
  expect(orderWords(FIRST_SCALES.matrix)).toMatch(
    /^In 200 der 300 Zellenpaare ist eine Zelle in jeder Hinsicht schlimmer/,
  )
})
