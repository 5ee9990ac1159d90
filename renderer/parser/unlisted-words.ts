import { catalogue } from '@shared/language/catalogue'

/** What of a document has words and is not among those that are shown of the whole of it. */
export const unlistedWords = catalogue({
  pictures: { en: 'descriptions of pictures', de: 'Beschreibungen von Bildern' },
  embedded: { en: 'embedded frames and videos', de: 'eingebettete Rahmen und Videos' },
  scripts: { en: 'what only scripts would show', de: 'was nur Skripte zeigen würden' },
  otherPages: { en: 'other pages in the file', de: 'andere Seiten in der Datei' },
  frontMatter: {
    en: 'the lines at its top that say what it is',
    de: 'die Zeilen am Anfang, die sagen, was es ist',
  },
  attachments: { en: 'attachments', de: 'Anhänge' },
  plainText: { en: 'the same message as plain text', de: 'dieselbe Nachricht als reiner Text' },
  wayOfMessage: { en: 'the way the message took', de: 'der Weg, den die Nachricht nahm' },
  objects: { en: 'embedded objects', de: 'eingebettete Objekte' },
  formerFormatting: { en: 'former formatting', de: 'frühere Formatierung' },
  printedPages: { en: 'numbers of printed pages', de: 'Nummern gedruckter Seiten' },
  wordsInPictures: { en: 'words in pictures', de: 'Worte in Bildern' },
  comments: { en: 'comments in its margin', de: 'Kommentare am Rand' },
  formFields: { en: 'what is written into its forms', de: 'was in Formulare eingetragen ist' },
  files: { en: 'attached files', de: 'angehängte Dateien' },
})
