import { catalogue } from '@shared/language/catalogue'

/** What is said where things are named, made and kept to be asked again. */
export const namingWords = catalogue({
  open: { en: 'Open', de: 'Öffnen' },
  showInRegister: { en: 'Show in the register', de: 'Im Register zeigen' },
  showInMatrix: { en: 'Show in the matrix', de: 'In der Matrix zeigen' },
  name: { en: 'Name', de: 'Name' },
  newOne: (what: string) => ({ en: `New ${what}`, de: `${what} anlegen` }),
  noKey: { en: '(no key)', de: '(keine Taste)' },

  save: { en: 'Save', de: 'Speichern' },
  rename: { en: 'Rename', de: 'Umbenennen' },
  renameWith: { en: 'Rename…', de: 'Umbenennen…' },
  delete: { en: 'Delete', de: 'Löschen' },
  saveShown: { en: 'Save what is shown in it', de: 'Gezeigtes darin speichern' },
  changeOne: (name: string) => ({ en: `Change “${name}”`, de: `„${name}“ ändern` }),

  savedQueries: { en: 'Saved queries', de: 'Gespeicherte Abfragen' },
  noQueries: {
    en: 'Save a query to ask it again, or to print its passages in a memo.',
    de: 'Speichern Sie eine Abfrage, um sie wieder zu stellen oder ihre Stellen in einem Memo zu drucken.',
  },
  saveThisQuery: { en: 'Save this query…', de: 'Diese Abfrage speichern…' },
  noQueryToSave: {
    en: 'Type a query that can be asked first.',
    de: 'Geben Sie zuerst eine Abfrage ein, die gestellt werden kann.',
  },
  saveQuery: { en: 'Save query', de: 'Abfrage speichern' },
  renameQuery: { en: 'Rename query', de: 'Abfrage umbenennen' },
  savedSearches: { en: 'Saved searches', de: 'Gespeicherte Suchen' },
  noSearches: {
    en: 'Save a search to run it again.',
    de: 'Speichern Sie eine Suche, um sie zu wiederholen.',
  },
  saveThisSearch: { en: 'Save this search…', de: 'Diese Suche speichern…' },
  noSearchToSave: {
    en: 'Type a search that can be run first.',
    de: 'Geben Sie zuerst eine Suche ein, die ausgeführt werden kann.',
  },
  saveSearch: { en: 'Save search', de: 'Suche speichern' },
  renameSearch: { en: 'Rename search', de: 'Suche umbenennen' },
})
