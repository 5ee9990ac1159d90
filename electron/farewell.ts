import { programWords } from './program-words'
import { app, dialog, shell } from 'electron'

/** Exit code for an error inside the program (sysexits EX_SOFTWARE). */
const INTERNAL_ERROR = 70

/** Says that Assay has to close. Not with `showErrorBox`: that one blocks the whole process until somebody answers. */
export async function sayFarewell(): Promise<void> {
  await app.whenReady()
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Assay',
    message: programWords.hasToClose,
    detail: programWords.whatIsSafe,
    buttons: [programWords.close, programWords.openLogFolder],
    cancelId: 0,
  })
  if (response === 1) await shell.openPath(app.getPath('userData'))
}

/** Ends the program at once, telling whoever started it that it failed. */
export const endFailed = (): void => app.exit(INTERNAL_ERROR)
