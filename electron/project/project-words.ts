import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** Notices and refusals about a whole project: its history, its backups, its folder and its copies. */
export const projectWords = catalogue({
  breach: (what: string, problem: string, others: number) => ({
    en: `Something in this project is not as it can be: ${what}: ${problem}${others === 0 ? '' : ` So ${formOf(others, { one: 'is', other: 'are' })} ${counted(others, 'other thing', 'other things')}.`} It can be worked on all the same; “assay verify” names everything.`,
    de: `Etwas in diesem Projekt ist nicht, wie es sein kann: ${what}: ${problem}${others === 0 ? '' : ` Das gilt auch für ${counted(others, 'weiteres', 'weitere')}.`} Damit arbeiten lässt sich trotzdem; „assay verify“ nennt alles.`,
  }),
  roundOpen: {
    en: 'A round or a blind tagging is open, and keeps from each analyst what the others gave. A duplicate would show it. Nothing was made. Close it first, or save a copy.',
    de: 'Eine Runde oder ein blindes Codieren ist offen und hält vor jedem Analysten zurück, was die anderen gaben. Ein Duplikat würde es zeigen. Es wurde nichts angelegt. Schließen Sie erst ab, oder speichern Sie eine Kopie.',
  },
  changeUnreadable: {
    en: 'This change cannot be read: it is kept from you for now, or its journal is missing or damaged. The project is safe.',
    de: 'Diese Änderung ist nicht lesbar: Sie wird Ihnen noch vorenthalten, oder ihr Journal fehlt oder ist beschädigt. Das Projekt ist sicher.',
  },
  outsideUnreadable: (why: string) => ({
    en: `project.json cannot be read: ${why}. Your changes are safe in the journal.`,
    de: `project.json ist nicht lesbar: ${why}. Ihre Änderungen sind im Journal sicher.`,
  }),
  notPacked: (why: string) => ({
    en: `Old journals could not be packed: ${why}. They stay as they are; nothing is missing.`,
    de: `Alte Journale konnten nicht gepackt werden: ${why}. Sie bleiben, wie sie sind; es fehlt nichts.`,
  }),
  isFile: (name: string) => ({
    en: `${name} is a file. Nothing was changed. Choose a new or empty folder for the project.`,
    de: `${name} ist eine Datei. Es wurde nichts geändert. Wählen Sie für das Projekt einen neuen oder leeren Ordner.`,
  }),
  insideProject: (name: string, project: string) => ({
    en: `${name} would lie inside the project ${project}. Nothing was changed. Choose a folder outside of it.`,
    de: `${name} läge im Projekt ${project}. Es wurde nichts geändert. Wählen Sie einen Ordner außerhalb davon.`,
  }),
  lateRefusal: (step: string | null, why: string) => ({
    en: `${step === null ? 'A change that was kept' : `“${step}”`} could not be done: ${why}`,
    de: `${step === null ? 'Eine aufgehobene Änderung' : `„${step}“`} war nicht möglich: ${why}`,
  }),
  closed: {
    en: 'The project is closed. Nothing was changed.',
    de: 'Das Projekt ist geschlossen. Es wurde nichts geändert.',
  },
  readOnly: (why: string) => ({ en: `${why} Nothing was changed.`, de: `${why} Es wurde nichts geändert.` }),
  unknownAnalyst: {
    en: 'The analyst you work as is no longer in the project. Nothing was changed. Switch to another analyst, or add one.',
    de: 'Der Analyst, als der Sie arbeiten, ist nicht mehr im Projekt. Es wurde nichts geändert. Wechseln Sie zu einem anderen, oder fügen Sie einen hinzu.',
  },
  beforeBeginning: {
    en: 'Before its first change there was no project. Nothing was changed. Choose a later moment.',
    de: 'Vor seiner ersten Änderung gab es kein Projekt. Es wurde nichts geändert. Wählen Sie einen späteren Moment.',
  },
  historyEnds: {
    en: 'The history does not reach back that far: a journal is missing or damaged. Nothing was changed. Choose a later moment.',
    de: 'Der Verlauf reicht nicht so weit zurück: Ein Journal fehlt oder ist beschädigt. Es wurde nichts geändert. Wählen Sie einen späteren Moment.',
  },
  notThereThen: {
    en: 'This did not exist at that moment. Nothing was changed. Choose a later one.',
    de: 'Dies gab es in jenem Moment nicht. Es wurde nichts geändert. Wählen Sie einen späteren.',
  },
  anotherText: {
    en: 'The source has another text since. Nothing was changed. Import this one as a new version on its card, or undo that change.',
    de: 'Die Quelle hat seither einen anderen Text. Es wurde nichts geändert. Importieren Sie diesen auf ihrer Karte als neue Fassung, oder machen Sie jene Änderung rückgängig.',
  },
  needsOther: (step: string, kind: string, name: string | null) => ({
    en: `“${step}” is not possible: its ${kind}${name === null ? '' : ` “${name}”`} is not in the project. Nothing was changed. Restore that ${kind} from the history first.`,
    de: `„${step}“ ist nicht möglich: Im Projekt fehlt ${kind}${name === null ? '' : ` „${name}“`}. Es wurde nichts geändert. Stellen Sie zuerst das aus dem Verlauf wieder her.`,
  }),
  sourceGone: { en: 'This source is no longer in the project.', de: 'Diese Quelle ist nicht mehr im Projekt.' },
  notRecent: {
    en: 'This project is no longer in the list of recent projects. Open its folder instead.',
    de: 'Dieses Projekt ist nicht mehr in der Liste der letzten Projekte. Öffnen Sie stattdessen seinen Ordner.',
  },
  notRenamed: (folder: string, name: string, why: string) => ({
    en: `${folder} could not be called “${name}”: ${why}. The project has its new title and is safe in the folder that it had.`,
    de: `${folder} konnte nicht „${name}“ genannt werden: ${why}. Das Projekt hat seinen neuen Titel und ist in seinem bisherigen Ordner sicher.`,
  }),
  nameTaken: (name: string) => ({
    en: `There is a ${name} already. The project has its new title and stays in the folder that it had. Choose another title, or move that folder first.`,
    de: `${name} gibt es schon. Das Projekt hat seinen neuen Titel und bleibt in seinem bisherigen Ordner. Wählen Sie einen anderen Titel, oder verschieben Sie zuerst jenen Ordner.`,
  }),
  notReopened: (name: string, why: string) => ({
    en: `The project has its new title and lies in ${name}, but could not be opened again: ${why}. It was closed, and everything that was saved is safe there. Open it from the list of recent projects.`,
    de: `Das Projekt hat seinen neuen Titel und liegt in ${name}, konnte aber nicht wieder geöffnet werden: ${why}. Es wurde geschlossen, und alles Gespeicherte ist dort sicher. Öffnen Sie es aus der Liste der letzten Projekte.`,
  }),
  ofAnother: {
    en: 'This file belongs to another project. Nothing was changed.',
    de: 'Diese Datei gehört zu einem anderen Projekt. Es wurde nichts geändert.',
  },
  copyWhole: (folder: string) => ({
    en: `The copy is in ${folder}, with every change.`,
    de: `Die Kopie ist in ${folder}, mit jeder Änderung.`,
  }),
  copyWithout: (folder: string, steps: string) => ({
    en: `The copy is in ${folder}, with everything but: ${steps}. Do that again there, or save again here.`,
    de: `Die Kopie ist in ${folder}, mit allem außer: ${steps}. Tun Sie das dort noch einmal, oder speichern Sie hier erneut.`,
  }),
  copyLacks: (files: string) => ({
    en: `It lacks what could not be read: ${files}. These files are left as they are.`,
    de: `Ihr fehlt, was nicht lesbar war: ${files}. Diese Dateien bleiben, wie sie sind.`,
  }),
  folderGone: {
    en: 'The folder of the project is gone, so the copy begins without its history. If the folder can be found again, open that one, and merge the copy into it.',
    de: 'Der Ordner des Projekts ist weg, daher beginnt die Kopie ohne seinen Verlauf. Findet sich der Ordner wieder, öffnen Sie jenen, und führen Sie die Kopie damit zusammen.',
  },
  folderAndTextsGone: (texts: number) => ({
    en: `The folder of the project is gone, so the copy begins without its history, and ${counted(texts, 'source', 'sources')} without the text. If the folder can be found again, open that one, and merge the copy into it.`,
    de: `Der Ordner des Projekts ist weg, daher beginnt die Kopie ohne seinen Verlauf und ${counted(texts, 'Quelle', 'Quellen')} ohne Text. Findet sich der Ordner wieder, öffnen Sie jenen, und führen Sie die Kopie damit zusammen.`,
  }),
  noBackup: (why: string) => ({
    en: `No backup of the present state could be made: ${why}. Nothing was changed. Mend that and try again.`,
    de: `Vom jetzigen Stand konnte keine Sicherung angelegt werden: ${why}. Es wurde nichts geändert. Beheben Sie das, und versuchen Sie es noch einmal.`,
  }),
  noSnapshot: (why: string, safe: string) => ({
    en: `project.json could not be written: ${why}. ${safe}`,
    de: `project.json konnte nicht geschrieben werden: ${why}. ${safe}`,
  }),
  noSnapshotOrBackup: (why: string, safe: string) => ({
    en: `project.json or a backup could not be written: ${why}. ${safe}`,
    de: `project.json oder eine Sicherung konnte nicht geschrieben werden: ${why}. ${safe}`,
  }),
  safeInJournal: {
    en: 'Every change is safe in the journal; Assay tries again.',
    de: 'Jede Änderung ist im Journal sicher; Assay versucht es wieder.',
  },
  keptTheirs: {
    en: 'The journal of this project was gone, so project.json was written anew from memory. What another program had written there is kept in recovery/.',
    de: 'Das Journal dieses Projekts war weg, daher wurde project.json aus dem Speicher neu geschrieben. Was ein anderes Programm dort geschrieben hatte, ist in recovery/ aufgehoben.',
  },
  nothingToUndo: { en: 'There is nothing to undo.', de: 'Es gibt nichts rückgängig zu machen.' },
  nothingToRedo: { en: 'There is nothing to redo.', de: 'Es gibt nichts zu wiederholen.' },
  noProject: {
    en: 'No project is open. Open or create one first.',
    de: 'Es ist kein Projekt geöffnet. Öffnen Sie zuerst eines, oder legen Sie eines an.',
  },
})

/** Why backups cannot be listed, or one of them not be read. */
export const backupWords = catalogue({
  notListed: (why: string) => ({
    en: `The backups cannot be listed: ${why}. The project itself is safe.`,
    de: `Die Sicherungen lassen sich nicht auflisten: ${why}. Das Projekt selbst ist sicher.`,
  }),
  listDamaged: (message: string) => ({
    en: `The backups cannot be listed: ${message} The project itself is safe. Choose another one.`,
    de: `Die Sicherungen lassen sich nicht auflisten: ${message} Das Projekt selbst ist sicher. Wählen Sie eine andere.`,
  }),
  notRead: (why: string) => ({
    en: `This backup cannot be read: ${why}. The project itself is safe.`,
    de: `Diese Sicherung ist nicht lesbar: ${why}. Das Projekt selbst ist sicher.`,
  }),
  damaged: (message: string) => ({
    en: `This backup cannot be read: ${message} The project itself is safe. Choose another one.`,
    de: `Diese Sicherung ist nicht lesbar: ${message} Das Projekt selbst ist sicher. Wählen Sie eine andere.`,
  }),
})
