import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** Why a project or a file of it cannot be opened, created or copied, and what is told as it opens. */
export const storageWords = catalogue({
  folder: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  inOuterBackups: (name: string) => ({
    en: `${name} in the set of backups outside the project`,
    de: `${name} bei den Sicherungen außerhalb des Projekts`,
  }),
  backupGone: { en: 'This backup is no longer there.', de: 'Diese Sicherung ist nicht mehr da.' },
  notCopied: (folder: string, why: string) => ({
    en: `The project could not be copied to ${folder}: ${why}. The project itself is as it was. Choose another folder.`,
    de: `Das Projekt konnte nicht nach ${folder} kopiert werden: ${why}. Das Projekt selbst ist, wie es war. Wählen Sie einen anderen Ordner.`,
  }),
  notCreated: (folder: string, why: string) => ({
    en: `The project could not be created in ${folder}: ${why}. Choose another folder, or mend that and try again.`,
    de: `Das Projekt konnte nicht in ${folder} angelegt werden: ${why}. Wählen Sie einen anderen Ordner, oder beheben Sie das, und versuchen Sie es noch einmal.`,
  }),
  synchronised: (service: string) => ({
    en: `This folder is synchronised by ${service}. Two computers that write to one project at once do each other harm: keep live projects on a local disk and share copies.`,
    de: `Dieser Ordner wird von ${service} synchronisiert. Zwei Computer, die gleichzeitig in ein Projekt schreiben, schaden einander: Halten Sie laufende Projekte auf einem lokalen Datenträger, und geben Sie Kopien weiter.`,
  }),
  notEmpty: (folder: string) => ({
    en: `${folder} is not empty. Nothing was changed. Choose a new or empty folder for the project.`,
    de: `${folder} ist nicht leer. Es wurde nichts geändert. Wählen Sie für das Projekt einen neuen oder leeren Ordner.`,
  }),
  newerSnapshot: (file: string, format: number) => ({
    en: `${file} was made by a newer version of Assay (format ${format}). Nothing was changed. Update Assay to open it.`,
    de: `${file} stammt von einer neueren Version von Assay (Format ${format}). Es wurde nichts geändert. Aktualisieren Sie Assay, um sie zu öffnen.`,
  }),
  newerJournal: (file: string, format: number | undefined) => ({
    en: `${file} was written by a newer version of Assay (format ${format}). Nothing was changed. Update Assay to open this project.`,
    de: `${file} wurde von einer neueren Version von Assay geschrieben (Format ${format}). Es wurde nichts geändert. Aktualisieren Sie Assay, um dieses Projekt zu öffnen.`,
  }),
  ofAnotherProgram: (file: string) => ({
    en: `${file} belongs to another program. Nothing was changed. Choose an Assay project folder.`,
    de: `${file} gehört zu einem anderen Programm. Es wurde nichts geändert. Wählen Sie den Ordner eines Assay-Projekts.`,
  }),
  damaged: (file: string, why: string) => ({
    en: `${file} is damaged: ${why}.`,
    de: `${file} ist beschädigt: ${why}.`,
  }),
  wrongFirstLine: {
    en: 'its first line is not as Assay wrote it',
    de: 'Die erste Zeile ist nicht, wie Assay sie schrieb',
  },
  wrongChecksum: { en: 'its checksum does not match', de: 'Die Prüfsumme passt nicht' },
  firstJournalMissing: {
    en: 'The first journal of the project is missing.',
    de: 'Das erste Journal des Projekts fehlt.',
  },
  noFolder: (folder: string) => ({
    en: `There is no folder ${folder}. Nothing was changed. Choose a project folder.`,
    de: `Einen Ordner ${folder} gibt es nicht. Es wurde nichts geändert. Wählen Sie einen Projektordner.`,
  }),
  impossible: (what: string) => ({
    en: `It holds what no project can hold: ${what}.`,
    de: `Es enthält, was kein Projekt enthalten kann: ${what}.`,
  }),
  noTitle: { en: 'it has no title', de: 'kein Titel' },
  strangeTable: (name: string) => ({ en: `it has a table “${name}”`, de: `eine Tabelle „${name}“` }),
  wrongName: (kind: string, id: string, other: string) => ({
    en: `${kind} ${id} is called ${other}`,
    de: `${kind} ${id} heißt ${other}`,
  }),
  ofAnotherProject: (file: string) => ({
    en: `${file} belongs to another project than the other files here.`,
    de: `${file} gehört zu einem anderen Projekt als die übrigen Dateien hier.`,
  }),
  unreadable: (file: string, why: string) => ({
    en: `${file} cannot be read: ${why}.`,
    de: `${file} ist nicht lesbar: ${why}.`,
  }),
  missing: (file: string) => ({ en: `${file} is missing.`, de: `${file} fehlt.` }),
  notProject: (folder: string) => ({
    en: `${folder} is not an Assay project: there is no project.json in it. Nothing was changed. Choose the project's own folder.`,
    de: `${folder} ist kein Assay-Projekt: Es enthält keine project.json. Es wurde nichts geändert. Wählen Sie den Ordner des Projekts selbst.`,
  }),
  notThere: (folder: string) => ({
    en: `${folder} is not where it was: it was moved, renamed or deleted, or its drive is not connected. Nothing was changed. Connect the drive, or find the folder with “Open project…”.`,
    de: `${folder} ist nicht mehr an seinem Platz: verschoben, umbenannt oder gelöscht, oder das Laufwerk ist nicht verbunden. Es wurde nichts geändert. Verbinden Sie das Laufwerk, oder suchen Sie den Ordner mit „Projekt öffnen…“.`,
  }),
  nothingProven: (reasons: string) => ({
    en: `This project cannot be opened, and nothing in its folder was changed. ${reasons} Put the folder back from a copy, or ask for help with the files as they are.`,
    de: `Dieses Projekt lässt sich nicht öffnen, und in seinem Ordner wurde nichts geändert. ${reasons} Stellen Sie den Ordner aus einer Kopie wieder her, oder bitten Sie mit den Dateien, wie sie sind, um Hilfe.`,
  }),
  cannotOpen: (folder: string, why: string) => ({
    en: `${folder} cannot be opened: ${why}. Nothing was changed.`,
    de: `${folder} lässt sich nicht öffnen: ${why}. Es wurde nichts geändert.`,
  }),
  partDamaged: {
    en: 'Part of this project is damaged. It can be read; nothing is written to it until you choose to go on from what could be proven.',
    de: 'Ein Teil dieses Projekts ist beschädigt. Es ist lesbar; geschrieben wird darin nichts, bis Sie sich entscheiden, mit dem Bewiesenen weiterzuarbeiten.',
  },
  journalsReadOnly: (why: string) => ({
    en: `journal/ cannot be written to: ${why}. The project can be read here. To change it, make that folder writable, or copy the project folder.`,
    de: `In journal/ lässt sich nicht schreiben: ${why}. Das Projekt ist hier lesbar. Um es zu ändern, machen Sie den Ordner beschreibbar, oder kopieren Sie den Projektordner.`,
  }),
  journalReadOnly: (file: string, why: string) => ({
    en: `${file} cannot be written to: ${why}. The project can be read here. To change it, make that file writable, or copy the folder.`,
    de: `In ${file} lässt sich nicht schreiben: ${why}. Das Projekt ist hier lesbar. Um es zu ändern, machen Sie die Datei beschreibbar, oder kopieren Sie den Ordner.`,
  }),
  noBackupOfOlder: (folder: string, why: string) => ({
    en: `${folder} is of an older Assay and cannot be opened: no backup of it could be made first: ${why}. Nothing was changed.`,
    de: `${folder} ist von einem älteren Assay und lässt sich nicht öffnen, weil vorher keine Sicherung angelegt werden konnte: ${why}. Es wurde nichts geändert.`,
  }),
  notKeptForRecovery: (file: string) => ({
    en: `${file} could not be copied to recovery/.`,
    de: `${file} konnte nicht nach recovery/ kopiert werden.`,
  }),
  conflictCopy: (file: string) => ({
    en: `“${file}” is a conflict copy, as synchronising programs make them: another computer wrote to this project at the same time. It was left alone; this project does not contain its changes.`,
    de: `„${file}“ ist eine Konfliktkopie, wie Synchronisierungsprogramme sie anlegen: Ein anderer Computer schrieb gleichzeitig in dieses Projekt. Sie wurde nicht angerührt; ihre Änderungen enthält dieses Projekt nicht.`,
  }),
  conflictCopyOf: (file: string, service: string) => ({
    en: `“${file}” is a conflict copy, as ${service} makes them: another computer wrote to this project at the same time. It was left alone; this project does not contain its changes.`,
    de: `„${file}“ ist eine Konfliktkopie, wie ${service} sie anlegt: Ein anderer Computer schrieb gleichzeitig in dieses Projekt. Sie wurde nicht angerührt; ihre Änderungen enthält dieses Projekt nicht.`,
  }),
  notFolder: (name: string, folder: string) => ({
    en: `“${name}” in ${folder} is not a folder but a link or something else. Nothing was read or changed. Put the folder itself in its place.`,
    de: `„${name}“ in ${folder} ist kein Ordner, sondern ein Verweis oder etwas anderes. Es wurde nichts gelesen oder geändert. Legen Sie den Ordner selbst an seine Stelle.`,
  }),
  draftsDamaged: (count: number) => ({
    en: `${counted(count, 'text', 'texts')} that had been typed and not finished cannot be read. The files stay in drafts/; everything that was saved is here.`,
    de: `${counted(count, 'getippter, nicht abgeschlossener Text ist', 'getippte, nicht abgeschlossene Texte sind')} nicht lesbar. Die Dateien bleiben in drafts/; alles Gespeicherte ist hier.`,
  }),
})

