import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What is said of any format for other programs. */
export const outgoingWords = catalogue({
  noOption: (format: string, key: string, value: string) => ({
    en: `${format} has no option “${key}” with the value “${value}”. Nothing was exported.`,
    de: `${format} hat keine Option „${key}“ mit dem Wert „${value}“. Es wurde nichts exportiert.`,
  }),
  alwaysWhole: (format: string) => ({
    en: `${format} is always of the whole project. Nothing was exported.`,
    de: `${format} umfasst immer das ganze Projekt. Es wurde nichts exportiert.`,
  }),
  gradesLost: (count: number) => ({
    en: `${counted(count, 'passage loses', 'passages lose')} the grade or the kind of statement.`,
    de: `${counted(count, 'Stelle verliert', 'Stellen verlieren')} die Einstufung oder die Art der Aussage.`,
  }),
  form: { en: 'Form', de: 'Form' },
  all: { en: 'All', de: 'Alle' },
  noPassages: {
    en: 'There are no passages to export. Nothing was exported. Tag some words first.',
    de: 'Es gibt keine Stellen zu exportieren. Es wurde nichts exportiert. Codieren Sie zuerst einige Worte.',
  },
  noCards: {
    en: 'There are no such source cards. Nothing was exported. Choose other cards.',
    de: 'Solche Quellenkarten gibt es nicht. Es wurde nichts exportiert. Wählen Sie andere Karten.',
  },
  noMemo: {
    en: 'There is no memo to export. Nothing was exported. Begin a memo first.',
    de: 'Es gibt kein Memo zu exportieren. Es wurde nichts exportiert. Beginnen Sie zuerst ein Memo.',
  },
  nothingYet: {
    en: 'There are no sources and no memos yet. Nothing was exported. Import an article first.',
    de: 'Es gibt noch keine Quellen und keine Memos. Es wurde nichts exportiert. Importieren Sie zuerst einen Artikel.',
  },
  quoteMismatch: (source: string, words: string) => ({
    en: `In “${source}” the words “${words}” are not where their passage says. Nothing was exported. Look at that passage in the reader, and mark its words anew.`,
    de: `In „${source}“ stehen die Worte „${words}“ nicht, wo ihre Stelle sagt. Es wurde nichts exportiert. Sehen Sie sich die Stelle unter „Lesen“ an, und markieren Sie ihre Worte neu.`,
  }),
})
