import { intervalText, measuredText, RELIABLE, TENTATIVE } from '../scoring/agreement-words'
import type { BootstrapInterval } from '../statistics/bootstrap'
import { LEAST_UNITS } from '../statistics/rating-table'
import type { Result } from '../statistics/result'
import { sum } from '../statistics/sums'
import { catalogue } from '../language/catalogue'
import { counted, formatFixed } from '../language/counts'
import type { PlaceSort } from './places'
import type { TagAgreement } from './tagging-agreement'

/** What a sort of place is called in a filter, and what it says of one place. */
export const SORT_WORDS: Readonly<Record<PlaceSort, { many: string; one: string }>> = {
  agreed: catalogue({
    many: { en: 'Agreed', de: 'Einig' },
    one: { en: 'all tagged the same words', de: 'alle haben dieselben Worte codiert' },
  }),
  borders: catalogue({
    many: { en: 'Other borders', de: 'Andere Grenzen' },
    one: { en: 'all tagged it, with other borders', de: 'alle haben es codiert, mit anderen Grenzen' },
  }),
  tags: catalogue({
    many: { en: 'Other tags', de: 'Andere Codes' },
    one: { en: 'somebody has another tag here', de: 'jemand hat hier einen anderen Code' },
  }),
  missing: catalogue({
    many: { en: 'Only by some', de: 'Nur von einigen' },
    one: { en: 'not everybody tagged this', de: 'nicht alle haben das codiert' },
  }),
}

/** A number as it is shown, or a dash where there is none. */
export const shownNumber = ({ value }: Result): string => (value === null ? '–' : measuredText(value))

/** "96.0 %". */
export const shareText = ({ value }: Result): string => (value === null ? '–' : `${formatFixed(value * 100, 1)} %`)

/** What the interval of unitizing alpha says; pieces of text are its units. */
export const pieceInterval = (interval: Result<BootstrapInterval>): string =>
  interval.value === null && interval.reason === 'too-few-units'
    ? says.fewerPieces(LEAST_UNITS)
    : intervalText(interval)

/** What agreement on a tag means, or why it cannot be told. The number is judged as it is shown. */
export function taggingWords({ tagId, passages, unitizing, alpha }: TagAgreement): string {
  if (unitizing.value === null && unitizing.reason === 'overlapping') return says.overlapping
  const number = unitizing.value ?? alpha.value
  if (number === null) return passages.every((count) => count === 0) ? says.nothingTagged : says.allAlike
  const count = sum(passages)
  if (count < LEAST_UNITS) return says.tooFew(count, LEAST_UNITS)
  const shown = Number(number.toFixed(3))
  const of = tagId === null ? ALL_TAGS : ONE_TAG
  if (shown >= RELIABLE) return of.reliable
  return shown >= TENTATIVE ? of.tentative : of.unreliable
}

/** How far the analysts agree on what they tag, over all tags. */
const ALL_TAGS = catalogue({
  reliable: {
    en: 'The analysts agree on what they tag: reliable.',
    de: 'Die Analysten sind sich einig, was sie codieren: zuverlässig.',
  },
  tentative: {
    en: 'The analysts mostly agree on what they tag: tentative.',
    de: 'Die Analysten sind sich meist einig, was sie codieren: vorläufig.',
  },
  unreliable: {
    en: 'The analysts do not agree enough on what they tag: not to be relied on.',
    de: 'Die Analysten sind sich zu wenig einig, was sie codieren: nicht verlässlich.',
  },
})

/** The same of one tag. */
const ONE_TAG = catalogue({
  reliable: {
    en: 'The analysts agree on where this tag belongs: reliable.',
    de: 'Die Analysten sind sich einig, wohin dieser Code gehört: zuverlässig.',
  },
  tentative: {
    en: 'The analysts mostly agree on where this tag belongs: tentative.',
    de: 'Die Analysten sind sich meist einig, wohin dieser Code gehört: vorläufig.',
  },
  unreliable: {
    en: 'The analysts do not agree enough on where this tag belongs: not to be relied on.',
    de: 'Die Analysten sind sich zu wenig einig, wohin dieser Code gehört: nicht verlässlich.',
  },
})

