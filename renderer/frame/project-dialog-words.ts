import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** Why a backup was made. */
export const BACKUP_REASONS: Readonly<Record<string, string>> = catalogue({
  close: { en: 'when the project was closed', de: 'beim Schließen des Projekts' },
  work: { en: 'while working', de: 'während der Arbeit' },
  restore: { en: 'before a backup was restored', de: 'vor dem Wiederherstellen einer Sicherung' },
  migrate: {
    en: 'before the project was brought to a newer format',
    de: 'vor der Umstellung des Projekts auf ein neueres Format',
  },
})

/** What the dialogs about a project as a whole say: made, named, restored, compared. */
export const projectDialogWords = catalogue({
  newProject: { en: 'New project', de: 'Neues Projekt' },
  chooseFolder: { en: 'Choose a folder…', de: 'Ordner wählen…' },
  title: { en: 'Title', de: 'Titel' },
  yourName: { en: 'Your name', de: 'Ihr Name' },
  nameIsCarried: {
    en: 'Passages and scores carry it. More analysts can join later.',
    de: 'Stellen und Bewertungen tragen ihn. Weitere Analysten können später dazukommen.',
  },
  isFolder: {
    en: 'A project is one folder on this computer. Keep it on a local disk and copy the folder to share it.',
    de: 'Ein Projekt ist ein Ordner auf diesem Computer. Bewahren Sie ihn auf einer lokalen Festplatte auf, und kopieren Sie den Ordner, um ihn weiterzugeben.',
  },

  details: { en: 'Project details', de: 'Angaben zum Projekt' },
  handlingMark: { en: 'Handling mark', de: 'Vermerk' },
  handlingHint: {
    en: 'Printed at the head and foot of every memo page, e.g. TLP:AMBER. Empty for none. Which marks are offered is in Settings.',
    de: 'Steht oben und unten auf jeder Seite eines Memos, z. B. TLP:AMBER. Leer für keinen. Welche Vermerke angeboten werden, steht in den Einstellungen.',
  },
  scalesInForce: (lexicon: string, matrix: string) => ({
    en: `Likelihood is worded by ${lexicon}. Levels are looked up in ${matrix}.`,
    de: `Wahrscheinlichkeit wird ausgedrückt nach ${lexicon}. Stufen werden nachgeschlagen in ${matrix}.`,
  }),

  renameProject: { en: 'Rename project', de: 'Projekt umbenennen' },
  rename: { en: 'Rename', de: 'Umbenennen' },
  folderIsRenamed: {
    en: 'The folder of the project gets this name too. Its other windows go on in it.',
    de: 'Auch der Ordner des Projekts bekommt diesen Namen. Die anderen Fenster arbeiten darin weiter.',
  },

  nameMoment: { en: 'Name this moment', de: 'Diesen Moment benennen' },
  nameIt: { en: 'Name it', de: 'Benennen' },
  name: { en: 'Name', de: 'Name' },
  momentHint: {
    en: 'The history shows it, and the project can be restored to it, e.g. “Before the second round”.',
    de: 'Der Verlauf zeigt ihn, und das Projekt lässt sich auf ihn zurücksetzen, z. B. „Vor der zweiten Runde“.',
  },
  momentIsNamed: (name: string) => ({
    en: `This moment is now called “${name}” in the history.`,
    de: `Dieser Moment heißt im Verlauf jetzt „${name}“.`,
  }),

  restoreBackup: { en: 'Restore a backup', de: 'Sicherung wiederherstellen' },
  restore: { en: 'Restore', de: 'Wiederherstellen' },
  isAsInBackup: (moment: string) => ({
    en: `The project is as it was in the backup of ${moment}. Undo takes this back.`,
    de: `Das Projekt ist wie in der Sicherung vom ${moment}. Rückgängig nimmt das zurück.`,
  }),
  noBackup: {
    en: 'There is no backup yet. One is made every quarter of an hour of work, and when the project closes.',
    de: 'Es gibt noch keine Sicherung. Sie entsteht nach jeder Viertelstunde Arbeit und beim Schließen des Projekts.',
  },
  newestFirst: { en: 'Backups, newest first', de: 'Sicherungen, die neueste zuerst' },
  asNow: { en: 'as now', de: 'wie jetzt' },
  changesSince: (count: number) => ({
    en: `${counted(count, 'change', 'changes')} since`,
    de: `seitdem ${counted(count, 'Änderung', 'Änderungen')}`,
  }),
  comparing: { en: 'Comparing…', de: 'Wird verglichen…' },

  changedOutside: { en: 'Changed by another program', de: 'Von einem anderen Programm geändert' },
  keepMine: { en: 'Keep mine', de: 'Meins behalten' },
  mineOrTheirs: {
    en: 'Keep mine: the project stays as you see it; the other file is kept aside in its folder “recovery”. Take theirs: the project becomes what the other file says, as a change that Undo takes back.',
    de: 'Meins behalten: Das Projekt bleibt, wie Sie es sehen; die andere Datei wird in seinem Ordner „recovery“ aufbewahrt. Das andere übernehmen: Das Projekt wird so, wie die andere Datei es sagt, als eine Änderung, die Rückgängig zurücknimmt.',
  },
  notComparable: (why: string) => ({
    en: `The two cannot be compared, so theirs cannot be taken. ${why}`,
    de: `Die beiden lassen sich nicht vergleichen, deshalb lässt sich das andere nicht übernehmen. ${why}`,
  }),
  theirsSaved: (moment: string) => ({
    en: `Their file was saved ${moment}.`,
    de: `Die andere Datei wurde am ${moment} gespeichert.`,
  }),
  takeTheirs: { en: 'Take theirs', de: 'Das andere übernehmen' },
  keptMine: {
    en: 'Kept yours. The other file is in the folder “recovery” of the project.',
    de: 'Ihr Stand wurde behalten. Die andere Datei liegt im Ordner „recovery“ des Projekts.',
  },
  tookTheirs: {
    en: 'The project is now what the other file said. Undo takes this back.',
    de: 'Das Projekt ist jetzt so, wie die andere Datei es sagte. Rückgängig nimmt das zurück.',
  },
})
