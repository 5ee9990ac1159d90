import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** What is said where paragraphs that an import left out are looked at and taken in. */
export const leftOutWords = catalogue({
  title: (source: string) => ({
    en: `What was left out of “${source}”`,
    de: `Was bei „${source}“ weggelassen wurde`,
  }),
  takingIn: { en: 'Taking in…', de: 'Wird aufgenommen…' },
  takeInNone: { en: 'Take in paragraphs', de: 'Absätze aufnehmen' },
  takeIn: (count: number) => ({
    en: `Take in ${counted(count, 'paragraph', 'paragraphs')}`,
    de: `${counted(count, 'Absatz', 'Absätze')} aufnehmen`,
  }),
  readingAgain: { en: 'Reading the file again…', de: 'Die Datei wird noch einmal gelesen…' },
  nothingOfPlainText: {
    en: 'Nothing was left out: all words of a plain text are in it.',
    de: 'Es wurde nichts weggelassen: Reiner Text wird immer ganz übernommen.',
  },
  nothing: { en: 'Nothing was left out.', de: 'Es wurde nichts weggelassen.' },
  notInText: (count: number) => ({
    en: `${counted(count, 'paragraph', 'paragraphs')} of the file ${formOf(count, { one: 'is', other: 'are' })} not in the text.`,
    de: `${counted(count, 'Absatz der Datei ist', 'Absätze der Datei sind')} nicht im Text.`,
  }),
  tickWhatBelongs: {
    en: 'Tick what belongs to it: each goes where it stood, and what is there stays as it is.',
    de: 'Kreuzen Sie an, was dazugehört: Jeder kommt dorthin, wo er stand, und was da ist, bleibt, wie es ist.',
  },
  readOnly: {
    en: 'This project can only be read here, so nothing can be taken in.',
    de: 'Dieses Projekt kann hier nur gelesen werden, deshalb lässt sich nichts aufnehmen.',
  },
  filter: { en: 'Filter what was left out', de: 'Weggelassenes filtern' },
  filterByWords: { en: 'Filter by words', de: 'Nach Wörtern filtern' },
  foundOf: (found: number, all: number) => ({
    en: `${found} of ${counted(all, 'paragraph', 'paragraphs')}`,
    de: `${found} von ${counted(all, 'Absatz', 'Absätzen')}`,
  }),
  whatWasLeftOut: { en: 'What was left out', de: 'Was weggelassen wurde' },
  noneHasWords: {
    en: 'No paragraph that was left out has these words.',
    de: 'Kein weggelassener Absatz enthält diese Wörter.',
  },
  notListed: (what: readonly string[]) => ({
    en: `Not listed here: ${what.join('; ')}.`,
    de: `Hier nicht aufgeführt: ${what.join('; ')}.`,
  }),
  all: (why: string, count: number) => ({
    en: `${why}: all ${counted(count, 'paragraph', 'paragraphs')}`,
    de: `${why}: alle ${counted(count, 'Absatz', 'Absätze')}`,
  }),
  paragraphs: (count: number) => ({
    en: counted(count, 'paragraph', 'paragraphs'),
    de: counted(count, 'Absatz', 'Absätze'),
  }),
  paragraphsTicked: (count: number, ticked: number) => ({
    en: `${counted(count, 'paragraph', 'paragraphs')}, ${ticked} ticked`,
    de: `${counted(count, 'Absatz', 'Absätze')}, ${ticked} angekreuzt`,
  }),
  showMore: (count: number) => ({
    en: `Show ${counted(count, 'more paragraph', 'more paragraphs')}`,
    de: `${counted(count, 'weiteren Absatz', 'weitere Absätze')} zeigen`,
  }),
  beforeFirst: { en: 'before the first paragraph', de: 'vor dem ersten Absatz' },
  behind: (words: string) => ({ en: `behind ${words}`, de: `hinter ${words}` }),
})
