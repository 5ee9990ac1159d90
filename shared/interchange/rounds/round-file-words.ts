import { catalogue } from '../../language/catalogue'

/** What files of rounds are called, and why one is refused. */
export const roundFileWords = catalogue({
  packet: { en: 'round packet', de: 'Rundenpaket' },
  answers: { en: 'file of sealed answers', de: 'Datei mit versiegelten Antworten' },
  unreadable: (file: string, one: string) => ({
    en: `“${file}” is no ${one}, or only a part of one: it cannot be read. Ask for the file again. Nothing was changed.`,
    de: `„${file}“ lässt sich nicht als ${one} lesen: Es ist eine andere Datei oder nur ein Teil. Fordern Sie die Datei noch einmal an. Es wurde nichts geändert.`,
  }),
  otherFile: (file: string, one: string) => ({
    en: `“${file}” is no ${one}. Choose another file. Nothing was changed.`,
    de: `„${file}“ ist etwas anderes als verlangt (${one}). Wählen Sie eine andere Datei. Es wurde nichts geändert.`,
  }),
  otherForm: (file: string, one: string) => ({
    en: `“${file}” is no ${one} that this version of Assay reads. Choose another file, or update Assay. Nothing was changed.`,
    de: `Diese Version von Assay kann „${file}“ nicht als ${one} lesen. Wählen Sie eine andere Datei, oder aktualisieren Sie Assay. Es wurde nichts geändert.`,
  }),
  altered: (file: string) => ({
    en: `“${file}” was changed after it was written. Ask for the file again. Nothing was changed.`,
    de: `„${file}“ wurde nach dem Schreiben verändert. Fordern Sie die Datei noch einmal an. Es wurde nichts geändert.`,
  }),
  openPacket: { en: 'Open round packet', de: 'Rundenpaket öffnen' },
  excerptsOnly: {
    en: 'Only what stands around the quotes came with the round packet; […] stands for what is left out.',
    de: 'Mit dem Rundenpaket kam nur, was um die Zitate steht; […] steht für Weggelassenes.',
  },
  respondent: (letter: string) => ({ en: `Respondent ${letter}`, de: `Person ${letter}` }),
  contradictory: {
    en: 'This round packet contradicts itself. Nothing was opened. Ask for the packet again.',
    de: 'Dieses Rundenpaket widerspricht sich selbst. Es wurde nichts geöffnet. Fordern Sie das Rundenpaket noch einmal an.',
  },
  quoteLost: (quote: string) => ({
    en: `The words “${quote}” are not where their passage says. Nothing was exported. Look at the passage in the reader.`,
    de: `Die Worte „${quote}“ sind nicht dort, wo ihre Stelle es angibt. Es wurde nichts exportiert. Sehen Sie sich die Stelle unter „Lesen“ an.`,
  }),
})

/** Why sealed answers are not of the round they are collected for. */
export const readAnswersWords = catalogue({
  roundClosed: (file: string) => ({
    en: `“${file}” comes too late: this round is no longer open. Open another round to ask again. Nothing was changed.`,
    de: `„${file}“ kommt zu spät: Diese Runde ist nicht mehr offen. Öffnen Sie eine weitere Runde, um erneut zu fragen. Es wurde nichts geändert.`,
  }),
  otherProject: (file: string) => ({
    en: `“${file}” answers a round of another project. Open that project to collect it. Nothing was changed.`,
    de: `„${file}“ beantwortet eine Runde eines anderen Projekts. Öffnen Sie jenes Projekt, um die Datei einzusammeln. Es wurde nichts geändert.`,
  }),
  otherSession: (file: string) => ({
    en: `“${file}” answers another scoring session. Collect it there. Nothing was changed.`,
    de: `„${file}“ beantwortet eine andere Bewertungssitzung. Sammeln Sie die Datei dort ein. Es wurde nichts geändert.`,
  }),
  otherRound: (file: string, answered: number, asked: number) => ({
    en: `“${file}” answers round ${answered}, and this is round ${asked}. Ask for answers to the packet of this round. Nothing was changed.`,
    de: `„${file}“ beantwortet Runde ${answered}, und dies ist Runde ${asked}. Fordern Sie Antworten auf das Paket dieser Runde an. Es wurde nichts geändert.`,
  }),
  unknownRound: (file: string) => ({
    en: `“${file}” answers a round that is not here. Ask for answers to the packet of this round. Nothing was changed.`,
    de: `„${file}“ beantwortet eine Runde, die es hier nicht gibt. Fordern Sie Antworten auf das Paket dieser Runde an. Es wurde nichts geändert.`,
  }),
  notAsked: (file: string, name: string) => ({
    en: `“${file}” comes from ${name}, who is not asked in this round. Nothing was changed.`,
    de: `„${file}“ kommt von ${name}; diese Person ist in dieser Runde nicht gefragt. Es wurde nichts geändert.`,
  }),
  unknownPerson: (file: string) => ({
    en: `“${file}” comes from somebody unknown, who is not asked in this round. Nothing was changed.`,
    de: `„${file}“ kommt von jemand Unbekanntem, der in dieser Runde nicht gefragt ist. Es wurde nichts geändert.`,
  }),
  otherPacket: (file: string, name: string) => ({
    en: `“${file}” answers a packet that was not exported here. Give ${name} the packet of this round. Nothing was changed.`,
    de: `„${file}“ beantwortet ein Rundenpaket, das nicht hier exportiert wurde. Geben Sie ${name} das Paket dieser Runde. Es wurde nichts geändert.`,
  }),
  second: (file: string, name: string) => ({
    en: `“${file}” holds other answers of ${name} than those collected. Take those out first if these count. Nothing was changed.`,
    de: `„${file}“ enthält andere Antworten von ${name} als die eingesammelten. Nehmen Sie jene zuerst heraus, wenn diese zählen sollen. Es wurde nichts geändert.`,
  }),
})
