import type { HedgeKind, HedgeLanguage } from '@shared/lexicons/hedges'
import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What is said of hedged language. */
export const hedgeWords = catalogue({
  hedgedLanguage: { en: 'Hedged language', de: 'Vorsichtige Sprache' },
  counting: { en: 'Counting…', de: 'Wird gezählt…' },
  noList: (language: string) => ({
    en: `There is no list for “${language}”: only the terms of the lexicon in force are counted.`,
    de: `Für „${language}“ gibt es keine Liste: Nur die Begriffe des geltenden Lexikons werden gezählt.`,
  }),
  counted: (listed: string) => ({
    en: `Counted are the terms of the lexicon in force, and ${listed}.`,
    de: `Gezählt werden die Begriffe des geltenden Lexikons und ${listed}.`,
  }),
  languageNotSet: {
    en: 'The language of this source is not set.',
    de: 'Die Sprache dieser Quelle ist nicht angegeben.',
  },
  goToNext: (words: string, places: number) => ({
    en: `${words}, ${counted(places, 'place', 'places')}: go to the next`,
    de: `${words}, ${counted(places, 'Fundstelle', 'Fundstellen')}: zur nächsten gehen`,
  }),
  more: (count: number) => ({ en: `${count} more…`, de: `${count} weitere…` }),
  marked: { en: 'Hedged language is marked.', de: 'Vorsichtige Sprache wird markiert.' },
  notMarked: {
    en: 'Hedged language is not marked any more.',
    de: 'Vorsichtige Sprache wird nicht mehr markiert.',
  },
})

/** What the kinds of hedged words are called. */
export const HEDGE_NAMES: Readonly<Record<HedgeKind, string>> = catalogue({
  estimative: { en: 'Estimative words', de: 'Einschätzende Wörter' },
  modal: { en: 'Modal verbs', de: 'Modalverben' },
  hedge: { en: 'Other hedges', de: 'Andere vorsichtige Wörter' },
})

/** What the list of each language has. */
export const HEDGES_LISTED: Readonly<Record<HedgeLanguage, string>> = catalogue({
  en: {
    en: 'modal verbs and other hedges of English',
    de: 'Modalverben und andere vorsichtige Wörter des Englischen',
  },
  de: { en: 'modal verbs of German', de: 'Modalverben des Deutschen' },
  fr: { en: 'modal verbs of French', de: 'Modalverben des Französischen' },
  es: { en: 'modal verbs of Spanish', de: 'Modalverben des Spanischen' },
})
