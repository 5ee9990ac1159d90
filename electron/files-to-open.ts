import type { App } from 'electron'

/** Hears which files the system asks Assay to open, those of before as well. */
export type FilesToOpen = (listener: (path: string) => void) => void

/**
 * macOS names a file that is opened with Assay by an event, not by an argument, and does so before anything is ready:
 * call it first. Nothing is lost until somebody listens.
 */
export function filesToOpen(app: Pick<App, 'on'>): FilesToOpen {
  const waiting: string[] = []
  let tell = (path: string): void => void waiting.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    tell(path)
  })
  return (listener) => {
    tell = listener
    waiting.splice(0).forEach(listener)
  }
}
