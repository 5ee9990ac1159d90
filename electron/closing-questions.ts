import { counted } from '@shared/words/plural'
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import type { LongKind } from './long-work'
import type { UnsavedAnswer } from './project/leave-project'

/** What is to become of changes that are not on disk; `why` says what the disk answered last. */
export async function askUnsaved(
  window: BrowserWindow | undefined,
  { title, count, why }: { title: string; count: number; why: string },
): Promise<UnsavedAnswer> {
  const answers: UnsavedAnswer[] = ['again', 'copy', 'stay', 'discard']
  const response = await ask(window, {
    message: `${counted(count, 'change')} of “${title}” ${count === 1 ? 'is' : 'are'} not on disk.`,
    detail: `${why}\n\nClosing without ${count === 1 ? 'it' : 'them'} cannot be undone.`,
    buttons: ['Save again', 'Save a copy elsewhere…', 'Stay', 'Close without saving'],
    defaultId: 0,
    cancelId: answers.indexOf('stay'),
  })
  return answers[response] ?? 'stay'
}

/** Whether a window closes although something goes on in it. */
export async function askStillRunning(window: BrowserWindow | undefined, kind: LongKind): Promise<boolean> {
  const buttons = ['Close anyway', 'Wait']
  return (await ask(window, { ...RUNNING[kind], buttons, defaultId: 1, cancelId: 1 })) === 0
}

const RUNNING: Record<LongKind, { message: string; detail: string }> = {
  import: {
    message: 'An import is still running.',
    detail: 'What was imported so far is saved. Files that have not been read yet are not imported.',
  },
  package: {
    message: 'A package is still being made or opened.',
    detail: 'Nothing of it is kept. Projects that are open are safe.',
  },
  copy: {
    message: 'A copy of the project is still being made.',
    detail: 'The copy would not be whole. The project itself is safe.',
  },
}

async function ask(window: BrowserWindow | undefined, asked: MessageBoxOptions): Promise<number> {
  const options = { type: 'warning' as const, title: 'Assay', noLink: true, ...asked }
  // A closing window is hidden already.
  window?.show()
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
  return response
}
