import { closingWords, STILL_RUNNING, WHEN_STOPPED } from './closing-words'
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
    message: closingWords.unsaved(count, title),
    detail: closingWords.lost(count, why),
    buttons: [closingWords.saveAgain, closingWords.saveCopy, closingWords.stay, closingWords.closeWithoutSaving],
    defaultId: 0,
    cancelId: answers.indexOf('stay'),
  })
  return answers[response] ?? 'stay'
}

/** Whether a window closes although something goes on in it. */
export async function askStillRunning(window: BrowserWindow | undefined, kind: LongKind): Promise<boolean> {
  const said = { message: STILL_RUNNING[kind], detail: WHEN_STOPPED[kind] }
  const buttons = [closingWords.closeAnyway, closingWords.wait]
  return (await ask(window, { ...said, buttons, defaultId: 1, cancelId: 1 })) === 0
}

async function ask(window: BrowserWindow | undefined, asked: MessageBoxOptions): Promise<number> {
  const options = { type: 'warning' as const, title: 'Assay', noLink: true, ...asked }
  // A closing window is hidden already.
  window?.show()
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
  return response
}
