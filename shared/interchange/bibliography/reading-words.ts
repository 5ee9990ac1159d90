import { catalogue } from '../../language/catalogue'
import { counted, formatCount } from '../../language/counts'
import type { MatchedBy } from './matching'

/** By what an entry was found to be of a source. */
const FOUND_BY: Readonly<Record<MatchedBy, { en: string; de: string; itsDe: string }>> = {
  DOI: { en: 'DOI', de: 'den DOI', itsDe: 'seinen DOI' },
  address: { en: 'address', de: 'die Adresse', itsDe: 'seine Adresse' },
  title: { en: 'title', de: 'den Titel', itsDe: 'seinen Titel' },
}

/** What a reference list would do to source cards, and why some of its entries do nothing. */
export const referencesToldWords = catalogue({
  values: (count: number) => ({
    en: `${counted(count, 'value', 'values')}`,
    de: `${counted(count, 'Wert', 'Werte')}`,
  }),
  noSource: {
    en: 'No source here has its DOI, address or title, and it has no text to import.',
    de: 'Keine Quelle hier hat seinen DOI, seine Adresse oder seinen Titel, und er hat keinen Text, der sich importieren ließe.',
  },
  several: (by: MatchedBy) => ({
    en: `Several sources here have its ${FOUND_BY[by].en}, and nothing tells which is meant. Let only one of them have it, then import this file again.`,
    de: `Mehrere Quellen hier haben ${FOUND_BY[by].itsDe}, und nichts sagt, welche gemeint ist. Sorgen Sie dafür, dass nur eine so übereinstimmt, und importieren Sie diese Datei dann noch einmal.`,
  }),
  severalEach: {
    en: 'Several sources here fit each of them, and nothing tells which is meant.',
    de: 'Zu jedem davon passen mehrere Quellen hier, und nichts sagt, welche gemeint ist.',
  },
  repeated: {
    en: 'An earlier entry of the file is of the same source.',
    de: 'Ein früherer Eintrag der Datei gehört zur selben Quelle.',
  },
  filling: (field: string, value: string) => ({ en: `${field} “${value}”`, de: `${field} „${value}“` }),
  fills: (by: MatchedBy, values: readonly string[]) => ({
    en: `Found by its ${FOUND_BY[by].en}. Fills ${values.join(', ')}.`,
    de: `Gefunden über ${FOUND_BY[by].de}. Füllt aus: ${values.join(', ')}.`,
  }),
  entry: (title: string, about: string) => ({
    en: `“${title}”${about === '' ? '' : ` (${about})`}`,
    de: `„${title}“${about === '' ? '' : ` (${about})`}`,
  }),
  untitled: { en: 'Entry without a title', de: 'Eintrag ohne Titel' },
  tooLong: {
    en: 'It is longer than a source card holds.',
    de: 'Es ist länger, als eine Quellenkarte fasst.',
  },
})

/** What of a reference list is not taken, and why it is not read; names of fields and kinds are the file’s own. */
export const referenceDropWords = catalogue({
  tooMany: (most: number) => ({
    en: `This file lists more than ${formatCount(most)} entries, more than Assay reads. Nothing was imported. Export a part of them.`,
    de: `Diese Datei führt mehr als ${formatCount(most)} Einträge auf; so viele liest Assay nicht. Es wurde nichts importiert. Exportieren Sie einen Teil davon.`,
  }),
  noList: {
    en: 'This file is no reference list. It is JSON without a list of entries. Nothing was imported. Export the list as CSL JSON, BibTeX or RIS.',
    de: 'Diese Datei ist keine Literaturliste. Sie ist JSON ohne eine Liste von Einträgen. Es wurde nichts importiert. Exportieren Sie die Liste als CSL JSON, BibTeX oder RIS.',
  },
  referenceList: { en: 'a reference list', de: 'eine Literaturliste' },
  again: {
    en: 'Export the list as CSL JSON, BibTeX or RIS.',
    de: 'Exportieren Sie die Liste als CSL JSON, BibTeX oder RIS.',
  },
  less: { en: 'Export a part of it.', de: 'Exportieren Sie einen Teil davon.' },
  field: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  further: (name: string) => ({ en: `Further “${name}”`, de: `Weitere „${name}“` }),
  furtherAddresses: { en: 'Further addresses', de: 'Weitere Adressen' },
  furtherFields: { en: 'Values of further fields', de: 'Werte weiterer Felder' },
  noPlace: { en: 'A source card has no place for it.', de: 'Eine Quellenkarte hat keinen Platz dafür.' },
  onlyOne: { en: 'A source card has one.', de: 'Eine Quellenkarte hat nur eines.' },
  kind: (name: string) => ({ en: `Kind “${name}”`, de: `Art „${name}“` }),
  unknownKind: {
    en: 'A source card knows no such kind of publication.',
    de: 'Eine Quellenkarte kennt diese Art von Veröffentlichung nicht.',
  },
  entry: { en: 'Entry', de: 'Eintrag' },
  inLine: (line: number, why: string) => ({ en: `In line ${line}: ${why}`, de: `In Zeile ${line}: ${why}` }),
  noFields: { en: 'It is no list of fields.', de: 'Er ist keine Liste von Feldern.' },
  noKind: {
    en: 'It does not say what kind of publication it is.',
    de: 'Er sagt nicht, welche Art von Veröffentlichung er ist.',
  },
  author: { en: 'Author', de: 'Verfasser' },
  noName: { en: 'It is no name.', de: 'Das ist kein Name.' },
  ofZotero: (kind: string) => ({ en: `${kind} of Zotero`, de: `${kind} von Zotero` }),
  noPublication: { en: 'It is no publication.', de: 'Das ist keine Veröffentlichung.' },
  creator: { en: 'Creator', de: 'Urheber' },
  onlyAuthors: { en: 'A source card names authors alone.', de: 'Eine Quellenkarte nennt nur Verfasser.' },
  neverClosed: { en: 'It is never closed.', de: 'Er wird nie geschlossen.' },
  noField: (sign: string) => ({
    en: `“${sign}” stands where a field should.`,
    de: `„${sign}“ steht, wo ein Feld stehen sollte.`,
  }),
  noValue: (field: string) => ({
    en: `The field “${field}” has no value.`,
    de: `Das Feld „${field}“ hat keinen Wert.`,
  }),
  valueNeverClosed: (field: string) => ({
    en: `The value of “${field}” is never closed.`,
    de: `Der Wert von „${field}“ wird nie geschlossen.`,
  }),
})

