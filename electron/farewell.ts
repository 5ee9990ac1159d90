import { app, dialog, shell } from 'electron'

/** Exit code for an error inside the program (sysexits EX_SOFTWARE). */
const INTERNAL_ERROR = 70

/** Says that Assay has to close. Not with `showErrorBox`: that one blocks the whole process until somebody answers. */
export async function sayFarewell(): Promise<void> {
  await app.whenReady()
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Assay',
    message: 'Assay has to close because of an error.',
    detail:
      'Everything up to the last saved change is on disk, and so is what was being typed until a second ago. Start Assay again to go on; the log has the details, without the words of your project.',
    buttons: ['Close', 'Open the log folder'],
    cancelId: 0,
  })
  if (response === 1) await shell.openPath(app.getPath('userData'))
}

/** Ends the program at once, telling whoever started it that it failed. */
export const endFailed = (): void => app.exit(INTERNAL_ERROR)
