import type { CommandId } from '@shared/commands/commands'
import { useStableCallback } from '@ui/use-stable-callback'
import { createContext, useContext, useEffect } from 'react'

/** The words of a paper that can be written in, which of them was opened last, and a command that waits for a field. */
export class PaperFields {
  readonly #openers = new Map<string, () => void>()
  #last: string | null = null
  #waiting: CommandId | null = null
  #awaited: string | null = null

  /** `words` names them within their memo; returns how to take them out again. */
  add(words: string, open: () => void): () => void {
    this.#openers.set(words, open)
    if (words === this.#awaited) open()
    return () => void this.#openers.delete(words)
  }

  opened(words: string): void {
    this.#last = words
    this.#awaited = null
  }

  /** Opens words that are about to come onto the paper, unless others are opened before. */
  openOnceThere(words: string): void {
    this.#awaited = words
  }

  /**
   * Opens the words that were opened last, else the first of the paper, and lets their field run this command; false
   * where nothing can be written in.
   */
  openFor(command: CommandId, paper: HTMLElement): boolean {
    const inOrder = [...paper.querySelectorAll('[data-words]')].map((part) => part.getAttribute('data-words') ?? '')
    const words = [this.#last ?? '', ...inOrder].find((each) => this.#openers.has(each))
    if (words === undefined) return false
    this.#waiting = command
    this.#openers.get(words)?.()
    return true
  }

  /** What waits for the field that was opened now; null for nothing. */
  takeWaiting(): CommandId | null {
    const command = this.#waiting
    this.#waiting = null
    return command
  }
}

export const PaperFieldsContext = createContext(new PaperFields())
export const usePaperFields = (): PaperFields => useContext(PaperFieldsContext)

/** Lets commands open these words, while they are there and can be written in. */
export function useOpener(words: string, editable: boolean, open: () => void): void {
  const fields = usePaperFields()
  const opens = useStableCallback(open)
  useEffect(() => (editable ? fields.add(words, opens) : undefined), [fields, words, editable, opens])
}
