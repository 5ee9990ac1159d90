import { catalogue } from '@shared/language/catalogue'
import type { SourceFormat } from '@shared/kinds/versions'

/** Where documents keep what they say of themselves, where they say it in one place. */
export const SAID_IN: Readonly<Record<SourceFormat, string>> = catalogue({
  txt: { en: 'the text', de: 'der Text' },
  md: { en: 'the text’s front matter', de: 'der Vorspann des Textes' },
  html: { en: 'the page', de: 'die Seite' },
  docx: { en: 'the file’s properties', de: 'die Eigenschaften der Datei' },
  odt: { en: 'the file’s properties', de: 'die Eigenschaften der Datei' },
  epub: { en: 'the book’s properties', de: 'die Eigenschaften des Buchs' },
  eml: { en: 'the mail’s head', de: 'der Kopf der E-Mail' },
  mhtml: { en: 'the page', de: 'die Seite' },
  pdf: { en: 'the file’s properties', de: 'die Eigenschaften der Datei' },
})

/** Where a title comes from that the document does not give. */
export const titleFromWords = catalogue({
  heading: { en: 'the first heading', de: 'die erste Überschrift' },
  fileName: { en: 'the name of the file', de: 'der Name der Datei' },
  firstWords: { en: 'the first words', de: 'die ersten Worte' },
})
