// The least that Electron shows: a window as large as Assay's with a page that has one line of text.
import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'

app.setPath('userData', process.env.ASSAY_USER_DATA)
void app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1360, height: 880 }).loadFile(join(import.meta.dirname, 'index.html')))