/** What had to be assumed to read a reference list, each of so many of it. */
export const referenceNotes = catalogue({
  unreadDate: (count: number) => ({
    en: `${counted(count, 'date could not be read and was', 'dates could not be read and were')} left out.`,
    de: `${counted(count, 'Datum konnte nicht gelesen werden und wurde', 'Daten konnten nicht gelesen werden und wurden')} ausgelassen.`,
  }),
  inexactDate: (count: number) => ({
    en: `${counted(count, 'date is a range or not exact; its first day, month or year was taken', 'dates are ranges or not exact; their first days, months or years were taken')}.`,
    de: `${counted(count, 'Datum ist ein Zeitraum oder nicht genau; genommen wurde der erste Tag oder Monat oder das erste Jahr', 'Daten sind Zeiträume oder nicht genau; genommen wurden die ersten Tage, Monate oder Jahre')}.`,
  }),
  absentWhole: (count: number) => ({
    en: `${counted(count, 'entry refers to one that is not in this file, for what it lacks (crossref)', 'entries refer to ones that are not in this file, for what they lack (crossref)')}.`,
    de: `${counted(count, 'Eintrag verweist für das, was ihm fehlt, auf einen, der nicht in dieser Datei ist (crossref)', 'Einträge verweisen für das, was ihnen fehlt, auf andere, die nicht in dieser Datei sind (crossref)')}.`,
  }),
  andOthers: (count: number) => ({
    en: `${counted(count, 'list of authors ends with “and others”, who are not named', 'lists of authors end with “and others”, who are not named')}.`,
    de: `${counted(count, 'Liste von Verfassern endet mit „and others“, die nicht genannt sind', 'Listen von Verfassern enden mit „and others“, die nicht genannt sind')}.`,
  }),
  fieldTwice: (count: number) => ({
    en: `${counted(count, 'field stands twice in its entry; the first counts', 'fields stand twice in their entry; the first counts')}.`,
    de: `${counted(count, 'Feld steht zweimal in seinem Eintrag; das erste zählt', 'Felder stehen zweimal in ihrem Eintrag; das erste zählt')}.`,
  }),
  unknownCommand: (count: number, command: string) => ({
    en: `${counted(count, `command of LaTeX is not known (\\${command}) and stands as it was`, `commands of LaTeX are not known (\\${command}) and stand as they were`)}.`,
    de: `${counted(count, `LaTeX-Befehl ist nicht bekannt (\\${command}) und steht da wie zuvor`, `LaTeX-Befehle sind nicht bekannt (\\${command}) und stehen da wie zuvor`)}.`,
  }),
  unknownName: (count: number, name: string) => ({
    en: `${counted(count, `name stands for nothing in this file (${name})`, `names stand for nothing in this file (${name})`)}.`,
    de: `${counted(count, `Name steht in dieser Datei für nichts (${name})`, `Namen stehen in dieser Datei für nichts (${name})`)}.`,
  }),
  strayLine: (count: number) => ({
    en: `${counted(count, 'line stands outside of the entries and was passed over', 'lines stand outside of the entries and were passed over')}.`,
    de: `${counted(count, 'Zeile steht außerhalb der Einträge und wurde übergangen', 'Zeilen stehen außerhalb der Einträge und wurden übergangen')}.`,
  }),
  endsAtNext: (count: number, end: string) => ({
    en: `${counted(count, `entry is not ended (${end}); it ends where the next one begins`, `entries are not ended (${end}); they end where the next one begins`)}.`,
    de: `${counted(count, `Eintrag ist nicht beendet (${end}); er endet, wo der nächste beginnt`, `Einträge sind nicht beendet (${end}); sie enden, wo der nächste beginnt`)}.`,
  }),
  endsWithFile: (count: number, end: string) => ({
    en: `${counted(count, `entry is not ended (${end}); it ends with the file`, `entries are not ended (${end}); they end with the file`)}.`,
    de: `${counted(count, `Eintrag ist nicht beendet (${end}); er endet mit der Datei`, `Einträge sind nicht beendet (${end}); sie enden mit der Datei`)}.`,
  }),
})
