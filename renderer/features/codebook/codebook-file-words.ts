import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** The codebook as a file, written and read. */
export const codebookFileWords = catalogue({
  import: { en: 'Import…', de: 'Importieren…' },
  export: { en: 'Export…', de: 'Exportieren…' },
  exportTitle: { en: 'Export codebook', de: 'Codebuch exportieren' },
  format: { en: 'Format', de: 'Format' },
  holdsAll: { en: 'It holds all of this codebook.', de: 'Es fasst dieses Codebuch ganz.' },
  cannotHold: { en: 'What it cannot hold', de: 'Was es nicht fasst' },
  importTitle: { en: 'Import codebook', de: 'Codebuch importieren' },
  importing: { en: 'Importing…', de: 'Wird importiert…' },
  add: (count: number) => ({
    en: `Add ${counted(count, 'tag', 'tags')}`,
    de: `${counted(count, 'Code', 'Codes')} hinzufügen`,
  }),
  notTaken: {
    en: 'What of the file is not taken as it is',
    de: 'Was von der Datei nicht so übernommen wird, wie es ist',
  },
  toAdd: (count: number) => ({
    en: `${counted(count, 'tag', 'tags')} to add`,
    de: `${counted(count, 'Code', 'Codes')} hinzuzufügen`,
  }),
  there: (count: number) => ({
    en: `${formatCount(count)} in the codebook already`,
    de: `${formatCount(count)} schon im Codebuch`,
  }),
  dropped: (count: number) => ({ en: `${formatCount(count)} dropped`, de: `${formatCount(count)} weggelassen` }),
  tagsOfFile: { en: 'Tags of the file', de: 'Codes der Datei' },
  noName: { en: '(no name)', de: '(ohne Namen)' },
})

/** What becomes of a tag of the file. */
export const BECOMES = catalogue({
  new: { en: 'New', de: 'Neu' },
  there: { en: 'There already', de: 'Schon da' },
  dropped: { en: 'Dropped', de: 'Weggelassen' },
})
