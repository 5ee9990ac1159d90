import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf, listedBriefly } from '@shared/language/counts'

/** What is said of imports: of files, of new versions, and of what was left out of a text. */
export const importWords = catalogue({
  pastedText: { en: 'pasted text', de: 'eingefügter Text' },
  tooMany: (most: number, count: number) => ({
    en: `At most ${formatCount(most)} files are imported at once; these are ${formatCount(count)}. Nothing was imported.`,
    de: `Höchstens ${formatCount(most)} Dateien werden auf einmal importiert; dies sind ${formatCount(count)}. Es wurde nichts importiert.`,
  }),
  left: (source: string) => ({
    en: `Left: “${source}” has its words.`,
    de: `Ausgelassen: „${source}“ hat dieselben Wörter.`,
  }),
  notAFile: {
    en: 'This cannot be read as a file. Nothing of it was imported.',
    de: 'Das lässt sich nicht als Datei lesen. Nichts davon wurde importiert.',
  },
  notImported: (why: string, names: readonly string[], most: number) => ({
    en: `${why}\n${counted(names.length, 'file', 'files')} ${formOf(names.length, { one: 'was', other: 'were' })} not imported: ${listedBriefly(names, most)}.`,
    de: `${why}\n${counted(names.length, 'Datei wurde', 'Dateien wurden')} nicht importiert: ${listedBriefly(names, most)}.`,
  }),
  cancelled: {
    en: 'Cancelled. Nothing was imported.',
    de: 'Abgebrochen. Es wurde nichts importiert.',
  },
  imported: (source: string) => ({ en: `Imported “${source}”.`, de: `„${source}“ wurde importiert.` }),
  importedInto: (source: string, project: string) => ({
    en: `Imported “${source}” into “${project}”.`,
    de: `„${source}“ wurde in „${project}“ importiert.`,
  }),
  importedMany: (count: number) => ({
    en: `Imported ${counted(count, 'article', 'articles')}. Their cards say what was left out.`,
    de: `${counted(count, 'Artikel wurde', 'Artikel wurden')} importiert. Die Quellenkarten sagen, was weggelassen wurde.`,
  }),
  importedManyInto: (count: number, project: string) => ({
    en: `Imported ${counted(count, 'article', 'articles')} into “${project}”. Their cards say what was left out.`,
    de: `${counted(count, 'Artikel wurde', 'Artikel wurden')} in „${project}“ importiert. Die Quellenkarten sagen, was weggelassen wurde.`,
  }),
  readIt: { en: 'Read it', de: 'Lesen' },
  showInLibrary: { en: 'Show in the library', de: 'In der Bibliothek zeigen' },

  newVersion: (source: string, became: string) => ({
    en: `Imported a new version of “${source}”: ${became}.`,
    de: `Neue Fassung von „${source}“ importiert: ${became}.`,
  }),
  sameText: {
    en: 'The text is the same, word for word.',
    de: 'Der Text ist Wort für Wort derselbe.',
  },

  takenIn: (paragraphs: number) => ({
    en: `${counted(paragraphs, 'paragraph was', 'paragraphs were')} taken into the text. Undo takes this back.`,
    de: `${counted(paragraphs, 'Absatz wurde', 'Absätze wurden')} in den Text aufgenommen. Rückgängig nimmt das zurück.`,
  }),
  takenInBetween: (paragraphs: number, passages: number) => ({
    en: `${counted(paragraphs, 'paragraph was', 'paragraphs were')} taken into the text. Undo takes this back. ${counted(passages, 'passage', 'passages')} with a paragraph between the words now ${formOf(passages, { one: 'waits', other: 'wait' })} for review.`,
    de: `${counted(paragraphs, 'Absatz wurde', 'Absätze wurden')} in den Text aufgenommen. Rückgängig nimmt das zurück. ${counted(passages, 'Stelle', 'Stellen')} mit einem Absatz zwischen den Wörtern ${formOf(passages, { one: 'wartet', other: 'warten' })} nun auf Durchsicht.`,
  }),
  review: { en: 'Review', de: 'Durchsehen' },

  isLink: (link: string) => ({
    en: `This is the address of an article, not its words, and Assay never goes online. Nothing was imported.\nOpen it in a browser, save the page (Ctrl+S), and drop the saved file here: ${link}`,
    de: `Das ist die Adresse eines Artikels, nicht sein Text, und Assay geht nie online. Es wurde nichts importiert.\nÖffnen Sie sie in einem Browser, speichern Sie die Seite (Strg+S) und ziehen Sie die gespeicherte Datei hierher: ${link}`,
  }),
})
