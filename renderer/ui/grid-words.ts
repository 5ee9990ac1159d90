import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** A column that a table is sorted by. */
type Sorted = { name: string; desc: boolean }

/** What a table says of its columns and cells. */
export const gridWords = catalogue({
  sortAscending: { en: 'Sort ascending', de: 'Aufsteigend sortieren' },
  sortDescending: { en: 'Sort descending', de: 'Absteigend sortieren' },
  thenAscending: { en: 'Then by this, ascending', de: 'Danach hiernach, aufsteigend' },
  thenDescending: { en: 'Then by this, descending', de: 'Danach hiernach, absteigend' },
  unsort: { en: 'Do not sort by it', de: 'Nicht danach sortieren' },
  filter: { en: 'Filter…', de: 'Filtern…' },
  unfilter: { en: 'Take its filter off', de: 'Filter entfernen' },
  groupBy: (column: string) => ({ en: `Group by ${column}`, de: `Nach „${column}“ gruppieren` }),
  thenGroupBy: (column: string) => ({ en: `Then group by ${column}`, de: `Danach nach „${column}“ gruppieren` }),
  stopGroupingBy: (column: string) => ({
    en: `Stop grouping by ${column}`,
    de: `Nicht mehr nach „${column}“ gruppieren`,
  }),
  ungroup: { en: 'Do not group', de: 'Nicht gruppieren' },
  moveLeft: { en: 'Move left', de: 'Nach links verschieben' },
  moveLeftKeys: { en: 'Ctrl+Shift+←', de: 'Strg+Umschalt+←' },
  moveRight: { en: 'Move right', de: 'Nach rechts verschieben' },
  moveRightKeys: { en: 'Ctrl+Shift+→', de: 'Strg+Umschalt+→' },
  unpin: { en: 'Let it scroll', de: 'Mitlaufen lassen' },
  pin: { en: 'Keep in view', de: 'Immer zeigen' },
  oneLine: { en: 'One line', de: 'Eine Zeile' },
  severalLines: { en: 'Several lines', de: 'Mehrere Zeilen' },
  hide: { en: 'Hide', de: 'Ausblenden' },

  foldGroup: {
    en: '← folds the group, → unfolds it. With Shift all of its level.',
    de: '← klappt die Gruppe zu, → klappt sie auf. Mit Umschalt alle ihrer Ebene.',
  },
  dragToFill: { en: 'Drag to fill', de: 'Zum Ausfüllen ziehen' },
  headerTip: (column: string, how: { rank: number; sorts: boolean; filters: boolean }) => ({
    en: [
      how.rank > 0 ? `Number ${how.rank} of the sort.` : '',
      how.sorts ? `Sort by ${column}. Shift adds to the sort.` : '',
      'Shift with ← or → makes the column narrower or wider, Ctrl+Shift moves it.',
      how.filters ? 'Alt+↓ opens its menu and filter.' : 'Alt+↓ opens its menu.',
    ]
      .filter(Boolean)
      .join(' '),
    de: [
      how.rank > 0 ? `Nummer ${how.rank} der Sortierung.` : '',
      how.sorts ? `Nach „${column}“ sortieren. Mit Umschalt zusätzlich.` : '',
      'Umschalt mit ← oder → macht die Spalte schmaler oder breiter, Strg+Umschalt verschiebt sie.',
      how.filters ? 'Alt+↓ öffnet ihr Menü und ihren Filter.' : 'Alt+↓ öffnet ihr Menü.',
    ]
      .filter(Boolean)
      .join(' '),
  }),
  isWider: (column: string) => ({ en: `${column} is wider`, de: `„${column}“ ist jetzt breiter` }),
  isNarrower: (column: string) => ({ en: `${column} is narrower`, de: `„${column}“ ist jetzt schmaler` }),

  isAt: (column: string, place: number, count: number) => ({
    en: `${column} is column ${place} of ${count}.`,
    de: `„${column}“ ist Spalte ${place} von ${count}.`,
  }),
  isFirst: (column: string) => ({ en: `${column} is the first column.`, de: `„${column}“ ist die erste Spalte.` }),
  isLast: (column: string) => ({ en: `${column} is the last column.`, de: `„${column}“ ist die letzte Spalte.` }),
  staysInView: (column: string) => ({ en: `${column} stays in view.`, de: `„${column}“ bleibt immer im Blick.` }),
  scrolls: (column: string) => ({
    en: `${column} scrolls with the others.`,
    de: `„${column}“ läuft mit den anderen mit.`,
  }),
  takesSeveralLines: (column: string) => ({
    en: `${column} takes several lines.`,
    de: `„${column}“ nimmt mehrere Zeilen ein.`,
  }),
  takesOneLine: (column: string) => ({ en: `${column} takes one line.`, de: `„${column}“ nimmt eine Zeile ein.` }),
  isHidden: (column: string) => ({
    en: `${column} is hidden. “Columns” shows it again.`,
    de: `„${column}“ ist ausgeblendet. „Spalten“ zeigt sie wieder.`,
  }),
  notFilteredBy: (column: string) => ({
    en: `Not filtered by ${column}.`,
    de: `Nicht nach „${column}“ gefiltert.`,
  }),
  notSorted: { en: 'Not sorted.', de: 'Nicht sortiert.' },
  sortedBy: (columns: readonly Sorted[]) => ({
    en: `Sorted ${columns.map(({ name, desc }) => `by ${name}, ${desc ? 'descending' : 'ascending'}`).join(', then ')}.`,
    de: `Sortiert ${columns.map(({ name, desc }) => `nach „${name}“ ${desc ? 'absteigend' : 'aufsteigend'}`).join(', dann ')}.`,
  }),
  notGrouped: { en: 'Not grouped.', de: 'Nicht gruppiert.' },
  groupedBy: (columns: readonly string[]) => ({
    en: `Grouped by ${columns.join(', then by ')}.`,
    de: `Gruppiert nach ${columns.map((name) => `„${name}“`).join(', dann nach ')}.`,
  }),

  noColumn: { en: 'There is no column for it.', de: 'Dafür gibt es keine Spalte.' },
  noRow: { en: 'There is no row for it.', de: 'Dafür gibt es keine Zeile.' },
  columnIsFixed: (column: string) => ({
    en: `${column} cannot be edited.`,
    de: `„${column}“ lässt sich nicht bearbeiten.`,
  }),
  cellIsFixed: { en: 'This cell cannot be edited.', de: 'Diese Zelle lässt sich nicht bearbeiten.' },
  readOnly: {
    en: 'This project is open read-only.',
    de: 'Dieses Projekt ist nur zum Lesen geöffnet.',
  },
  unfinished: {
    en: 'Typed and not finished: Enter goes on, Escape brings back what is saved.',
    de: 'Eingegeben und nicht abgeschlossen: die Eingabetaste macht weiter, Esc holt das Gespeicherte zurück.',
  },
  oldValueIsBack: {
    en: 'The cell has its old value. Ctrl+Z brings back what you typed.',
    de: 'Die Zelle hat ihren alten Wert. Strg+Z holt Ihre Eingabe zurück.',
  },
  overUnfinished: (typed: string) => ({
    en: `“${typed}” is typed there and not finished. Finish it there or give it up with Escape first.`,
    de: `„${typed}“ ist dort eingegeben und nicht abgeschlossen. Schließen Sie es erst dort ab, oder geben Sie es mit Esc auf.`,
  }),
  notTaken: (why: string) => ({ en: `Not taken. ${why}`, de: `Nicht übernommen. ${why}` }),
  notTakenButKept: (why: string) => ({
    en: `Not taken. ${why} What you typed stays in the cell until you mend it or press Escape.`,
    de: `Nicht übernommen. ${why} Ihre Eingabe bleibt in der Zelle, bis Sie sie berichtigen oder Esc drücken.`,
  }),
  changed: (count: number) => ({
    en: `${counted(count, 'cell', 'cells')} changed.`,
    de: `${counted(count, 'Zelle', 'Zellen')} geändert.`,
  }),
  changedAndRefused: (count: number, refused: number) => ({
    en: `${counted(count, 'cell', 'cells')} changed, ${refused} refused.`,
    de: `${counted(count, 'Zelle', 'Zellen')} geändert, ${refused} abgelehnt.`,
  }),

  // What the steps are called in Undo.
  paste: (count: number) => ({
    en: `Paste ${counted(count, 'cell', 'cells')}`,
    de: `${counted(count, 'Zelle', 'Zellen')} einfügen`,
  }),
  clear: (count: number) => ({
    en: `Clear ${counted(count, 'cell', 'cells')}`,
    de: `${counted(count, 'Zelle', 'Zellen')} leeren`,
  }),
  fill: (count: number) => ({
    en: `Fill ${counted(count, 'cell', 'cells')}`,
    de: `${counted(count, 'Zelle', 'Zellen')} ausfüllen`,
  }),
  fillDown: (count: number) => ({
    en: `Fill down ${counted(count, 'cell', 'cells')}`,
    de: `${counted(count, 'Zelle', 'Zellen')} nach unten ausfüllen`,
  }),
  fillRight: (count: number) => ({
    en: `Fill right ${counted(count, 'cell', 'cells')}`,
    de: `${counted(count, 'Zelle', 'Zellen')} nach rechts ausfüllen`,
  }),
})
