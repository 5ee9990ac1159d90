import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuWords } from './menu-words'

/** What is asked of a menu on words that are typed or selected. */
export type OnWords = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'misspelledWord' | 'dictionarySuggestions'
>

/**
 * What the platform does to words: in a field all of it, after what may be meant where a word is not in the dictionary; on
 * selected words copying. Null where there is nothing to do.
 */
export function fieldMenuTemplate(
  { isEditable, selectionText, editFlags, misspelledWord, dictionarySuggestions }: OnWords,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] | null {
  if (isEditable) {
    return [
      ...spellingItems(misspelledWord, dictionarySuggestions, replace),
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
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  if (word === '') return []
  const items: MenuItemConstructorOptions[] = suggestions.map((suggestion) => ({
    label: suggestion.replaceAll('&', '&&'),
    click: () => replace(suggestion),
  }))
  const none: MenuItemConstructorOptions = { label: menuWords.noSpelling, enabled: false }
  return [...(items.length > 0 ? items : [none]), { type: 'separator' }]
}

/**
 * The menu of text fields is the platform's own: the field keeps the focus and what is typed in it. The page's menus,
 * about what is in the project, come first; they say so by preventing this one.
 */
export function showFieldMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = fieldMenuTemplate(params, (word) => window.webContents.replaceMisspelling(word))
    if (template) Menu.buildFromTemplate(template).popup({ window, x: params.x, y: params.y })
  })
}
