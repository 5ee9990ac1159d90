import { catalogue } from '@shared/language/catalogue'

/** What errors of a disk mean to the analyst, as the end of a sentence. */
export const diskErrorWords = catalogue({
  number: (code: string) => ({
    en: `the system reported error ${code}`,
    de: `Das System meldete den Fehler ${code}`,
  }),
  full: { en: 'the disk is full', de: 'Der Datenträger ist voll' },
  mayNotWrite: { en: 'Assay may not write there', de: 'Assay darf dort nicht schreiben' },
  readOnly: { en: 'the disk can only be read', de: 'Der Datenträger lässt sich nur lesen' },
  failed: { en: 'the disk reported an error', de: 'Der Datenträger meldete einen Fehler' },
  needsRepair: {
    en: 'the disk is damaged and has to be repaired',
    de: 'Der Datenträger ist beschädigt und muss repariert werden',
  },
  diskGone: { en: 'the disk is no longer there', de: 'Der Datenträger ist nicht mehr da' },
  notFile: { en: 'it is not a file', de: 'Es ist keine Datei' },
  notFolder: { en: 'it is not a folder', de: 'Es ist kein Ordner' },
  nameTaken: { en: 'something else has that name', de: 'Etwas anderes hat diesen Namen' },
  longName: { en: 'the name is too long', de: 'Der Name ist zu lang' },
  circle: { en: 'links there lead round in a circle', de: 'Verweise führen dort im Kreis' },
  tooLarge: {
    en: 'the disk takes no file of that length',
    de: 'Der Datenträger nimmt keine Datei dieser Länge auf',
  },
  busy: { en: 'another program is using the file', de: 'Ein anderes Programm verwendet die Datei' },
  manyOpen: {
    en: 'too many files are open on this computer',
    de: 'Auf diesem Computer sind zu viele Dateien geöffnet',
  },
  folderGone: { en: 'the project folder is no longer there', de: 'Der Projektordner ist nicht mehr da' },
  clock: {
    en: 'the clock of this computer shows a year that cannot be written down; set it right',
    de: 'Die Uhr dieses Computers zeigt ein Jahr, das sich nicht aufschreiben lässt; stellen Sie sie richtig',
  },
  tooLong: {
    en: 'it would be longer than Assay can read back',
    de: 'Es wäre länger, als Assay zurücklesen kann',
  },
  lastNumber: {
    en: 'a file in journal/ has the last number there is; move it to another folder',
    de: 'Eine Datei in journal/ hat die letzte Nummer, die es gibt; verschieben Sie sie in einen anderen Ordner',
  },
  mayNotRead: { en: 'Assay may not read there', de: 'Assay darf dort nicht lesen' },
  gone: { en: 'it is no longer there', de: 'Die Datei ist nicht mehr da' },
  longerThanOurs: {
    en: 'it is longer than any file Assay writes',
    de: 'Die Datei ist länger als jede, die Assay schreibt',
  },
})
