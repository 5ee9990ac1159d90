import type { Operation } from '@shared/operations/operations'
import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { tag, type TagLine } from '../codebook/codebook-project'
import { type openOnReadOnlyDisk } from '../disk'
import { showScreen } from '../window'

export const WORDS = ['The port stopped its charts.', 'Pilots are blind for days.', 'Ties are strong.']

/** A project with one source of three paragraphs, and the reader that shows it. */
export class ReaderProject extends MemoProject {
  readonly sourceId = this.source(WORDS)

  tag(...line: TagLine): void {
    this.do(tag(...line))
  }

  /** A passage that is evidence for nothing. */
  passage(exact: string, tagIds: string[] = []): string {
    const helper = this.risk('Helper')
    const passageId = this.evidence(helper, this.sourceId, exact)
    this.do({ name: 'risk.delete', input: { riskId: helper } })
    this.do(...tagIds.map((tagId): Operation => ({ name: 'passage.tag', input: { passageId, tagId } })))
    return passageId
  }
}

export async function showReader(
  change: (made: ReaderProject) => void = () => {},
  open: typeof openOnReadOnlyDisk = openInWindow,
) {
  const made = new ReaderProject()
  change(made)
  const desk = await open(made.project, Object.fromEntries(made.texts))
  await showScreen(<ReaderScreen />, 'reader')
  return { desk, made }
}

/** Selects characters of a paragraph as the pointer does. */
export async function select(paragraph: number, start: number, end: number): Promise<void> {
  const text = document.querySelector<HTMLElement>('[role=document]')!
  const words = document.querySelector(`[data-block="${paragraph - 1}"]`)!.firstChild!
  // The text answers as soon as it is laid out.
  await waitFor(() => {
    act(() => {
      text.blur()
      text.focus()
    })
    expect(document.querySelector('[data-caret]')).not.toBeNull()
  })
  act(() => {
    document.getSelection()?.setBaseAndExtent(words, start, words, end)
    document.dispatchEvent(new Event('selectionchange'))
  })
}
