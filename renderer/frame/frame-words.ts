import type { WindowPart } from '@shared/ipc/failure-trace'
import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** The parts of a window that can fail by themselves, as what stopped working. */
export const PART_NAMES: Readonly<Record<Exclude<WindowPart, 'background'>, string>> = catalogue({
  window: { en: 'This window', de: 'Dieses Fenster' },
  titleBar: { en: 'The title bar', de: 'Die Titelleiste' },
  banners: {
    en: 'The part that warns about the project’s files',
    de: 'Der Teil, der vor Problemen mit den Dateien des Projekts warnt,',
  },
  rail: { en: 'The list of screens', de: 'Die Liste der Ansichten' },
  screen: { en: 'This screen', de: 'Dieser Bildschirm' },
  statusBar: { en: 'The status bar', de: 'Die Statusleiste' },
  tray: { en: 'The tray of passages', de: 'Die Ablage der Stellen' },
  imports: { en: 'The list of imports', de: 'Die Liste der Importe' },
  notices: { en: 'The part that shows notices', de: 'Der Teil, der Meldungen zeigt,' },
  dropTarget: {
    en: 'The part that takes dropped articles',
    de: 'Der Teil, der hineingezogene Artikel annimmt,',
  },
  commands: {
    en: 'The part that runs commands and shortcuts',
    de: 'Der Teil, der Befehle und Tastenkürzel ausführt,',
  },
  guide: { en: 'The user guide', de: 'Das Handbuch' },
  dialog: { en: 'This dialog', de: 'Dieses Dialogfenster' },
})

