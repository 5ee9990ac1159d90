import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'
import type { LongKind } from './long-work'

/** What is asked before a window or the program closes. */
export const closingWords = catalogue({
  unsaved: (count: number, title: string) => ({
    en: `${counted(count, 'change', 'changes')} of “${title}” ${formOf(count, { one: 'is', other: 'are' })} not on disk.`,
    de: `${counted(count, 'Änderung', 'Änderungen')} an „${title}“ ${formOf(count, { one: 'ist', other: 'sind' })} nicht auf dem Datenträger.`,
  }),
  lost: (count: number, why: string) => ({
    en: `${why}\n\nClosing without ${formOf(count, { one: 'it', other: 'them' })} cannot be undone.`,
    de: `${why}\n\nOhne sie zu schließen, lässt sich nicht rückgängig machen.`,
  }),
  saveAgain: { en: 'Save again', de: 'Erneut speichern' },
  saveCopy: { en: 'Save a copy elsewhere…', de: 'Kopie anderswo speichern…' },
  stay: { en: 'Stay', de: 'Bleiben' },
  closeWithoutSaving: { en: 'Close without saving', de: 'Schließen, ohne zu speichern' },
  closeAnyway: { en: 'Close anyway', de: 'Trotzdem schließen' },
  wait: { en: 'Wait', de: 'Warten' },
})

/** What goes on in the window. */
export const STILL_RUNNING: Readonly<Record<LongKind, string>> = catalogue({
  import: { en: 'An import is still running.', de: 'Ein Import läuft noch.' },
  package: {
    en: 'A package is still being made or opened.',
    de: 'Ein Paket wird noch gepackt oder geöffnet.',
  },
  copy: {
    en: 'A copy of the project is still being made.',
    de: 'Eine Kopie des Projekts wird noch angelegt.',
  },
  export: { en: 'An export is still being written.', de: 'Ein Export wird noch geschrieben.' },
})

/** What becomes of it when the window closes. */
export const WHEN_STOPPED: Readonly<Record<LongKind, string>> = catalogue({
  import: {
    en: 'What was imported so far is saved. Files that have not been read yet are not imported.',
    de: 'Was bisher importiert wurde, ist gespeichert. Dateien, die noch nicht gelesen sind, werden nicht importiert.',
  },
  package: {
    en: 'Nothing of it is kept. Projects that are open are safe.',
    de: 'Nichts davon wird behalten. Geöffnete Projekte sind sicher.',
  },
  copy: {
    en: 'The copy would not be whole. The project itself is safe.',
    de: 'Die Kopie wäre nicht vollständig. Das Projekt selbst ist sicher.',
  },
  export: {
    en: 'The file that is being written is not kept. The project itself is safe.',
    de: 'Die Datei, die gerade geschrieben wird, wird nicht behalten. Das Projekt selbst ist sicher.',
  },
})
