import { catalogue } from '@shared/language/catalogue'

/** Why something is not exported or printed, and what became of it. */
export const exportWords = catalogue({
  notExportedHere: {
    en: 'This file was not exported since Assay started.',
    de: 'Diese Datei wurde nicht exportiert, seit Assay gestartet ist.',
  },
  memoGone: {
    en: 'This memo is no longer in the project. Nothing was exported; choose another memo.',
    de: 'Dieses Memo ist nicht mehr im Projekt. Es wurde nichts exportiert; wählen Sie ein anderes Memo.',
  },
  noPassages: {
    en: 'There are no passages to export. Nothing was exported. Tag some words first.',
    de: 'Es gibt keine Stellen zu exportieren. Es wurde nichts exportiert. Codieren Sie zuerst einige Worte.',
  },
  templateTells: (file: string) => ({
    en: `The template “${file}” says in its header, footer or styles what is withheld. The Word document was not written. Take it out of the template, or export with Assay’s own styles.`,
    de: `Die Vorlage „${file}“ sagt in ihrer Kopf- oder Fußzeile oder ihren Formatvorlagen, was zurückgehalten wird. Das Word-Dokument wurde nicht geschrieben. Nehmen Sie es aus der Vorlage, oder exportieren Sie mit den Formaten von Assay.`,
  }),
  sourceGoneNotPrinted: {
    en: 'This source is no longer in the project. Nothing was printed.',
    de: 'Diese Quelle ist nicht mehr im Projekt. Es wurde nichts gedruckt.',
  },
  tooMuchToPrint: {
    en: 'This text with so many marks is too large to be printed at once. Nothing was written, and the project is safe. Filter what is marked (F) and print fewer passages.',
    de: 'Dieser Text mit so vielen Markierungen ist zu groß, um auf einmal gedruckt zu werden. Es wurde nichts geschrieben, und das Projekt ist sicher. Filtern Sie, was markiert ist (F), und drucken Sie weniger Stellen.',
  },
  notRecorded: {
    en: 'It was not recorded as handed over, since the project can only be read.',
    de: 'Es wurde nicht als übergeben festgehalten, da das Projekt nur gelesen werden kann.',
  },
  damaged: (file: string) => ({
    en: `“${file}” was written, but reading it back gave other bytes. Do not use this file: the disk may be failing. The project is safe. Export to another disk.`,
    de: `„${file}“ wurde geschrieben, doch beim Zurücklesen kamen andere Bytes. Verwenden Sie diese Datei nicht: Der Datenträger könnte versagen. Das Projekt ist sicher. Exportieren Sie auf einen anderen Datenträger.`,
  }),
  notExported: (file: string, why: string) => ({
    en: `“${file}” was not exported: ${why} Nothing was written; a file of that name is as it was, and the project is safe.`,
    de: `„${file}“ wurde nicht exportiert: ${why} Es wurde nichts geschrieben; eine Datei dieses Namens ist, wie sie war, und das Projekt ist sicher.`,
  }),
})

/** Why a file cannot be written where it was to go, within a sentence. */
export const notWrittenWords = catalogue({
  project: (folder: string) => ({
    en: `${folder} is a project; its folder is Assay’s own. Choose another folder.`,
    de: `${folder} ist ein Projekt; sein Ordner gehört Assay allein. Wählen Sie einen anderen Ordner.`,
  }),
  link: {
    en: 'a link to somewhere else has that name. Choose another name.',
    de: 'Ein Verweis auf etwas anderes hat diesen Namen. Wählen Sie einen anderen Namen.',
  },
  device: {
    en: 'a device or a pipe has that name. Choose another name.',
    de: 'Ein Gerät oder eine Pipe hat diesen Namen. Wählen Sie einen anderen Namen.',
  },
  denied: {
    en: 'the file or its folder may not be changed. Choose another folder or name.',
    de: 'Die Datei oder ihr Ordner darf nicht geändert werden. Wählen Sie einen anderen Ordner oder Namen.',
  },
  busy: {
    en: 'another program has it open. Close it there, or choose another name.',
    de: 'Ein anderes Programm hat sie geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.',
  },
  readOnly: {
    en: 'this disk is read-only. Choose another folder.',
    de: 'Dieser Datenträger lässt sich nur lesen. Wählen Sie einen anderen Ordner.',
  },
  full: {
    en: 'the disk is full. Free some space, or choose another disk.',
    de: 'Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen.',
  },
  quota: {
    en: 'your share of the disk is used up. Free some space, or choose another disk.',
    de: 'Ihr Anteil am Datenträger ist verbraucht. Schaffen Sie Platz, oder wählen Sie einen anderen.',
  },
  noFolder: {
    en: 'its folder is no longer there. Choose another folder.',
    de: 'Ihr Ordner ist nicht mehr da. Wählen Sie einen anderen Ordner.',
  },
  isFolder: {
    en: 'a folder has that name. Choose another name.',
    de: 'Ein Ordner hat diesen Namen. Wählen Sie einen anderen Namen.',
  },
  longName: {
    en: 'the name is too long. Choose a shorter one.',
    de: 'Der Name ist zu lang. Wählen Sie einen kürzeren.',
  },
  diskError: {
    en: 'the disk reported an error. Choose another disk.',
    de: 'Der Datenträger meldete einen Fehler. Wählen Sie einen anderen.',
  },
})
