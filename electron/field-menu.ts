import { canBeOwnWord, MOST_OWN_WORDS, withOwnWord } from '@shared/ipc/own-words'
import {
  BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron'
import { menuWords } from './menu-words'

/** What is asked of a menu on words that are typed or selected. */
export type OnWords = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'misspelledWord' | 'dictionarySuggestions'
>

/** The words of the analyst's own dictionary, and how they are kept. */
export type OwnDictionary = { words: () => readonly string[]; keep: (words: string[]) => void }

/** What can be done about a word that no dictionary has. */
type Spelling = { replace: (word: string) => void; own: OwnDictionary }

/**
 * What the platform does to words: in a field all of it, after what may be meant where a word is not in the dictionary; on
 * selected words copying. Null where there is nothing to do.
 */
export function fieldMenuTemplate(
  { isEditable, selectionText, editFlags, misspelledWord, dictionarySuggestions }: OnWords,
  spelling: Spelling,
): MenuItemConstructorOptions[] | null {
  if (isEditable) {
    return [
      ...spellingItems(misspelledWord, dictionarySuggestions, spelling),
      { role: 'undo', label: menuWords.undo, enabled: editFlags.canUndo },
      { role: 'redo', label: menuWords.redo, enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', label: menuWords.cut, enabled: editFlags.canCut },
      { role: 'copy', label: menuWords.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: menuWords.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: menuWords.selectAll, enabled: editFlags.canSelectAll },
    ]
  }
  return selectionText.trim() === '' ? null : [{ role: 'copy', label: menuWords.copy, enabled: editFlags.canCopy }]
}

function spellingItems(
  word: string,
  suggestions: readonly string[],
  { replace, own }: Spelling,
): MenuItemConstructorOptions[] {
  if (word === '') return []
  const items: MenuItemConstructorOptions[] = suggestions.map((suggestion) => ({
    label: literal(suggestion),
    click: () => replace(suggestion),
  }))
  const none: MenuItemConstructorOptions = { label: menuWords.noSpelling, enabled: false }
  return [
    ...(items.length > 0 ? items : [none]),
    { type: 'separator' },
    ...(canBeOwnWord(word) ? [addItem(word, own), { type: 'separator' } as const] : []),
  ]
}

function addItem(word: string, own: OwnDictionary): MenuItemConstructorOptions {
  if (own.words().length >= MOST_OWN_WORDS) return { label: menuWords.ownWordsFull(MOST_OWN_WORDS), enabled: false }
  return {
    label: literal(menuWords.addOwnWord(word)),
    // As they are by then: another window may have added one.
    click: () => own.keep(withOwnWord(own.words(), word)),
  }
}

/** Menus take a single "&" for the mark of a key. */
const literal = (label: string): string => label.replaceAll('&', '&&')

/**
 * The menu of text fields is the platform's own: the field keeps the focus and what is typed in it. The page's menus,
 * about what is in the project, come first; they say so by preventing this one.
 */
export function showFieldMenu(page: WebContents, own: OwnDictionary): void {
  page.on('context-menu', (_event, params) => {
    const template = fieldMenuTemplate(params, { replace: (word) => page.replaceMisspelling(word), own })
    const window = BrowserWindow.fromWebContents(page)
    if (template && window) Menu.buildFromTemplate(template).popup({ window, x: params.x, y: params.y })
  })
}
