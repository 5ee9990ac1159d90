import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import type { MouseEvent, ReactNode } from 'react'
import styles from './MemoPaper.module.css'
import { paperWords } from './paper-words'

/** What is done in a memo, wherever in it. */
export const MEMO_WORDS_MENU: readonly MenuEntry[] = [
  'memo.cite',
  'memo.insertValue',
  'memo.insertPassages',
  'memo.remark',
  null,
  'edit.find',
  'memo.checks',
  'memo.export',
]

/** The parts of a memo that have a way back to what they rest on. */
const BLOCKS = 'li, tr, blockquote, figure, p, [data-block]'

/**
 * The menu of the paper: the way to what a block rests on, the selected words, and what is done in a memo. A field that is
 * written in has the platform's.
 */
export function usePaperMenu(): { showMenu: (event: MouseEvent<HTMLElement>) => void; menu: ReactNode } {
  const { open, menu } = useMenu()
  const showMenu = (event: MouseEvent<HTMLElement>) => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('input, textarea, [contenteditable=true]')) return
    const origin = target.closest(BLOCKS)?.querySelector<HTMLElement>(`.${styles.origin}`)
    const selected = getSelection()?.toString() ?? ''
    open(event, paperWords.thisPart, [
      ...(origin ? [{ label: origin.ariaLabel ?? '', run: () => origin.click() }] : []),
      ...(selected.trim() === '' ? [] : [{ label: paperWords.copy, run: () => copy(selected) }]),
      ...(origin || selected.trim() !== '' ? [null] : []),
      ...MEMO_WORDS_MENU,
    ])
  }
  return { showMenu, menu }
}

function copy(text: string): void {
  call('app.copyText', { text }).catch(notifyFailure)
}
