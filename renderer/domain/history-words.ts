import type { ChangeWords } from '@shared/history/describe-change'
import { catalogue } from '@shared/language/catalogue'

/** What happened to a thing. */
export const HAPPENED: Readonly<Record<ChangeWords['happened'], string>> = catalogue({
  added: { en: 'added', de: 'hinzugefügt' },
  deleted: { en: 'deleted', de: 'gelöscht' },
  changed: { en: 'changed', de: 'geändert' },
})

/** What is said of changes, and of how another state of the project differs. */
export const historyWords = catalogue({
  noDifference: {
    en: 'Nothing differs from the project as it is now.',
    de: 'Nichts ist anders als im Projekt, wie es jetzt ist.',
  },
  restoringWould: { en: 'Restoring would', de: 'Wiederherstellen würde' },
  bringBack: { en: 'bring back', de: 'zurückholen' },
  takeAway: { en: 'take away', de: 'entfernen' },
  change: { en: 'change', de: 'ändern' },
  firstOf: (shown: number, all: number) => ({
    en: `The first ${shown} of ${all} changes`,
    de: `Die ersten ${shown} von ${all} Änderungen`,
  }),
  everyChange: { en: 'Every single change', de: 'Jede einzelne Änderung' },

  ofItem: { en: 'History of this item', de: 'Verlauf dieses Eintrags' },
  reading: { en: 'Reading…', de: 'Wird gelesen…' },
  nothingLately: { en: 'Nothing happened to it lately.', de: 'In letzter Zeit ist nichts damit geschehen.' },
  older: { en: 'Older', de: 'Ältere' },
  show: { en: 'Show in the history', de: 'Im Verlauf zeigen' },
})
