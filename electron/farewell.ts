import { app, dialog } from 'electron'

/** Exit code for an error inside the program (sysexits EX_SOFTWARE). */
const INTERNAL_ERROR = 70

/** Says that Assay has to close. Not with `showErrorBox`: that one blocks the whole process until somebody answers. */
export async function sayFarewell(): Promise<void> {
  await app.whenReady()
  await dialog.showMessageBox({
    type: 'error',
    title: 'Assay',
    message: 'Assay has to close because of an error.',
    detail: 'Everything up to the last saved change is on disk. Start Assay again to go on; the log has the details.',
    buttons: ['Close'],
  })
}

/** Ends the program at once, telling whoever started it that it failed. */
export const endFailed = (): void => app.exit(INTERNAL_ERROR)
