import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** What is safe whatever is wrong with a package, and what to do. */
const SAFE = {
  en: 'Nothing was unpacked, and no project was changed.',
  de: 'Es wurde nichts entpackt und kein Projekt geändert.',
}
const AGAIN = {
  en: 'Ask whoever made it for the file again.',
  de: 'Bitten Sie den, der es gepackt hat, noch einmal um die Datei.',
}

/** Why a project is not packed, or a package not opened. */
export const packageWords = catalogue({
  pack: { en: 'Pack project into one file', de: 'Projekt in eine Datei packen' },
  member: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  damaged: (why: string) => ({
    en: `This package is damaged or not whole: ${why}. ${SAFE.en} ${AGAIN.en}`,
    de: `Dieses Paket ist beschädigt oder unvollständig: ${why}. ${SAFE.de} ${AGAIN.de}`,
  }),
  memberDamaged: (member: string) => ({
    en: `${member} in this package is damaged. ${SAFE.en} ${AGAIN.en}`,
    de: `${member} in diesem Paket ist beschädigt. ${SAFE.de} ${AGAIN.de}`,
  }),
  suspicious: (what: string) => ({
    en: `This package is not as Assay makes them: ${what}. ${SAFE.en} ${AGAIN.en}`,
    de: `Dieses Paket ist nicht, wie Assay sie macht: ${what}. ${SAFE.de} ${AGAIN.de}`,
  }),
  tooLargeToOpen: {
    en: `Unpacked, this package would be larger than any project Assay packs. ${SAFE.en} Ask whoever made it for a copy of the project folder.`,
    de: `Entpackt wäre dieses Paket größer als jedes Projekt, das Assay packt. ${SAFE.de} Bitten Sie den, der es gepackt hat, um eine Kopie des Projektordners.`,
  },
  newer: (format: number) => ({
    en: `This package was made by a newer version of Assay (format ${format}). ${SAFE.en} Update Assay to open it.`,
    de: `Dieses Paket stammt von einer neueren Version von Assay (Format ${format}). ${SAFE.de} Aktualisieren Sie Assay, um es zu öffnen.`,
  }),
  withheldGone: {
    en: 'A source that is to be withheld is no longer in the project. Nothing was packed.',
    de: 'Eine Quelle, die zurückgehalten werden soll, ist nicht mehr im Projekt. Es wurde nichts gepackt.',
  },
  partDamaged: { en: 'part of it is damaged', de: 'ein Teil ist beschädigt' },
  notSaved: (count: number) => ({
    en: `${counted(count, 'change', 'changes')} of this project ${formOf(count, { one: 'is', other: 'are' })} not on disk yet. Nothing was packed. Save again first.`,
    de: `${counted(count, 'Änderung dieses Projekts ist', 'Änderungen dieses Projekts sind')} noch nicht auf dem Datenträger. Es wurde nichts gepackt. Speichern Sie zuerst erneut.`,
  }),
  roundOpen: {
    en: 'A round of this project is under way, and a package would hand on what its analysts do not show each other yet. Nothing was packed. Send a round packet to those who answer (File, Export round packet), or pack when the session is signed or its round is closed.',
    de: 'Eine Runde dieses Projekts läuft, und ein Paket gäbe weiter, was ihre Analysten einander noch nicht zeigen. Es wurde nichts gepackt. Schicken Sie denen, die antworten, ein Rundenpaket (Datei, Rundenpaket exportieren), oder packen Sie, wenn die Sitzung abgezeichnet oder ihre Runde geschlossen ist.',
  },
  taggingOpen: {
    en: 'A blind tagging of this project is under way, and a package would hand on what its analysts do not show each other yet. Nothing was packed. Pack when it is closed.',
    de: 'Ein blindes Codieren dieses Projekts läuft, und ein Paket gäbe weiter, was seine Analysten einander noch nicht zeigen. Es wurde nichts gepackt. Packen Sie, wenn es abgeschlossen ist.',
  },
  notInOrder: (why: string) => ({
    en: `This project is not in order (${why}), and a package of it would not open. Nothing was packed. Check it with “assay verify --repair”, or put the files back from a copy.`,
    de: `Dieses Projekt ist nicht in Ordnung (${why}), und ein Paket davon ließe sich nicht öffnen. Es wurde nichts gepackt. Prüfen Sie es mit „assay verify --repair“, oder legen Sie die Dateien aus einer Kopie zurück.`,
  }),
  sourceChanged: (file: string) => ({
    en: `The file ${file} is not what was imported: its bytes have changed. Nothing was packed; the project itself is safe. Put the file back from a copy of the project folder, or import the article again.`,
    de: `Die Datei ${file} ist nicht, was importiert wurde: Ihre Bytes haben sich geändert. Es wurde nichts gepackt; das Projekt selbst ist sicher. Legen Sie die Datei aus einer Kopie des Projektordners zurück, oder importieren Sie den Artikel noch einmal.`,
  }),
  unreadable: (name: string, why: string) => ({
    en: `“${name}” cannot be read: ${why}. Nothing was changed.`,
    de: `„${name}“ ist nicht lesbar: ${why}. Es wurde nichts geändert.`,
  }),
  namedInText: (titles: string) => ({
    en: `The name of an analyst stands in the text of ${titles}. Nothing was packed: the words of a source are not changed. Leave out the text of these sources too, or pack with names.`,
    de: `Der Name eines Analysten steht im Text von ${titles}. Es wurde nichts gepackt: Die Worte einer Quelle werden nicht geändert. Lassen Sie auch den Text dieser Quellen weg, oder packen Sie mit Namen.`,
  }),
  notUnpacked: (name: string, folder: string, why: string) => ({
    en: `“${name}” could not be unpacked to ${folder}: ${why}. Nothing of it was kept; the package is as it was. Choose another folder, or mend that and try again.`,
    de: `„${name}“ konnte nicht nach ${folder} entpackt werden: ${why}. Nichts davon wurde behalten; das Paket ist, wie es war. Wählen Sie einen anderen Ordner, oder beheben Sie das, und versuchen Sie es noch einmal.`,
  }),
  inUse: (folder: string) => ({
    en: `${folder} is in use. Nothing was unpacked. Choose a new or empty folder for the project.`,
    de: `${folder} ist in Gebrauch. Es wurde nichts entpackt. Wählen Sie für das Projekt einen neuen oder leeren Ordner.`,
  }),
  tooLargeToPack: {
    en: 'The package would be larger than 4 GB or have more than 65,534 files, and no mail takes such a file. Nothing was written; the project is safe. Copy the project folder instead, or leave out the history or the text of sources.',
    de: 'Das Paket wäre größer als 4 GB oder hätte mehr als 65.534 Dateien, und keine E-Mail nimmt so eine Datei. Es wurde nichts geschrieben; das Projekt ist sicher. Kopieren Sie stattdessen den Projektordner, oder lassen Sie den Verlauf oder den Text von Quellen weg.',
  },
})

