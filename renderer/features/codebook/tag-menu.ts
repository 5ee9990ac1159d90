import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { currentProject, isEditable } from '@state/project-store'
import type { MouseEvent, ReactNode } from 'react'
import { landingByKey, moveTags, topOf } from './move-tag'
import { codebookWords } from './codebook-words'

type TagMenuProps = {
  /** Tags that are selected. */
  marked: readonly string[]
  movable: boolean
  onChoose: (tagId: string) => void
  onNew: () => void
  onDelete: (tagId: string) => void
}

/** The context menu of the tree's rows: what is done with a tag, and where it can go among the others. */
export function useTagMenu({ marked, movable, onChoose, onNew, onDelete }: TagMenuProps): {
  showMenu: (event: MouseEvent<HTMLElement>) => void
  menu: ReactNode
} {
  const { open, menu } = useMenu()
  const showMenu = (event: MouseEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    const tag = currentProject().tags[row?.dataset.key ?? '']
    if (!tag) return
    const moving = marked.includes(tag.id) ? marked : [tag.id]
    if (!marked.includes(tag.id)) onChoose(tag.id)
    const move = (label: string, key: string, arrow: string): MenuEntry => {
      const landing = movable ? landingByKey(key, topOf(moving)) : null
      const run = () => landing && void moveTags(moving, landing)
      return { label, shortcut: `Alt+${arrow}`, disabled: !landing, run }
    }
    open(event, codebookWords.menuOf(tag.name), [
      { label: codebookWords.newTag, disabled: !isEditable(), run: onNew },
      null,
      move(codebookWords.moveUp, 'ArrowUp', '↑'),
      move(codebookWords.moveDown, 'ArrowDown', '↓'),
      move(codebookWords.moveUnderAbove, 'ArrowRight', '→'),
      move(codebookWords.moveOut, 'ArrowLeft', '←'),
      null,
      { label: codebookWords.deleteTag, disabled: !isEditable(), run: () => onDelete(tag.id) },
    ])
  }
  return { showMenu, menu }
}
