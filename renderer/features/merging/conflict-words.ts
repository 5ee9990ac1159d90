import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import type { Decision } from '@shared/merging/side'

const conflicts = {
  en: (count: number) => counted(count, 'conflict', 'conflicts'),
  de: (count: number) => counted(count, 'Konflikt', 'Konflikte'),
}

/** What can be decided of a conflict. */
export const DECISION_NAMES: Readonly<Record<Decision, string>> = catalogue({
  mine: { en: 'Keep mine', de: 'Meins behalten' },
  theirs: { en: 'Keep theirs', de: 'Das andere behalten' },
  both: { en: 'Keep both', de: 'Beides behalten' },
})

/** Which conflicts are shown. */
export const STATE_NAMES = catalogue({
  all: { en: 'All conflicts', de: 'Alle Konflikte' },
  open: { en: 'Those to decide', de: 'Noch zu entscheidende' },
  decided: { en: 'Those decided', de: 'Entschiedene' },
})

/** The conflicts of a merge: those that are shown, one in full, and what is decided of them. */
export const conflictWords = catalogue({
  conflicts: { en: 'Conflicts', de: 'Konflikte' },
  allDecided: (total: number) => ({
    en: `${conflicts.en(total)}, all decided`,
    de: `${conflicts.de(total)}, alle entschieden`,
  }),
  toDecideOf: (total: number, left: number) => ({
    en: `${conflicts.en(total)}, ${formatCount(left)} to decide`,
    de: `${conflicts.de(total)}, ${formatCount(left)} zu entscheiden`,
  }),
  wereDecided: (count: number) => ({
    en: `${conflicts.en(count)} decided.`,
    de: `${conflicts.de(count)} entschieden.`,
  }),
  decideAnewOf: (count: number) => ({
    en: `${conflicts.en(count)} to be decided anew.`,
    de: `${conflicts.de(count)} neu zu entscheiden.`,
  }),
  takenBack: (count: number) => ({
    en: `Taken back: what was decided of ${conflicts.en(count)}.`,
    de: `Zurückgenommen: die Entscheidung über ${conflicts.de(count)}.`,
  }),
  reading: { en: 'Reading…', de: 'Wird gelesen…' },
  noneLikeThat: { en: 'None of the conflicts is like that.', de: 'Kein Konflikt ist so.' },
  decidedBefore: (made: number, total: number) => ({
    en: `${formatCount(made)} of ${conflicts.en(total)} ${formOf(made, { one: 'is decided as you left it', other: 'are decided as you left them' })} when you closed this. What says something else since is asked anew.`,
    de: `${formatCount(made)} von ${counted(total, 'Konflikt', 'Konflikten')} ${formOf(made, { one: 'ist', other: 'sind' })} so entschieden, wie Sie es beim Schließen gelassen haben. Was seither anders lautet, wird neu gefragt.`,
  }),
  decideAnew: { en: 'Decide them anew', de: 'Neu entscheiden' },
  toDecide: { en: 'to decide', de: 'zu entscheiden' },

  whichAreShown: { en: 'Which conflicts are shown', de: 'Welche Konflikte angezeigt werden' },
  show: { en: 'Show', de: 'Anzeigen' },
  kind: { en: 'Kind', de: 'Art' },
  anyKind: { en: 'Of any kind', de: 'Jeder Art' },
  kindWithCount: (kind: string, count: number) => ({
    en: `${kind} (${formatCount(count)})`,
    de: `${kind} (${formatCount(count)})`,
  }),
  withWords: { en: 'With the words', de: 'Mit den Wörtern' },
  readingOf: (read: number, total: number) => ({
    en: `Reading ${formatCount(read)} of ${conflicts.en(total)}…`,
    de: `${formatCount(read)} von ${counted(total, 'Konflikt', 'Konflikten')} gelesen…`,
  }),
  noneToDecide: { en: 'None of these is to be decided', de: 'Keiner davon ist zu entscheiden' },
  shownDecided: (count: number) => ({
    en: `${formatCount(count)} shown, all decided`,
    de: `${formatCount(count)} angezeigt, alle entschieden`,
  }),
  shownToDecide: (count: number) => ({
    en: `${formatCount(count)} shown to decide`,
    de: `${formatCount(count)} angezeigt, zu entscheiden`,
  }),
  keepMineOfAll: { en: 'Keep mine of all', de: 'Überall meins behalten' },
  keepTheirsOfAll: { en: 'Keep theirs of all', de: 'Überall das andere behalten' },
  keepBothOfAll: { en: 'Keep both of all', de: 'Überall beides behalten' },
  keepBothOf: (count: number) => ({
    en: `Keep both where it can be (${formatCount(count)})`,
    de: `Beides behalten, wo es geht (${formatCount(count)})`,
  }),
  takeBackLast: { en: 'Take back the last decision', de: 'Letzte Entscheidung zurücknehmen' },

  mine: { en: 'Mine', de: 'Meins' },
  theirs: { en: 'Theirs', de: 'Das andere' },
  whatIsKept: { en: 'What is kept', de: 'Was behalten wird' },
  howBoth: {
    en: 'Both: one text after the other, and of all else what was said later.',
    de: 'Beides: ein Text nach dem anderen, und von allem Übrigen das später Gesagte.',
  },
  deleted: { en: 'Deleted.', de: 'Gelöscht.' },
  empty: { en: 'empty', de: 'leer' },
})
