// Electron as it comes, without any of our guards: shows that the tests of the guards can see what they look for.
import { app, BrowserWindow } from 'electron'

app.setPath('userData', process.env.ASSAY_USER_DATA)
void app.whenReady().then(() => new BrowserWindow({ show: false }).loadFile(`${import.meta.dirname}/index.html`))
