import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

const passages = {
  en: (count: number) => counted(count, 'passage', 'passages'),
  de: (count: number) => counted(count, 'Stelle', 'Stellen'),
}

/** The passages that a query found, and what is done with them. */
export const foundWords = catalogue({
  passages: { en: 'Passages', de: 'Stellen' },
  passage: { en: 'Passage', de: 'Stelle' },
  passagesFound: { en: 'Passages found', de: 'Gefundene Stellen' },
  count: (count: number) => ({ en: passages.en(count), de: passages.de(count) }),
  countOf: (count: number, of: number) => ({
    en: `${formatCount(count)} of ${passages.en(of)}`,
    de: `${formatCount(count)} von ${passages.de(of)}`,
  }),
  firstOf: (count: number, of: number) => ({
    en: `the first ${formatCount(count)} of ${passages.en(of)}`,
    de: `die ersten ${formatCount(count)} von ${passages.de(of)}`,
  }),
  firstListed: (count: number) => ({
    en: `the first ${formatCount(count)} of them in the list`,
    de: `die ersten ${formatCount(count)} davon in der Liste`,
  }),
  mostListed: (count: number) => ({
    en: `the first ${formatCount(count)} of them in the list; ask for fewer to see the others`,
    de: `die ersten ${formatCount(count)} davon in der Liste; fragen Sie nach weniger, um die übrigen zu sehen`,
  }),
  foundBefore: { en: 'found before', de: 'zuvor gefunden' },
  lookingAgain: { en: 'looking again…', de: 'neue Suche läuft…' },
  looking: { en: 'Looking…', de: 'Suche läuft…' },
  showAll: { en: 'Show all that was found', de: 'Alles Gefundene anzeigen' },
  unread: (titles: string) => ({
    en: `What is near was not asked in texts that cannot be read: ${titles}.`,
    de: `In Texten, die sich nicht lesen lassen, wurde nicht nach der Nähe gefragt: ${titles}.`,
  }),
  listEvery: (count: number) => ({
    en: `List all ${formatCount(count)}`,
    de: `Alle ${formatCount(count)} auflisten`,
  }),
  listFirst: (count: number) => ({
    en: `List the first ${formatCount(count)}`,
    de: `Die ersten ${formatCount(count)} auflisten`,
  }),
  tagThem: { en: 'Tag…', de: 'Codieren…' },
  removeTagOf: { en: 'Remove a tag…', de: 'Code entfernen…' },
  exportThem: { en: 'Export…', de: 'Exportieren…' },

  noneToExport: { en: 'No passages were found.', de: 'Es wurden keine Stellen gefunden.' },
  noneYet: { en: 'No passages yet', de: 'Noch keine Stellen' },
  goToReader: { en: 'Go to the reader', de: 'Zum Lesen gehen' },
  howToTag: {
    en: 'Select words in the reader and tag them: all of them are listed here, whatever source they are in.',
    de: 'Wählen Sie beim Lesen Wörter aus, und codieren Sie sie: Hier sind sie alle aufgelistet, gleich in welcher Quelle sie stehen.',
  },
  listAll: { en: 'List all passages', de: 'Alle Stellen auflisten' },
  noneFits: { en: 'No passage fits', de: 'Keine Stelle passt' },
  noneHas: (of: number, typed: string) => ({
    en: `None of ${passages.en(of)} has all of “${typed}”. Take a part out, or join parts with OR.`,
    de: `Keine von ${passages.de(of)} hat alles aus „${typed}“. Nehmen Sie einen Teil heraus, oder verbinden Sie Teile mit OR.`,
  }),

  gone: { en: 'This passage is no longer in the project.', de: 'Diese Stelle ist nicht mehr im Projekt.' },
  readInSource: { en: 'Read in its source', de: 'In der Quelle lesen' },
  tagged: (count: number, tag: string) => ({
    en: `Tag ${passages.en(count)} “${tag}”`,
    de: `${passages.de(count)} mit „${tag}“ codieren`,
  }),
  allHaveIt: { en: 'All of them have this tag already.', de: 'Alle haben diesen Code schon.' },
  untagged: (count: number, tag: string) => ({
    en: `Remove tag “${tag}” from ${passages.en(count)}`,
    de: `Code „${tag}“ von ${passages.de(count)} entfernen`,
  }),
  noneHasIt: { en: 'None of them has this tag.', de: 'Keine hat diesen Code.' },

  removeTag: { en: 'Remove a tag', de: 'Code entfernen' },
  tagToRemove: { en: 'Tag to remove', de: 'Code, der entfernt wird' },
  tagsOfSelected: { en: 'Tags of the selected passages', de: 'Codes der ausgewählten Stellen' },
  noTagOfName: {
    en: 'The selected passages have no tag of this name.',
    de: 'Die ausgewählten Stellen haben keinen Code mit diesem Namen.',
  },
})
