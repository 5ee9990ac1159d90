import { app, dialog } from 'electron'
import { log } from './log'

/** Exit code for an error inside the program (sysexits EX_SOFTWARE). */
const INTERNAL_ERROR = 70
/** Nobody may be there to answer; Assay must not hang in the background. */
const FAREWELL_MS = 20_000

/**
 * After an error nobody caught, memory cannot be trusted: Assay says so and stops.
 * Every acknowledged change is on disk already, so there is nothing to rescue.
 */
export function stopOnUncaught(): void {
  let stopping = false
  process.on('uncaughtException', (failure) => {
    log('Uncaught error', failure)
    if (stopping) return
    stopping = true
    const stop = () => app.exit(INTERNAL_ERROR)
    setTimeout(stop, FAREWELL_MS)
    app.whenReady().then(sayFarewell).then(stop, stop)
  })
  process.on('unhandledRejection', (failure) => log('Unhandled rejection', failure))
}

// Not `showErrorBox`: that one blocks the whole process until somebody answers.
const sayFarewell = () =>
  dialog.showMessageBox({
    type: 'error',
    title: 'Assay',
    message: 'Assay has to close because of an error.',
    detail: 'Everything up to the last saved change is on disk. Start Assay again to go on; the log has the details.',
    buttons: ['Close'],
  })