/** Why something is not on disk yet, or a file of a source is not read. */
export const savingWords = catalogue({
  draftNotKept: (why: string) => ({
    en: `What you are typing is not on disk yet: ${why}. It stays in its field, and Assay tries again.`,
    de: `Was Sie tippen, ist noch nicht auf dem Datenträger: ${why}. Es bleibt in seinem Feld, und Assay versucht es wieder.`,
  }),
  historyDamaged: {
    en: 'This part of the history cannot be read. The project itself is safe.',
    de: 'Dieser Teil des Verlaufs ist nicht lesbar. Das Projekt selbst ist sicher.',
  },
  historyUnreadable: (why: string) => ({
    en: `The history cannot be read: ${why}. The project itself is safe. Try again.`,
    de: `Der Verlauf ist nicht lesbar: ${why}. Das Projekt selbst ist sicher. Versuchen Sie es noch einmal.`,
  }),
  damagedIn: (file: string, pack: string) => ({
    en: `${file} in ${pack} is damaged`,
    de: `${file} in ${pack} ist beschädigt`,
  }),
  sourceMissing: (file: string, why: string) => ({
    en: `The file ${file} cannot be read: ${why}. Nothing was written; the project itself is safe. Put the file back from a copy of the project folder.`,
    de: `Die Datei ${file} ist nicht lesbar: ${why}. Es wurde nichts geschrieben; das Projekt selbst ist sicher. Legen Sie die Datei aus einer Kopie des Projektordners zurück.`,
  }),
  packedMeanwhile: (why: string) => ({
    en: `The history was put together into another file meanwhile, or cannot be read (${why}). Nothing was written; the project itself is safe. Try again.`,
    de: `Der Verlauf wurde inzwischen in eine andere Datei gepackt oder ist nicht lesbar: ${why}. Es wurde nichts geschrieben; das Projekt selbst ist sicher. Versuchen Sie es noch einmal.`,
  }),
  changedOutside: {
    en: 'project.json was changed by another program while this project was open. Your changes are safe in the journal. Compare the two and choose which to keep.',
    de: 'project.json wurde von einem anderen Programm geändert, während dieses Projekt geöffnet war. Ihre Änderungen sind im Journal sicher. Vergleichen Sie die beiden, und wählen Sie, was Sie behalten.',
  },
  takenOver: {
    en: 'Not saved: this project was taken over by another window or computer. What is on disk is safe. Close the project and open it again.',
    de: 'Nicht gespeichert: Dieses Projekt wurde von einem anderen Fenster oder Computer übernommen. Was auf dem Datenträger ist, ist sicher. Schließen Sie das Projekt, und öffnen Sie es wieder.',
  },
  safeBefore: {
    en: 'Everything before this change is on disk.',
    de: 'Alles vor dieser Änderung ist auf dem Datenträger.',
  },
  notSaved: (why: string, safe: string) => ({
    en: `Not saved yet: ${why}. ${safe} Assay keeps the change and tries again with your next one, or when you choose Save.`,
    de: `Noch nicht gespeichert: ${why}. ${safe} Assay hebt die Änderung auf und versucht es mit Ihrer nächsten wieder, oder wenn Sie „Speichern“ wählen.`,
  }),
  journalGone: {
    en: 'The journal of this project is not where it was: what was done since the last copy may be in memory only.',
    de: 'Das Journal dieses Projekts ist nicht, wo es war: Was seit der letzten Kopie geschah, ist vielleicht nur im Speicher.',
  },
  notStored: (why: string) => ({
    en: `The article could not be stored: ${why}. The project is as it was.`,
    de: `Der Artikel konnte nicht abgelegt werden: ${why}. Das Projekt ist, wie es war.`,
  }),
  sourceChanged: (file: string) => ({
    en: `The file ${file} is not what was imported: its bytes have changed. The project itself is safe. Put the file back from a copy of the project folder, or import the article again.`,
    de: `Die Datei ${file} ist nicht, was importiert wurde: Ihre Bytes haben sich geändert. Das Projekt selbst ist sicher. Legen Sie die Datei aus einer Kopie des Projektordners zurück, oder importieren Sie den Artikel noch einmal.`,
  }),
  sourceGone: (file: string) => ({
    en: `The file ${file} is missing from the project folder. The project itself is safe. Put the file back from a copy of the folder, or import the article again.`,
    de: `Die Datei ${file} fehlt im Projektordner. Das Projekt selbst ist sicher. Legen Sie die Datei aus einer Kopie des Ordners zurück, oder importieren Sie den Artikel noch einmal.`,
  }),
  sourceUnreadable: (file: string, why: string) => ({
    en: `The file ${file} cannot be read: ${why}. The project itself is safe. Put the file back from a copy of the folder, or import the article again.`,
    de: `Die Datei ${file} ist nicht lesbar: ${why}. Das Projekt selbst ist sicher. Legen Sie die Datei aus einer Kopie des Ordners zurück, oder importieren Sie den Artikel noch einmal.`,
  }),
})