/** What is odd about a package or one of its members, within a sentence. */
export const oddityWords = catalogue({
  missing: (member: string) => ({ en: `${member} is missing`, de: `${member} fehlt` }),
  tooLong: (member: string) => ({ en: `${member} is larger than any`, de: `${member} ist größer als jedes` }),
  listedTwice: (member: string) => ({
    en: `${member} names a file twice`,
    de: `${member} nennt eine Datei zweimal`,
  }),
  notListed: (member: string) => ({
    en: `${member} is not among what was packed`,
    de: `${member} gehört nicht zu dem, was gepackt wurde`,
  }),
  noEnd: { en: 'its end is missing or not its own', de: 'Sein Ende fehlt oder ist nicht sein eigenes' },
  listNotWhole: { en: 'its list of contents is not whole', de: 'Sein Inhaltsverzeichnis ist nicht vollständig' },
  byAnother: (member: string) => ({
    en: `${member} was packed by another program, or its entry is damaged`,
    de: `${member} wurde von einem anderen Programm gepackt, oder der Eintrag ist beschädigt`,
  }),
  leadsOut: (member: string) => ({
    en: `${member} would be put outside of the project folder`,
    de: `${member} käme außerhalb des Projektordners zu liegen`,
  }),
  link: (member: string) => ({
    en: `${member} is a link to somewhere else`,
    de: `${member} ist ein Verweis auf etwas anderes`,
  }),
  encrypted: (member: string) => ({ en: `${member} is encrypted`, de: `${member} ist verschlüsselt` }),
  twice: (member: string) => ({ en: `${member} is in it twice`, de: `${member} ist zweimal darin` }),
  notOfProject: (member: string) => ({
    en: `${member} is no file of a project`,
    de: `${member} ist keine Datei eines Projekts`,
  }),
  otherMethod: (member: string) => ({
    en: `${member} is packed in a way that Assay does not use`,
    de: `${member} ist auf eine Weise gepackt, die Assay nicht verwendet`,
  }),
  notBehind: (member: string) => ({
    en: `${member} does not lie behind the file before it`,
    de: `${member} liegt nicht hinter der Datei davor`,
  }),
  between: { en: 'there is something between its files', de: 'Zwischen seinen Dateien liegt etwas' },
  longer: (member: string) => ({
    en: `${member} is longer than the package says`,
    de: `${member} ist länger, als das Paket sagt`,
  }),
  anotherProject: {
    en: 'it holds another project than it says',
    de: 'Es enthält ein anderes Projekt, als es sagt',
  },
  projectNotInOrder: (why: string) => ({
    en: `the project in it is not in order (${why})`,
    de: `Das Projekt darin ist nicht in Ordnung (${why})`,
  }),
})
