import type { RunningApp } from './fixtures'

/** Gives the window a size in the pixels of the screen, and its page a zoom. */
export const resize = (app: RunningApp, width: number, height: number, zoom: number): Promise<void> =>
  app.electron.evaluate(
    ({ BrowserWindow }, { width, height, zoom }) => {
      const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible())
      window?.setContentSize(width, height)
      window?.webContents.setZoomFactor(zoom)
    },
    { width, height, zoom },
  )
