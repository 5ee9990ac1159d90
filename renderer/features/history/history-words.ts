import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** The history: its changes and named moments, one change in full, and the ways back. */
export const historyWords = catalogue({
  changes: { en: 'Changes', de: 'Änderungen' },
  whatItChanged: { en: 'What it changed', de: 'Was sich änderte' },
  upTo: (seq: number) => ({ en: `Changes up to number ${seq}.`, de: `Änderungen bis Nummer ${seq}.` }),
  showNewest: { en: 'Show the newest', de: 'Neueste anzeigen' },
  beginning: { en: 'This is where the history begins.', de: 'Hier beginnt der Verlauf.' },
  missing: (seq: number) => ({
    en: `Changes before number ${seq} are missing: journals are no longer in the folder. The project is whole.`,
    de: `Änderungen vor Nummer ${seq} fehlen: Journale liegen nicht mehr im Ordner. Das Projekt ist vollständig.`,
  }),
  noneSuch: { en: 'No such change', de: 'Keine solche Änderung' },
  noneFits: {
    en: 'Nothing in the history fits these filters.',
    de: 'Nichts im Verlauf passt zu diesen Filtern.',
  },
  showAll: { en: 'Show the whole history', de: 'Den ganzen Verlauf zeigen' },
  readingOlder: { en: 'Reading older changes…', de: 'Ältere Änderungen werden gelesen…' },
  namedByAssay: { en: 'Moment named by Assay', de: 'Moment, von Assay benannt' },
  namedBy: (name: string) => ({ en: `Moment named by ${name}`, de: `Moment, benannt von ${name}` }),
  namedMoment: { en: 'Named moment', de: 'Benannter Moment' },
  nothing: { en: 'nothing', de: 'nichts' },

  number: (seq: number) => ({ en: `change ${seq}`, de: `Änderung ${seq}` }),
  thisChange: { en: 'This change', de: 'Diese Änderung' },
  isNewest: {
    en: 'This is the newest change: the project is as it was then.',
    de: 'Das ist die neueste Änderung: Das Projekt ist, wie es damals war.',
  },
  restoreAll: {
    en: 'Restore the whole project to here…',
    de: 'Ganzes Projekt auf diesen Stand zurücksetzen…',
  },
  moreNotListed: (count: number) => ({
    en: `And ${counted(count, 'more change is', 'more changes are')} not listed here.`,
    de: `${counted(count, 'weitere Änderung ist', 'weitere Änderungen sind')} hier nicht aufgeführt.`,
  }),
  bringBack: { en: 'Bring this item back', de: 'Dieses Element zurückholen' },
  restoreItem: { en: 'Restore this item to here', de: 'Dieses Element auf diesen Stand zurücksetzen' },
  alreadySo: {
    en: 'It is as it was then. Nothing was changed.',
    de: 'Es ist so wie damals. Es wurde nichts geändert.',
  },

  restoreTo: (moment: string) => ({
    en: `Restore the project to ${moment}?`,
    de: `Projekt auf den Stand vom ${moment} zurücksetzen?`,
  }),
  restore: { en: 'Restore the project', de: 'Projekt zurücksetzen' },
  whatRestoring: {
    en: 'The project becomes what it was right after this change: {change}. That is a new change: nothing of the history is lost, and Undo takes it back.',
    de: 'Das Projekt wird so, wie es gleich nach dieser Änderung war: {change}. Das ist eine neue Änderung: Nichts vom Verlauf geht verloren, und „Rückgängig“ nimmt sie zurück.',
  },
  restored: (moment: string) => ({
    en: `The project is as it was on ${moment}. Undo takes this back.`,
    de: `Das Projekt ist so wie am ${moment}. „Rückgängig“ nimmt das zurück.`,
  }),
  comparing: { en: 'Comparing…', de: 'Wird verglichen…' },

  filter: { en: 'Filter the history', de: 'Verlauf filtern' },
  search: { en: 'Search the history', de: 'Verlauf durchsuchen' },
  analyst: { en: 'Analyst', de: 'Analyst' },
  allAnalysts: { en: 'All analysts', de: 'Alle Analysten' },
  kindOfItem: { en: 'Kind of item', de: 'Art des Elements' },
  allKinds: { en: 'All kinds', de: 'Alle Arten' },
  namedMoments: { en: 'Named moments', de: 'Benannte Momente' },
  goToMoment: { en: 'Go to a named moment…', de: 'Zu einem benannten Moment gehen…' },
  nameMoment: { en: 'Name this moment…', de: 'Diesen Moment benennen…' },
})
