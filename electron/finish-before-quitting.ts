import { app } from 'electron'
import { log } from './log'

/** The process ends only when the disk has everything. */
export function finishBeforeQuitting(finish: () => Promise<void>): void {
  let finished = false
  app.on('will-quit', (event) => {
    if (finished) return
    event.preventDefault()
    finish()
      .catch((failure: unknown) => log('Closing', failure))
      .finally(() => {
        finished = true
        app.quit()
      })
  })
}
