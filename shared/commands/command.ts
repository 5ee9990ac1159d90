/** Where the analyst is; a command says in which of these it can be used. */
export const SCREENS = [
  'home',
  'library',
  'reader',
  'codebook',
  'risks',
  'matrix',
  'memo',
  'search',
  'retrieval',
  'history',
  'scales',
  'sessions',
  'outcomes',
  'desk',
  'tagging',
  'settings',
] as const
export type Screen = (typeof SCREENS)[number]

export type MenuName = 'File' | 'Edit' | 'View' | 'Go' | 'Passage' | 'Risk' | 'Memo' | 'Tools' | 'Window' | 'Help'

/** A menu in a menu; its commands stand together in their list. */
export type SubmenuName = 'Import' | 'Export' | 'Rounds by file' | 'Text and marks'

export type CommandSpec = {
  id: string
  label: string
  menu: MenuName
  under?: SubmenuName
  /** The first of a group: menus draw a line above it. */
  begins?: true
  /** Electron accelerator, e.g. "CmdOrCtrl+K"; shown in menus, palette and tooltips. */
  shortcut?: string
  /** Single keys that work when no text field has the focus; handled by the screen, shown everywhere. */
  key?: string
  /** More ways by keys, handled as the first: for a key that some keyboards have only with AltGr. */
  also?: readonly string[]
  /** Its keys point along the line: where lines begin at the right, left and right are exchanged, as in browsers. */
  alongLine?: true
  /** "project": needs an open project; "editable": and one that can be changed; a list of screens: only there. */
  when?: 'project' | 'editable' | readonly Screen[]
  /** Goes on working while a dialog is open: it is about the window, not about what the dialog covers. */
  inDialogs?: true
}

/** Keeps the exact words of a specification, so that the type of all ids can be told from the lists. */
export const command = <const C extends CommandSpec>(spec: C): C => spec

/** What is done on one screen, wherever the focus is. */
export const on =
  (menu: MenuName, screen: Screen) =>
  <const Id extends string, const Shortcut extends string>(id: Id, label: string, shortcut: Shortcut) =>
    command({ id, label, menu, shortcut, when: [screen] })
