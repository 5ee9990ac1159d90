import { catalogue } from '@shared/language/catalogue'

/** What a window says of itself: what cannot be done now, what failed, how it goes with others. */
export const windowWords = catalogue({
  openProjectFirst: { en: 'Open a project first.', de: 'Öffnen Sie zuerst ein Projekt.' },
  readOnly: { en: 'This project is open read-only.', de: 'Dieses Projekt ist nur zum Lesen geöffnet.' },
  onlyIn: (screens: readonly string[]) => ({
    en: `Only in ${screens.join(', ')}.`,
    de: `Nur unter: ${screens.join(', ')}.`,
  }),
  nothingToDoItTo: { en: 'Nothing to do this to yet.', de: 'Noch nichts da, womit das ginge.' },
  closeDialogFirst: { en: 'Close the dialog first.', de: 'Schließen Sie zuerst das Dialogfenster.' },

  inStep: {
    en: 'Windows are in step: words opened and risks chosen in one are shown by the others that have their screen.',
    de: 'Die Fenster gehen im Gleichschritt: Wörter und Risiken, die Sie in einem wählen, zeigen auch die anderen, die dafür offen sind.',
  },
  notInStep: { en: 'Each window goes its own way.', de: 'Jedes Fenster geht seinen eigenen Weg.' },
  shownInOther: { en: 'Shown in the other window.', de: 'Im anderen Fenster gezeigt.' },

  unheardFailure: {
    en: 'Something in this window stopped working; the log has the details. What was saved is safe. If a part no longer answers, close the window and open it again.',
    de: 'In diesem Fenster funktioniert etwas nicht mehr; die Einzelheiten stehen im Protokoll. Was gespeichert wurde, ist sicher. Antwortet ein Teil nicht mehr, schließen Sie das Fenster und öffnen Sie es wieder.',
  },
  failure: (what: string) => ({
    en: `Something went wrong in Assay: ${what}. What was saved is safe.`,
    de: `In Assay ist etwas schiefgegangen: ${what}. Was gespeichert wurde, ist sicher.`,
  }),
})
