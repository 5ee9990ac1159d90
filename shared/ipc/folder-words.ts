import { catalogue } from '../language/catalogue'
import { counted, formatCount } from '../language/counts'

/** What of a folder was not looked at. */
export const folderWords = catalogue({
  others: (count: number) => ({
    en: counted(count, 'link or other thing that is no file', 'links or other things that are no files'),
    de: counted(
      count,
      'Verknüpfung oder anderes, das keine Datei ist',
      'Verknüpfungen oder andere Dinge, die keine Dateien sind',
    ),
  }),
  closed: (count: number) => ({
    en: counted(count, 'folder that cannot be opened', 'folders that cannot be opened'),
    de: counted(count, 'Ordner, der sich nicht öffnen lässt', 'Ordner, die sich nicht öffnen lassen'),
  }),
  deep: (count: number, levels: number) => ({
    en: `${counted(count, 'folder', 'folders')} more than ${levels} levels down`,
    de: `${counted(count, 'Ordner', 'Ordner')} mehr als ${levels} Ebenen tief`,
  }),
  beyond: (files: number) => ({
    en: `what comes after the first ${formatCount(files)} files`,
    de: `was nach den ersten ${formatCount(files)} Dateien kommt`,
  }),
})
