import { key, type KeyPlace } from './place-key'

export type { KeyPlace, PlaceKey } from './place-key'

const ARROWS = 'Up Down Left Right'
const DIGITS = '1 2 3 4 5 6 7 8 9'

/**
 * Keys that belong to a place and cannot be changed: those of tables, trees, fields, dialogs, as every program has them.
 * The sheet of shortcuts lists them below the commands; a test holds them against the code of each place.
 */
export const KEY_PLACES = [
  {
    id: 'window',
    place: 'Anywhere in the window',
    keys: [
      key('Tab Shift+Tab', 'To the next field, button or list, or the one before'),
      key('Shift+F10', 'Menu of what has the focus'),
      key('Escape', 'Closes what was opened last: a menu, a bar, a drawer'),
    ],
  },
  {
    id: 'dialog',
    place: 'Dialogs',
    keys: [
      key('Enter', 'Does what the main button says, from a field of one line'),
      key('CmdOrCtrl+Enter', 'Does it from any field'),
      key('Escape', 'Closes the dialog; what was typed in it is kept'),
    ],
  },
  {
    id: 'field',
    place: 'Text fields',
    keys: [
      key('CmdOrCtrl+X CmdOrCtrl+C CmdOrCtrl+V', 'Cut, copy, paste'),
      key('CmdOrCtrl+A', 'Selects all'),
      key('Enter', 'Keeps a line of text'),
      key('CmdOrCtrl+Enter', 'Keeps several lines'),
      key('Escape', 'Brings back what was there before'),
      key('CmdOrCtrl+Z', 'Takes back typing, and an Escape'),
      key('Alt+Down', 'Opens the calendar of a day'),
    ],
  },
  {
    id: 'palette',
    place: 'Palettes',
    keys: [
      key('Down Up', 'To the next entry, or the one before'),
      key('Enter', 'Chooses it'),
      key('Escape', 'Closes the palette'),
      key(DIGITS, 'In a set of tags or grades: gives the one of this number', '1–9'),
    ],
  },
  {
    id: 'menu',
    place: 'Context menus',
    keys: [
      key('Down Up', 'To the next entry, or the one before'),
      key('Home End', 'To the first, or the last'),
      key('', 'To the next entry that begins so', 'Any letter'),
      key('Enter Space', 'Chooses it'),
      key('Escape Tab', 'Closes the menu'),
    ],
  },
  {
    id: 'tabs',
    place: 'Tabs',
    keys: [key('Left Right', 'To the part before, or after'), key('Home End', 'To the first, or the last')],
  },
  {
    id: 'list',
    place: 'Lists',
    keys: [
      key('Down Up', 'To the next line, or the one before'),
      key('PageDown PageUp', 'A page further, or back'),
      key('Home End', 'To the first, or the last'),
      key('Enter', 'Opens it'),
      key('', 'To the next line that begins so', 'Any letters'),
    ],
  },
  {
    id: 'table',
    place: 'Tables',
    keys: [
      key(ARROWS, 'From cell to cell'),
      key('CmdOrCtrl+Up CmdOrCtrl+Down CmdOrCtrl+Left CmdOrCtrl+Right', 'To where filled cells end'),
      key('Home End', 'To the start, or the end of the row'),
      key('CmdOrCtrl+Home CmdOrCtrl+End', 'To the first, or the last cell'),
      key('PageDown PageUp', 'A page further, or back'),
      key('Shift+Down Shift+Right', 'Selects on the way, as with every arrow'),
      key('CmdOrCtrl+A', 'Selects all cells'),
      key('Shift+Space', 'Selects the row'),
      key('CmdOrCtrl+Space', 'Selects the column'),
      key('Enter F2', 'Edits the cell, or opens the row'),
      key('Delete Backspace', 'Empties the cells'),
      key('Alt+Down', 'Shows the choices of a cell'),
      key('Alt+Up', 'To the heading of the group'),
      key('CmdOrCtrl+C CmdOrCtrl+X CmdOrCtrl+V', 'Copies, cuts, pastes cells'),
      key('CmdOrCtrl+D CmdOrCtrl+R', 'Fills down, or to the right'),
      key('CmdOrCtrl+Enter', 'Fills the selection with the active cell'),
      key('Escape', 'Gives up what was typed in a cell'),
      key('CmdOrCtrl+Z', 'Brings that back'),
    ],
  },
  {
    id: 'cell',
    place: 'A cell that is edited',
    keys: [
      key('Enter Shift+Enter', 'Keeps it and goes down, or up'),
      key('Tab Shift+Tab', 'Keeps it and goes to the right, or to the left'),
      key('CmdOrCtrl+Enter', 'Keeps it in all selected cells'),
      key('Alt+Enter', 'Begins a line, where there may be several'),
      key('Alt+Down', 'Shows the choices'),
      key('Down Up', 'To the next choice, or the one before'),
      key(DIGITS, 'Takes the choice of this number', '1–9'),
      key('Escape', 'Gives up what was typed'),
    ],
  },
  {
    id: 'header',
    place: 'Headers of columns, above the first row',
    keys: [
      key('Left Right', 'To the next header'),
      key('Home End', 'To the first, or the last'),
      key('Down', 'Into the table'),
      key('Enter Shift+Enter', 'Sorts by it, or after the columns it is sorted by'),
      key('Alt+Down', 'Menu of the column'),
      key('Shift+Left Shift+Right', 'Makes it narrower, or wider'),
      key('CmdOrCtrl+Shift+Left CmdOrCtrl+Shift+Right', 'Moves the column'),
      key('Escape', 'Gives up a width or a place that is being dragged'),
    ],
  },
  {
    id: 'group',
    place: 'Headings of groups in a table',
    keys: [
      key('Up Down', 'To the line before, or after'),
      key('Left Right', 'Folds the group, or unfolds it; with Shift all of its level'),
      key('Enter Space', 'Folds or unfolds it'),
      key('Home End', 'To the first line, or the last'),
      key('Alt+Up', 'To the heading of the group around it'),
    ],
  },
  {
    id: 'reader',
    place: 'Text of the reader',
    keys: [
      key(ARROWS, 'Move the caret; with Shift they select, with Ctrl by words and paragraphs'),
      key('Home End', 'To the start, or the end of the line; with Ctrl of the text'),
      key('J K', 'To the next paragraph, or the one before; with Shift they select'),
      key('CmdOrCtrl+A', 'Selects the whole text'),
      key(DIGITS, 'Tags the selected words or the passage', '1–9'),
      key('Alt+Shift+Left Alt+Shift+Right', 'Move the end of the passage by a word; with Ctrl by a letter'),
      key('Escape', 'Selects nothing, then shows everything again'),
    ],
  },
  {
    id: 'minimap',
    place: 'Map of the marks',
    keys: [
      key('Up Down', 'A little further up, or down'),
      key('PageUp PageDown', 'Much further up, or down'),
      key('Home End', 'To the start, or the end of the text'),
      key('Enter', 'Into the text'),
    ],
  },
  {
    id: 'quick-note',
    place: 'Note in place',
    keys: [key('Enter', 'Keeps the note'), key('Shift+Enter', 'Begins a line'), key('Escape', 'Gives it up')],
  },
  {
    id: 'find',
    place: 'Find bar',
    keys: [
      key('Enter Shift+Enter', 'To the next place, or the one before'),
      key('CmdOrCtrl+Enter', 'Selects the words found, to be tagged'),
      key('Escape', 'Closes the bar'),
    ],
  },
  {
    id: 'search',
    place: 'Search and query fields',
    keys: [key('Enter', 'Asks'), key('Down', 'Into what was found')],
  },
  {
    id: 'tree',
    place: 'Tree of tags',
    keys: [
      key('Down Up', 'To the next tag, or the one before'),
      key('Right Left', 'Opens the branch, or closes it'),
      key('Home End', 'To the first, or the last'),
      key('', 'To the next tag that begins so', 'Any letters'),
      key('Alt+Up Alt+Down', 'Moves the tag up, or down'),
      key('Alt+Right Alt+Left', 'Moves it under the one above, or out one level'),
    ],
  },
  {
    id: 'walk',
    place: 'Splitting a tag, or tagging again',
    keys: [
      key('K', 'Keeps the tag'),
      key('T', 'Another or a new tag'),
      key('B', 'Keeps it as well'),
      key('X', 'Takes the tag away'),
      key('J', 'Later'),
      key('Backspace', 'Back to the passage before'),
      key('Escape', 'Leaves it; it can be gone on with'),
    ],
  },
  {
    id: 'score',
    place: 'Choices of a score',
    keys: [key('', 'Chooses what it stands beside', 'The key beside a choice')],
  },
  {
    id: 'matrix',
    place: 'Risk matrix',
    keys: [
      key(ARROWS, 'From cell to cell'),
      key('Home End', 'To the start, or the end of the row'),
      key('Enter', 'Opens the risk, or the list of the risks'),
    ],
  },
  {
    id: 'matrix-editor',
    place: 'Cells of a matrix that is edited',
    keys: [
      key(ARROWS, 'From cell to cell'),
      key('Home End', 'To the start, or the end of the row'),
      key(DIGITS, 'Puts that level', '1–9'),
      key('Enter Space', 'Puts the next level, with Shift the one before'),
    ],
  },
  {
    id: 'picture',
    place: 'Pictures and plots',
    keys: [key(ARROWS, 'From mark to mark'), key('Home End', 'To the first, or the last'), key('Enter', 'Opens it')],
  },
  {
    id: 'hypotheses',
    place: 'Evidence against hypotheses',
    keys: [
      key(ARROWS, 'From cell to cell; with Ctrl to the edge'),
      key('Home End', 'To the start, or the end of the row'),
      key('C I N A', 'Consistent, inconsistent, neutral, not applicable'),
      key('Delete Backspace', 'Not rated'),
    ],
  },
  {
    id: 'deciding',
    place: 'Places of a blind tagging',
    keys: [key('', 'Decides as it says', 'The key beside a choice')],
  },
  {
    id: 'conflicts',
    place: 'Conflicts of two copies',
    keys: [key('1 2 3', 'Keeps mine, theirs, both')],
  },
  {
    id: 'memo',
    place: 'Words of the memo',
    keys: [
      key('CmdOrCtrl+B CmdOrCtrl+I', 'Bold, italic'),
      key('CmdOrCtrl+Enter', 'Keeps the words'),
      key('Escape', 'Gives up what was typed, or leaves the words'),
      key('CmdOrCtrl+Z', 'Takes back typing, and an Escape'),
      key('', 'Cites a passage, or inserts a value', '@ or {'),
    ],
  },
  {
    id: 'layout',
    place: 'Sections of a memo',
    keys: [key('Alt+Up Alt+Down', 'Moves the section up, or down')],
  },
  {
    id: 'tray',
    place: 'Tray of passages',
    keys: [
      key('Down Up', 'To the next passage, or the one before'),
      key('Space', 'Chooses it'),
      key('Enter', 'Shows its words'),
      key('Delete', 'Takes it out of the tray'),
      key('Escape', 'Closes the tray'),
    ],
  },
  {
    id: 'guide',
    place: 'User guide',
    keys: [
      key('Alt+Left Alt+Right', 'To the page before, or after'),
      key('Escape', 'Empties the search, or closes the guide'),
    ],
  },
] as const satisfies readonly KeyPlace[]