const says = catalogue({
  fewerPieces: (least: number) => ({
    en: `none: fewer than ${least} pieces of text`,
    de: `keines: weniger als ${least} Textstücke`,
  }),
  overlapping: {
    en: 'Hidden because passages of one analyst overlap, so that they are no units of one text. See the tags one by one.',
    de: 'Ausgeblendet, weil Stellen eines Analysten sich überlappen und so keine Einheiten eines Textes sind. Sehen Sie die Codes einzeln an.',
  },
  nothingTagged: {
    en: 'Hidden because nobody tagged anything.',
    de: 'Ausgeblendet, weil niemand etwas codiert hat.',
  },
  allAlike: {
    en: 'Hidden because all of the text is tagged alike, so that nothing tells agreement from chance.',
    de: 'Ausgeblendet, weil der ganze Text gleich codiert ist und nichts Übereinstimmung von Zufall unterscheidet.',
  },
  tooFew: (passages: number, least: number) => ({
    en: `Too few: ${counted(passages, 'passage', 'passages')} in all, where fewer than ${least} tell nothing.`,
    de: `Zu wenige: ${counted(passages, 'Stelle', 'Stellen')} insgesamt; weniger als ${least} sagen nichts.`,
  }),
})

/** The heads of the table of agreement, in their order. */
export const taggingHead = (): string[] => Object.values(HEAD)

const HEAD = catalogue({
  tag: { en: 'Tag', de: 'Code' },
  passages: { en: 'Passages', de: 'Stellen' },
  same: { en: 'Same characters', de: 'Gleiche Zeichen' },
  kappa: { en: 'Kappa', de: 'Kappa' },
  nominal: { en: 'Alpha, nominal', de: 'Alpha, nominal' },
  unitizing: { en: 'Alpha, unitizing', de: 'Alpha, Einheiten' },
  interval: { en: '95 % interval', de: '95-%-Intervall' },
  says: { en: 'What it says', de: 'Was es sagt' },
})

/** What stands beside the table, a paragraph each. */
export const howToReadTagging = (): string[] => Object.values(HOW_TO_READ)

const HOW_TO_READ = catalogue({
  characters: {
    en: 'The first three numbers compare the text character by character. All of it counts, also what nobody tagged: without that, kappa would come out too low. “Same characters” is not corrected for chance, so it is high wherever a tag is rare.',
    de: 'Die ersten drei Zahlen vergleichen den Text Zeichen für Zeichen. Alles zählt, auch was niemand codiert hat: Ohne das fiele Kappa zu niedrig aus. „Gleiche Zeichen“ ist nicht um den Zufall bereinigt und daher überall hoch, wo ein Code selten ist.',
  },
  measures: {
    en: 'Kappa is Cohen’s for two analysts and Fleiss’ for more. Alpha is Krippendorff’s, for tags without an order. For all tags together, two characters are alike only where they have the very same tags.',
    de: 'Kappa ist bei zwei Analysten das von Cohen, bei mehr das von Fleiss. Alpha ist das von Krippendorff, für Codes ohne Ordnung. Für alle Codes zusammen sind zwei Zeichen nur gleich, wo sie genau dieselben Codes haben.',
  },
  units: {
    en: 'Unitizing alpha (Krippendorff) takes each passage as one unit, so that a long one does not count for many. It is the number that the words are about.',
    de: 'Alpha für Einheiten (Krippendorff) nimmt jede Stelle als eine Einheit, sodass eine lange nicht für viele zählt. Von dieser Zahl handeln die Worte.',
  },
  limits: {
    en: 'From 0.800 on a number is reliable, from 0.667 on tentative; 1 is full agreement, 0 no more than chance, below 0 less than that. They are about these analysts and texts, never about who is right.',
    de: 'Ab 0,800 ist eine Zahl zuverlässig, ab 0,667 vorläufig; 1 ist volle Übereinstimmung, 0 nicht mehr als Zufall, unter 0 weniger. Sie handeln von diesen Analysten und Texten, nie davon, wer recht hat.',
  },
  interval: {
    en: 'The interval holds the middle 95 % of 2,000 resamples of pieces of the text, some 500 characters each and never cut within a passage. It is the same each time it is worked out.',
    de: 'Das Intervall enthält die mittleren 95 % von 2.000 Ziehungen aus Textstücken von je etwa 500 Zeichen, nie innerhalb einer Stelle geschnitten. Es ist bei jeder Berechnung dasselbe.',
  },
  closed: {
    en: 'What was tagged when the tagging was closed counts, whatever is decided or changed afterwards.',
    de: 'Es zählt, was beim Schließen codiert war, was auch danach entschieden oder geändert wird.',
  },
})
