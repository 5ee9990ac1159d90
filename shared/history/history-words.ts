import { catalogue } from '../language/catalogue'

/** What the history says of changes. */
export const historyWords = catalogue({
  happened: (what: 'added' | 'deleted' | 'changed') =>
    ({
      added: { en: 'added', de: 'hinzugefügt' },
      deleted: { en: 'deleted', de: 'gelöscht' },
      changed: { en: 'changed', de: 'geändert' },
    })[what],
  moved: { en: 'moved', de: 'verschoben' },
  anAnalyst: { en: 'An analyst', de: 'Ein Analyst' },
  change: (field: string, before: string, after: string, name: string) => ({
    en: `${field} ${before} → ${after}, of ${name}`,
    de: `${field} ${before} → ${after}, von ${name}`,
  }),
  changeAndMore: (field: string, before: string, after: string, more: number, name: string) => ({
    en: `${field} ${before} → ${after}, and ${more} more, of ${name}`,
    de: `${field} ${before} → ${after}, und ${more} weitere, von ${name}`,
  }),
})
