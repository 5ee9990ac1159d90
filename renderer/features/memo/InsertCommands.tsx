import { useCommand } from '@state/commands'
import { notify } from '@state/notices'
import { useEditable } from '@state/project-store'
import type { RefObject } from 'react'
import { usePaperFields } from './paper-fields'
import { paperWords } from './paper-words'

/**
 * What is put into words while no field of the paper is open: the words that were written in last are opened first. It
 * stands before them in the page, so that a field that is open comes before it.
 */
export function InsertCommands({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const fields = usePaperFields()
  const editable = useEditable()
  const openFor = (command: 'memo.cite' | 'memo.insertValue') => {
    if (paper.current && fields.openFor(command, paper.current)) return
    notify('info', paperWords.nowhereToInsert)
  }
  useCommand('memo.cite', () => openFor('memo.cite'), editable)
  useCommand('memo.insertValue', () => openFor('memo.insertValue'), editable)
  return null
}
