import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chiSquaredSurvival } from '@shared/statistics/chi-squared'
import { cohenKappa, crossTable } from '@shared/statistics/cohen-kappa'
import { fleissKappa } from '@shared/statistics/fleiss-kappa'
import { intraclass } from '@shared/statistics/intraclass'
import { kendallW } from '@shared/statistics/kendall-w'
import { krippendorffAlpha, type Metric } from '@shared/statistics/krippendorff-alpha'
import type { RatingTable } from '@shared/statistics/rating-table'
import { seededRandom } from '@shared/statistics/seeded-random'
import { spreadOf } from '@shared/statistics/spread'
import { afterAll, expect, test } from 'vitest'

/** Numbers by what they are of. */
type Figures = Record<string, number | null>
type Kind = 'missing' | 'full' | 'pair' | 'values' | 'chi'
type Case = { kind: Kind; table: RatingTable }

/** Six digits: what the peers print further down is the way each of them counts. */
const DIGITS = 6
const CASES_OF_EACH = 60

const random = seededRandom(20_251_127)
const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))

/** Ratings of 1 to `levels` that follow what each unit is, more or less, with many ties. */
function ratings(units: number, raters: number, levels: number, missing: number): RatingTable {
  const noise = random() * levels
  const lenient = Array.from({ length: raters }, () => random() * 2)
  return Array.from({ length: units }, () => {
    const truth = 1 + random() * levels
    return lenient.map((own) => {
      const rating = Math.min(levels, Math.max(1, Math.floor(truth + own + (random() - 0.5) * noise)))
      return random() < missing ? null : rating
    })
  })
}

const make: Record<Kind, () => RatingTable> = {
  missing: () => ratings(between(6, 40), between(2, 8), between(2, 20), random() * 0.6),
  full: () => ratings(between(5, 40), between(2, 8), between(3, 20), 0),
  pair: () => ratings(between(10, 60), 2, 6, 0),
  values: () => Array.from({ length: between(1, 30) }, () => [between(0, 40) / 4]),
  chi: () => [[random() * 80, between(1, 60)]],
}

const cases: Case[] = Object.entries(make).flatMap(([kind, table]) =>
  Array.from({ length: CASES_OF_EACH }, () => ({ kind: kind as Kind, table: table() })),
)

const folder = mkdtempSync(join(tmpdir(), 'assay-peers-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'cases.txt')
writeFileSync(
  file,
  cases
    .map(({ kind, table }, at) => [at, kind, table[0]!.length, ...table.flat().map((cell) => cell ?? 'NA')].join(' '))
    .join('\n') + '\n',
)

/** What a peer makes of the cases, by the number of the case. */
function askPeer(command: string, script: string): Map<number, Figures> {
  const answers = new Map<number, Figures>()
  for (const line of execFileSync(command, [script, file], { encoding: 'utf8' }).trim().split('\n')) {
    const [at = '', name = '', value = ''] = line.split(' ')
    answers.set(Number(at), { ...answers.get(Number(at)), [name]: Number(value) })
  }
  return answers
}

/** Every figure that differs, after the peer has answered for every case of these kinds. */
function differences(peer: Map<number, Figures>, kinds: readonly Kind[], ours: (own: Case) => Figures): string[] {
  return cases.flatMap((own, at) => {
    if (!kinds.includes(own.kind)) return []
    const theirs = peer.get(at) ?? {}
    const figures = Object.entries(ours(own))
    expect(Object.keys(theirs).toSorted()).toEqual(figures.map(([name]) => name).toSorted())
    return figures.flatMap(([name, value]) =>
      value !== null && Math.abs(value - theirs[name]!) < 0.5 * 10 ** -DIGITS
        ? []
        : `${own.kind} ${at} ${name}: ${value}, theirs ${theirs[name]}; ${JSON.stringify(own.table)}`,
    )
  })
}

const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio']
const alphasOf = (table: RatingTable): Figures =>
  Object.fromEntries(METRICS.map((metric) => [metric, krippendorffAlpha(table, metric, 1).value]))

test(`NLTK: Krippendorff's alpha in four metrics with missing cells and ties, and Fleiss' kappa`, () => {
  const peer = askPeer('python3', 'tests/statistics/peer.py')
  expect(differences(peer, ['missing'], ({ table }) => alphasOf(table))).toEqual([])
  expect(
    differences(peer, ['full'], ({ table }) => ({ ...alphasOf(table), fleiss: fleissKappa(table).value })),
  ).toEqual([])
})

test(`R, psych and vcd: six intraclass correlations, Kendall's W with ties, three kappas, quartiles, chi-squared`, () => {
  const peer = askPeer('Rscript', 'tests/statistics/peer.R')
  expect(
    differences(peer, ['full'], ({ table }) => {
      const { single, mean } = intraclass(table).value!
      const { w, chiSquared, p } = kendallW(table).value!
      return {
        icc11: single.oneWay,
        iccA1: single.agreement,
        iccC1: single.consistency,
        icc1k: mean.oneWay,
        iccAk: mean.agreement,
        iccCk: mean.consistency,
        w,
        chiSquared,
        p,
      }
    }),
  ).toEqual([])
  expect(
    differences(peer, ['pair'], ({ table }) => {
      const pairs = table.map(([one = null, other = null]) => [one!, other!] as const)
      const counts = crossTable(pairs, [1, 2, 3, 4, 5, 6]).value!
      const kappa = (weights: 'same' | 'linear' | 'squared') => cohenKappa(counts, weights).value
      return { same: kappa('same'), linear: kappa('linear'), squared: kappa('squared') }
    }),
  ).toEqual([])
  expect(differences(peer, ['values'], ({ table }) => spreadOf(table.flat().map((cell) => cell!)).value!)).toEqual([])
  expect(
    differences(peer, ['chi'], ({ table }) => ({ above: chiSquaredSurvival(table[0]![0]!, table[0]![1]!) })),
  ).toEqual([])
})
