import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'

/** What of a head or foot was not taken over. */
export const LEFT_OUT = catalogue({
  links: {
    en: 'Links in its header or footer were left out; their words stay.',
    de: 'Links in Kopf- oder Fußzeile wurden ausgelassen; ihre Worte bleiben.',
  },
  objects: {
    en: 'Objects in its header or footer that are no pictures of their own were left out.',
    de: 'Objekte in Kopf- oder Fußzeile, die keine eigenen Bilder sind, wurden ausgelassen.',
  },
  fields: {
    en: 'Fields in its header or footer that read other files, ask or run something were left out; what they show stays.',
    de: 'Felder in Kopf- oder Fußzeile, die andere Dateien lesen, etwas fragen oder ausführen, wurden ausgelassen; was sie zeigen, bleibt.',
  },
  changes: {
    en: 'Changes that were tracked in its header or footer were taken as accepted.',
    de: 'Nachverfolgte Änderungen in Kopf- oder Fußzeile gelten als angenommen.',
  },
})
export type LeftOut = keyof typeof LEFT_OUT

/** What else is told of a Word template that is taken over, and why one is not. */
export const wordTemplateWords = catalogue({
  strict: {
    en: 'This is a Strict Open XML Document, whose markup has other names. Nothing was read.',
    de: 'Das ist ein Dokument nach Strict Open XML, dessen Auszeichnung andere Namen hat. Es wurde nichts gelesen.',
  },
  noHeader: (part: string) => ({
    en: `The part “${part}” is no header.`,
    de: `Der Teil „${part}“ ist keine Kopfzeile.`,
  }),
  manyPictures: (most: number, megabytes: number) => ({
    en: `Its header or footer has more than ${most} pictures, or one of more than ${megabytes} MB.`,
    de: `Kopf- oder Fußzeile haben mehr als ${most} Bilder oder eines von mehr als ${megabytes} MB.`,
  }),
  manyStyles: (most: number) => ({
    en: `It has more than ${formatCount(most)} styles.`,
    de: `Sie hat mehr als ${formatCount(most)} Formatvorlagen.`,
  }),
  macros: { en: 'Its macros were left out.', de: 'Die Makros wurden ausgelassen.' },
  fonts: {
    en: 'The fonts embedded in it were left out.',
    de: 'Die eingebetteten Schriften wurden ausgelassen.',
  },
  numbers: {
    en: 'The numbers of its headings were left out: a memo numbers its sections itself.',
    de: 'Die Nummern der Überschriften wurden ausgelassen: Ein Memo nummeriert seine Abschnitte selbst.',
  },
})
