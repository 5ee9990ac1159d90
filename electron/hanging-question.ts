import { type BrowserWindow, dialog } from 'electron'
import { hangingWords } from './hanging-words'

/** Whether the page of a window that does not respond is to be loaded again; not where the signal takes it back. */
export async function askToReload(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Assay',
    message: hangingWords.notResponding,
    detail: hangingWords.whatIsSafe,
    buttons: [hangingWords.reload, hangingWords.wait],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
    signal,
  })
  return response === 0
}
