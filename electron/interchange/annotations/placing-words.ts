import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'

/** What is told of where annotations come to stand, and why some stand nowhere. */
export const placingWords = catalogue({
  importPassages: (count: number) => ({
    en: `Import ${counted(count, 'passage', 'passages')}`,
    de: `${counted(count, 'Stelle', 'Stellen')} importieren`,
  }),
  tooMany: (count: number, most: number) => ({
    en: `The import would be ${formatCount(count)} changes, and ${formatCount(most)} fit one step. Nothing was imported. Export the annotations there in parts, such as by document.`,
    de: `Der Import wären ${formatCount(count)} Änderungen, und ${formatCount(most)} passen in einen Schritt. Es wurde nichts importiert. Exportieren Sie die Anmerkungen dort in Teilen, etwa nach Dokument.`,
  }),
  annotationsOf: (count: number, about: string) => ({
    en: `${counted(count, 'annotation', 'annotations')} of ${about}`,
    de: `${counted(count, 'Anmerkung', 'Anmerkungen')} zu ${about}`,
  }),
  source: { en: 'Source', de: 'Quelle' },
  leftOut: { en: 'left out', de: 'ausgelassen' },
  notFound: (source: string, reason: string) => ({
    en: `Their words are not found in ${source}. ${reason}`.trim(),
    de: `Ihre Worte finden sich nicht in ${source}. ${reason}`.trim(),
  }),
  severalTimes: (source: string) => ({
    en: `Their words stand in ${source} several times, and nothing tells which are meant.`,
    de: `Ihre Worte stehen mehrmals in ${source}, und nichts sagt, welche gemeint sind.`,
  }),
  textUnreadable: (why: string) => ({
    en: `A text could not be read: ${why}`,
    de: `Ein Text konnte nicht gelesen werden: ${why}`,
  }),
  moved: {
    en: 'Their words stand elsewhere in the text than the file says.',
    de: 'Ihre Worte stehen anderswo im Text, als die Datei sagt.',
  },
  changed: {
    en: 'Their words are others now. A note on each says what they were.',
    de: 'Ihre Worte sind jetzt andere. Eine Notiz an jeder sagt, was sie waren.',
  },
  unsure: {
    en: 'It is not certain that the words are meant. A note on each says so: look at them.',
    de: 'Es ist nicht sicher, dass diese Worte gemeint sind. Eine Notiz an jeder sagt es: Sehen Sie sie an.',
  },
  otherWords: (words: string, reason: string) => ({
    en: `Imported at other words. They were “${words}”. ${reason}`,
    de: `An anderen Worten importiert. Sie waren „${words}“. ${reason}`,
  }),
  byWords: (count: number, about: string, source: string) => ({
    en: `${counted(count, 'annotation', 'annotations')} of ${about} ${formOf(count, { one: 'was', other: 'were' })} put into ${source}, which has the words.`,
    de: `${counted(count, 'Anmerkung', 'Anmerkungen')} zu ${about} ${formOf(count, { one: 'kam', other: 'kamen' })} in ${source}, wo die Worte stehen.`,
  }),
  noSourceTold: (telling: number) => ({
    en: `The file does not say of which text they are, and no source has their words (${telling} characters and more tell). Import the article first, then this file again.`,
    de: `Die Datei sagt nicht, zu welchem Text sie gehören, und keine Quelle hat ihre Worte (ab ${telling} Zeichen verraten sie es). Importieren Sie zuerst den Artikel, dann diese Datei noch einmal.`,
  }),
  noSource: (about: string) => ({
    en: `No source of the project is ${about}, and the words tell of none. Import the article first, then this file again.`,
    de: `Keine Quelle des Projekts ist ${about}, und die Worte verraten keine. Importieren Sie zuerst den Artikel, dann diese Datei noch einmal.`,
  }),
  severalSources: (titles: string) => ({
    en: `Several sources fit as well: ${titles}. Nothing tells which is meant.`,
    de: `Mehrere Quellen passen gleich gut: ${titles}. Nichts sagt, welche gemeint ist.`,
  }),
  unnamedText: { en: 'a text that the file does not name', de: 'einem Text, den die Datei nicht nennt' },
  quoted: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
})