/** What the frame around the screens says: title, rail, status, banners, notices, palette, failures. */
export const frameWords = catalogue({
  screens: { en: 'Screens', de: 'Ansichten' },
  searchOrRun: { en: 'Search or run a command', de: 'Suchen oder Befehl ausführen' },
  settings: { en: 'Settings', de: 'Einstellungen' },
  analyst: (name: string) => ({ en: `Analyst: ${name}. Switch…`, de: `Analyst: ${name}. Wechseln…` }),
  nobody: { en: 'nobody', de: 'niemand' },

  noProject: {
    en: 'No project open. Nothing leaves this computer.',
    de: 'Kein Projekt geöffnet. Nichts verlässt diesen Computer.',
  },
  tray: (passages: number) => ({
    en: `Tray: ${counted(passages, 'passage', 'passages')}`,
    de: `Ablage: ${counted(passages, 'Stelle', 'Stellen')}`,
  }),
  sizes: (sources: number, passages: number, risks: number) => ({
    en: `${counted(sources, 'source', 'sources')} · ${counted(passages, 'passage', 'passages')} · ${counted(risks, 'risk', 'risks')}`,
    de: `${counted(sources, 'Quelle', 'Quellen')} · ${counted(passages, 'Stelle', 'Stellen')} · ${counted(risks, 'Risiko', 'Risiken')}`,
  }),
  readOnly: { en: 'Read-only', de: 'Nur zum Lesen' },
  notSaved: { en: 'Not saved', de: 'Nicht gespeichert' },
  writing: { en: 'Writing…', de: 'Wird geschrieben…' },

  readOnlyHeading: { en: 'Read-only.', de: 'Nur zum Lesen.' },
  takeOver: { en: 'Take over…', de: 'Übernehmen…' },
  takeOverTitle: { en: 'Take this project over?', de: 'Dieses Projekt übernehmen?' },
  takeOverConfirm: { en: 'Take over', de: 'Übernehmen' },
  takeOverText: {
    en: 'Whoever has it open can then no longer save there; what they saved so far is kept. Ask them first if you can: what they are typing now would be lost.',
    de: 'Wer es geöffnet hat, kann dort dann nicht mehr speichern; was bisher gespeichert wurde, bleibt. Fragen Sie wenn möglich vorher nach: Was dort gerade eingegeben wird, ginge verloren.',
  },
  acceptLoss: { en: 'Go on without it…', de: 'Ohne das fortfahren…' },
  acceptLossTitle: {
    en: 'Go on from what could be proven?',
    de: 'Mit dem nachweisbaren Stand fortfahren?',
  },
  acceptLossConfirm: { en: 'Go on', de: 'Fortfahren' },
  acceptLossText: {
    en: 'The project goes on from the last state that is proven whole. The damaged files stay in the project folder, so that later changes can still be searched for in them.',
    de: 'Das Projekt geht vom letzten Stand aus weiter, der nachweislich vollständig ist. Die beschädigten Dateien bleiben im Projektordner, sodass sich spätere Änderungen noch darin suchen lassen.',
  },
  inMemoryOnly: (changes: number) => ({
    en: `${formOf(changes, { one: 'The last change is', other: `The last ${changes} changes are` })} kept in memory only.`,
    de: formOf(changes, {
      one: 'Die letzte Änderung ist nur im Arbeitsspeicher.',
      other: `Die letzten ${changes} Änderungen sind nur im Arbeitsspeicher.`,
    }),
  }),
  saveCopyElsewhere: { en: 'Save a copy…', de: 'Kopie speichern…' },
  saveAgain: { en: 'Save again', de: 'Erneut speichern' },
  changedOutside: {
    en: 'Another program has changed this project’s files.',
    de: 'Ein anderes Programm hat die Dateien dieses Projekts geändert.',
  },
  decideWhich: {
    en: 'Your changes go on being saved in the journal; decide which state the project goes on from.',
    de: 'Ihre Änderungen werden weiter im Journal gespeichert; entscheiden Sie, von welchem Stand aus das Projekt weitergeht.',
  },
  compare: { en: 'Compare…', de: 'Vergleichen…' },

  notices: { en: 'Notices', de: 'Meldungen' },
  dismiss: { en: 'Dismiss', de: 'Ausblenden' },
  moreNotices: (count: number) => ({
    en: `${count} more`,
    de: `${count} weitere`,
  }),
  fewerNotices: { en: 'Show fewer', de: 'Weniger zeigen' },
  dismissAll: (count: number) => ({ en: `Dismiss all ${count}`, de: `Alle ${count} ausblenden` }),

  readOnlyForImport: {
    en: 'This project is open read-only: nothing can be imported.',
    de: 'Dieses Projekt ist nur zum Lesen geöffnet: Es lässt sich nichts importieren.',
  },
  openProjectFirst: {
    en: 'Open or create a project first, then drop articles on it. Nothing was imported.',
    de: 'Öffnen oder erstellen Sie zuerst ein Projekt, und ziehen Sie die Artikel dann hinein. Es wurde nichts importiert.',
  },
  dropToImport: {
    en: 'Drop articles to import them, or a project to open it',
    de: 'Artikel zum Importieren oder ein Projekt zum Öffnen hier ablegen',
  },
  dropToOpen: {
    en: 'Drop a project, a package or a round packet to open it',
    de: 'Projekt, Paket oder Rundenpaket zum Öffnen hier ablegen',
  },
  closeDialogToOpen: {
    en: 'Nothing was opened or imported: a dialog is open. Close it first, and drop this again.',
    de: 'Es wurde nichts geöffnet oder importiert: Ein Dialogfenster ist offen. Schließen Sie es zuerst, und ziehen Sie das noch einmal hinein.',
  },

  stopped: (part: string) => ({ en: `${part} stopped working`, de: `${part} funktioniert nicht mehr` }),
  stoppedButSafe: (part: string) => ({
    en: `${part} stopped working. What was saved is safe.`,
    de: `${part} funktioniert nicht mehr. Was gespeichert wurde, ist sicher.`,
  }),
  allIsSafe: (reason: string) => ({
    en: `Everything marked as saved is safe on disk, and so is what was being typed in a field until a second ago. Show it again to go on; if it stops once more, close the window and open it again. The reason was: ${reason}`,
    de: `Alles, was als gespeichert gilt, ist sicher auf der Festplatte, ebenso, was bis vor einer Sekunde in ein Feld eingegeben wurde. Zeigen Sie es wieder, um weiterzuarbeiten; bleibt es noch einmal stehen, schließen Sie das Fenster und öffnen Sie es neu. Der Grund war: ${reason}`,
  }),
  unknownReason: { en: 'unknown', de: 'unbekannt' },
  showAgain: { en: 'Show it again', de: 'Wieder zeigen' },
  closeIt: { en: 'Close it', de: 'Schließen' },
  openLogFolder: { en: 'Open the log folder', de: 'Protokollordner öffnen' },
  reportProblem: { en: 'Report a problem…', de: 'Problem melden…' },

  zoom: (percent: number) => ({ en: `Zoom ${percent} %.`, de: `Zoom ${percent} %.` }),
})
