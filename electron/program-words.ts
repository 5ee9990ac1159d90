import { catalogue } from '@shared/language/catalogue'
import { formatCount, formOf, listed } from '@shared/language/counts'

/** What the program says of itself: its windows, its end, its settings, and work that takes long. */
export const programWords = catalogue({
  somethingWrong: {
    en: 'Something went wrong in Assay; the log has the details. What was saved is safe.',
    de: 'In Assay ist etwas schiefgegangen; Näheres steht im Protokoll. Was gespeichert war, ist sicher.',
  },
  somethingWrongTryAgain: {
    en: 'Something went wrong in Assay; the log has the details. What was saved is safe. Please try again.',
    de: 'In Assay ist etwas schiefgegangen; Näheres steht im Protokoll. Was gespeichert war, ist sicher. Bitte versuchen Sie es noch einmal.',
  },
  hasToClose: {
    en: 'Assay has to close because of an error.',
    de: 'Assay muss wegen eines Fehlers geschlossen werden.',
  },
  whatIsSafe: {
    en: 'Everything up to the last saved change is on disk, and so is what was being typed until a second ago. Start Assay again to go on; the log has the details, without the words of your project.',
    de: 'Alles bis zur letzten gespeicherten Änderung ist auf dem Datenträger, ebenso was bis vor einer Sekunde getippt wurde. Starten Sie Assay neu, um fortzufahren; Näheres steht im Protokoll, ohne die Worte Ihres Projekts.',
  },
  close: { en: 'Close', de: 'Schließen' },
  openLogFolder: { en: 'Open the log folder', de: 'Protokollordner öffnen' },
  cancelled: { en: 'Cancelled. Nothing was changed.', de: 'Abgebrochen. Es wurde nichts geändert.' },
  windowCloses: {
    en: 'This window is closing. Nothing was changed.',
    de: 'Dieses Fenster wird geschlossen. Es wurde nichts geändert.',
  },
  notOpened: (name: string, packageEnding: string, packetEnding: string) => ({
    en: `Assay does not open “${name}”. It opens folders of projects, packages (.${packageEnding}) and round packets (.${packetEnding}). To import an article, drop it on a window with a project.`,
    de: `Assay öffnet „${name}“ nicht. Es öffnet Ordner von Projekten, Pakete (.${packageEnding}) und Rundenpakete (.${packetEnding}). Um einen Artikel zu importieren, ziehen Sie ihn auf ein Fenster mit einem Projekt.`,
  }),
  ownWordNotKept: {
    en: 'Your dictionary could not be written. Its new word counts until Assay is closed; add it again when the disk of your settings can be written.',
    de: 'Ihr Wörterbuch konnte nicht geschrieben werden. Das neue Wort gilt, bis Assay geschlossen wird; nehmen Sie es wieder auf, wenn sich die Festplatte mit Ihren Einstellungen beschreiben lässt.',
  },
  notClosed: {
    en: 'A project could not be closed in order; the log has the details. What was saved is safe. Look at it when it is opened next.',
    de: 'Ein Projekt konnte nicht ordnungsgemäß geschlossen werden; Näheres steht im Protokoll. Was gespeichert war, ist sicher. Sehen Sie es sich an, wenn es das nächste Mal geöffnet wird.',
  },
  tooManyWindows: (most: number) => ({
    en: `${most} windows are open. Close one of them to open another.`,
    de: `${most} Fenster sind geöffnet. Schließen Sie eines davon, um ein weiteres zu öffnen.`,
  }),
  oneWindow: {
    en: 'Only one window is open. Open a second one first.',
    de: 'Es ist nur ein Fenster geöffnet. Öffnen Sie zuerst ein zweites.',
  },
  windowStopped: {
    en: 'Another window of Assay stopped several times and was closed. Everything saved is safe.',
    de: 'Ein anderes Fenster von Assay ist mehrmals stehen geblieben und wurde geschlossen. Alles Gespeicherte ist sicher.',
  },
  inFolder: (folder: string) => ({ en: ` in “${folder}”`, de: ` in „${folder}“` }),
  settingsUnreadable: (kept: string | null) => ({
    en: `Your settings could not be read and are as they were at first. ${keptAs(kept).en} Your projects are safe.`,
    de: `Ihre Einstellungen konnten nicht gelesen werden und sind wie am Anfang. ${keptAs(kept).de} Ihre Projekte sind sicher.`,
  }),
  someSettingsUnreadable: (names: readonly string[], kept: string | null) => ({
    en: `Some of your settings (${listed(names)}) could not be read and are as they were at first. ${keptAs(kept).en} Your projects are safe.`,
    de: `Einige Ihrer Einstellungen (${listed(names)}) konnten nicht gelesen werden und sind wie am Anfang. ${keptAs(kept).de} Ihre Projekte sind sicher.`,
  }),
  strangerCalls: { en: 'Assay answers its own windows only.', de: 'Assay antwortet nur seinen eigenen Fenstern.' },
  noSuchCall: {
    en: 'Assay has no such call. Nothing was changed.',
    de: 'Assay hat keinen solchen Aufruf. Es wurde nichts geändert.',
  },
  whatWasAsked: { en: 'What was asked for', de: 'Das Angefragte' },
  opensTooOften: (most: number) => ({
    en: `Assay opens at most ${most} dialogs, folders and files in a minute. Nothing was changed. Try again in a minute.`,
    de: `Assay öffnet höchstens ${most} Dialoge, Ordner und Dateien in einer Minute. Es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal.`,
  }),
  allTagged: (tag: string) => ({
    en: `All of these have the tag “${tag}” already. Nothing was changed.`,
    de: `Alle diese haben den Code „${tag}“ schon. Es wurde nichts geändert.`,
  }),
  tagFound: (count: number, tag: string) => ({
    en: `Tag ${count} found passages “${tag}”`,
    de: `${formatCount(count)} gefundene ${formOf(count, { one: 'Stelle', other: 'Stellen' })} mit „${tag}“ codieren`,
  }),
  textChangedSinceSearch: {
    en: 'The text of a source changed since the search. Nothing was tagged. Search again.',
    de: 'Der Text einer Quelle hat sich seit der Suche geändert. Es wurde nichts codiert. Suchen Sie noch einmal.',
  },
})

const keptAs = (aside: string | null) => ({
  en: aside === null ? 'The file could not be copied.' : `The file as it was is kept as ${aside}.`,
  de:
    aside === null ? 'Die Datei konnte nicht kopiert werden.' : `Die Datei ist, wie sie war, als ${aside} aufgehoben.`,
})
