import { formatBand, type Lexicon, placeOf, type Term } from '@shared/lexicons/lexicon'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { cautionOf, termIn, type Wording, wordingText } from '@shared/lexicons/translate'
import { expect, test } from 'vitest'

const named = (id: string): Lexicon => LEXICONS.find((each) => each.id === id)!
const termOf = (lexicon: Lexicon, label: string): Term => lexicon.terms.find((each) => each.label === label)!
const saying = (term: Term): Wording => ({ kind: 'terms', low: term, high: term })

/** "likely (55–80%)" of one lexicon in the words of another, with the caution behind it. */
function told(from: string, label: string, to: string): string {
  const term = termOf(named(from), label)
  const shown = termIn(named(to), term)
  const caution = cautionOf(saying(term), shown)
  return wordingText(shown, named(to)) + (caution ? `; ${caution}` : '')
}

test.each([
  ['icd-203', 'almost no chance', 'phia', 'remote chance (>0–5%)'],
  ['icd-203', 'very unlikely', 'phia', 'remote chance (>0–5%) to highly unlikely (10–20%); spreads'],
  ['icd-203', 'unlikely', 'phia', 'highly unlikely (10–20%) to realistic possibility (40–<50%); spreads'],
  ['icd-203', 'roughly even chance', 'phia', 'realistic possibility (40–<50%) to likely (55–75%); spreads'],
  ['icd-203', 'likely', 'phia', 'likely (55–75%); narrower'],
  ['icd-203', 'very likely', 'phia', 'highly likely (80–90%) to almost certain (95–<100%); spreads'],
  ['icd-203', 'almost certain', 'phia', 'almost certain (95–<100%)'],
  ['icd-203', 'likely', 'icd-203-second-row', 'probable (55–80%)'],
  ['icd-203', 'likely', 'nato', 'likely (60–90%); shifted'],
  ['icd-203', 'likely', 'ipcc', 'about as likely as not (33–66%) to likely (66–100%); spreads'],
  ['icd-203', 'likely', 'efsa', 'about as likely as not (33–66%) to likely (66–90%); spreads'],
  ['icd-203', 'likely', 'kent', 'chances about even (40–60%) to probable (63–87%); spreads'],
  ['icd-203', 'likely', 'nist-800-30', 'moderate (21–79%); shifted'],
  ['icd-203', 'very unlikely', 'nist-800-30', 'low (5–20%)'],
  ['icd-203', 'unlikely', 'nist-800-30', 'moderate (21–79%); shifted'],
  ['phia', 'realistic possibility', 'icd-203', 'unlikely (20–45%) to roughly even chance (45–55%); spreads'],
  ['phia', 'likely', 'icd-203', 'likely (55–80%); wider'],
  ['phia', 'unlikely', 'icd-203', 'unlikely (20–45%); wider'],
  ['phia', 'remote chance', 'icd-203', 'almost no chance (1–5%)'],
  ['phia', 'almost certain', 'nist-800-30', 'very high (96–100%); shifted'],
  ['ipcc', 'likely', 'icd-203', 'likely (55–80%) to almost certain (95–99%); spreads'],
  ['ipcc', 'virtually certain', 'efsa', 'almost certain (99–100%)'],
  ['ipcc', 'virtually certain', 'icd-203', 'almost certain (95–99%); shifted'],
  ['kent', 'impossible', 'icd-203', 'outside the lexicon, which runs from 1 to 99%; outside'],
  ['kent', 'certain', 'phia', 'outside the lexicon, which runs from >0 to <100%; outside'],
  ['kent', 'impossible', 'nato', 'highly unlikely (0–<10%); wider'],
  ['nato', 'even chance', 'kent', 'chances about even (40–60%)'],
])('%s “%s” in %s is: %s', (from, label, to, words) => {
  expect(told(from, label, to)).toBe(words)
})

const pairs = LEXICONS.flatMap((from) => LEXICONS.flatMap((to) => from.terms.map((term) => ({ from, term, to }))))
const percents = ({ low, high, open }: Term) =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index).filter(
    (percent) =>
      !(percent === low && (open === 'low' || open === 'both')) &&
      !(percent === high && (open === 'high' || open === 'both')),
  )

test('in its own lexicon every term is itself, without a caution', () => {
  for (const { from, term, to } of pairs.filter((each) => each.from === each.to)) {
    const shown = termIn(to, term)
    expect([from.id, shown, cautionOf(saying(term), shown)]).toEqual([from.id, saying(term), null])
  }
})

test('the next edition of a lexicon has the same words for every term it did not change', () => {
  for (const lexicon of LEXICONS) {
    const next = structuredClone(lexicon)
    for (const term of lexicon.terms) expect([lexicon.id, termIn(next, term)]).toEqual([lexicon.id, saying(term)])
  }
})

test('of two terms with one band each is itself', () => {
  const [first, ...others] = named('nato').terms
  const twins: Lexicon = { ...named('nato'), terms: [first!, { ...first!, key: 'hardly', label: 'hardly' }, ...others] }
  expect(termIn(twins, twins.terms[1]!)).toEqual(saying(twins.terms[1]!))
})

test('without a caution the words have the same percents; with the same band there is none', () => {
  for (const { term, to } of pairs) {
    const shown = termIn(to, term)
    const isSame =
      shown.kind === 'terms' && shown.low === shown.high && String(percents(shown.low)) === String(percents(term))
    expect([to.id, term.label, cautionOf(saying(term), shown) === null]).toEqual([to.id, term.label, isSame])
  }
})

test('a term has no words there only where none of its percents has', () => {
  for (const { term, to } of pairs) {
    const some = percents(term).some((percent) => placeOf(to, percent).kind === 'term')
    expect([to.id, formatBand(term), termIn(to, term).kind]).toEqual([
      to.id,
      formatBand(term),
      some ? 'terms' : 'percent',
    ])
  }
})

test('a percent is cautioned of where it comes to lie between two terms, or outside', () => {
  const place = (lexicon: string, percent: number): Wording => ({
    kind: 'percent',
    place: placeOf(named(lexicon), percent),
  })
  const caution = (percent: number) => cautionOf(place('icd-203', percent), place('phia', percent))
  expect([52, 60, 0, 100].map(caution)).toEqual(['between', null, null, null])
  expect(cautionOf(place('kent', 0), place('icd-203', 0))).toBe('outside')
  expect(cautionOf(place('phia', 52), place('icd-203', 52))).toBe(null)
})
