import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What is told of packets, sealed answers and keys, and why one is refused. */
export const roundWords = catalogue({
  unreadable: (name: string) => ({
    en: `“${name}” could not be read. Nothing was changed. Check that it still exists and may be read.`,
    de: `„${name}“ konnte nicht gelesen werden. Es wurde nichts geändert. Prüfen Sie, ob es die Datei noch gibt und ob sie gelesen werden darf.`,
  }),
  notFile: (name: string) => ({
    en: `“${name}” is not a file. Nothing was changed. Choose the file itself.`,
    de: `„${name}“ ist keine Datei. Es wurde nichts geändert. Wählen Sie die Datei selbst.`,
  }),
  unanswered: (name: string) => ({
    en: `“${name}” could not be read: the drive it lies on does not answer. Nothing was changed. Connect the drive again, or copy the file to this computer.`,
    de: `„${name}“ konnte nicht gelesen werden: Das Laufwerk, auf dem die Datei liegt, antwortet nicht. Es wurde nichts geändert. Verbinden Sie das Laufwerk wieder, oder kopieren Sie die Datei auf diesen Computer.`,
  }),
  tooLarge: (name: string) => ({
    en: `“${name}” is larger than any such file is. Nothing was changed. Choose another file.`,
    de: `„${name}“ ist größer, als eine solche Datei sein kann. Es wurde nichts geändert. Wählen Sie eine andere Datei.`,
  }),
  notText: (name: string) => ({
    en: `“${name}” is no text. Nothing was changed. Choose another file.`,
    de: `„${name}“ ist kein Text. Es wurde nichts geändert. Wählen Sie eine andere Datei.`,
  }),
  collectedBefore: (file: string, name: string) => ({
    en: `“${file}” was collected already: the answers of ${name} are here.`,
    de: `„${file}“ wurde schon eingesammelt: Die Antworten von ${name} sind hier.`,
  }),
  collected: (file: string, name: string) => ({
    en: `“${file}” holds the answers of ${name}.`,
    de: `„${file}“ enthält die Antworten von ${name}.`,
  }),
  packetTooLarge: {
    en: 'The packet of this round would be larger than Assay opens. Nothing was exported. Ask about fewer risks.',
    de: 'Das Paket dieser Runde wäre größer, als Assay öffnet. Es wurde nichts exportiert. Fragen Sie nach weniger Risiken.',
  },
  answersTooLong: {
    en: 'These answers are longer than a file of them may be. Nothing was handed in. Shorten the longest reasons.',
    de: 'Diese Antworten sind länger, als eine Datei davon sein darf. Es wurde nichts abgegeben. Kürzen Sie die längsten Begründungen.',
  },
  noPacket: {
    en: 'This round did not come as a packet: it is answered here. Nothing was handed in.',
    de: 'Diese Runde kam nicht als Rundenpaket: Sie wird hier beantwortet. Es wurde nichts abgegeben.',
  },
  nothingAnswered: {
    en: 'Nothing is answered yet. Nothing was handed in. Score the risks first.',
    de: 'Es ist noch nichts beantwortet. Es wurde nichts abgegeben. Bewerten Sie zuerst die Risiken.',
  },
  somebody: { en: 'somebody', de: 'jemandem' },
  invalid: (name: string) => ({
    en: `The sealed answers of ${name} are no answers that can be read. They will not count.`,
    de: `Die versiegelten Antworten von ${name} sind keine lesbaren Antworten. Sie werden nicht zählen.`,
  }),
  opened: (name: string) => ({
    en: `The answers of ${name} are open.`,
    de: `Die Antworten von ${name} sind geöffnet.`,
  }),
  openedInstead: (name: string, count: number) => ({
    en: `The answers of ${name} are open, and take the place of ${counted(count, 'answer', 'answers')} that ${name} gave here.`,
    de: `Die Antworten von ${name} sind geöffnet und treten an die Stelle von ${counted(count, 'Antwort, die hier gegeben wurde', 'Antworten, die hier gegeben wurden')}.`,
  }),
  noKeyYet: (name: string) => ({
    en: `No key for the answers of ${name} yet.`,
    de: `Noch kein Schlüssel für die Antworten von ${name}.`,
  }),
  noKeyFits: (name: string) => ({
    en: `No key that was given opens the answers of ${name}: theirs is missing, or the file was altered.`,
    de: `Kein angegebener Schlüssel öffnet die Antworten von ${name}: Der richtige fehlt, oder die Datei wurde verändert.`,
  }),
  notAsked: {
    en: 'This packet does not ask the analyst who was chosen. Nothing was changed.',
    de: 'Dieses Rundenpaket fragt den gewählten Analysten nicht. Es wurde nichts geändert.',
  },
})
