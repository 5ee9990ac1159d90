import { app, protocol } from 'electron'
import { join } from 'node:path'
import { APP_SCHEME } from './app-protocol'
import { startApplication } from './application'
import { stopOnUncaught } from './failures'
import { keepLog } from './log'
import { harden } from './security'

stopOnUncaught()
harden()
protocol.registerSchemesAsPrivileged([APP_SCHEME])

const userData = process.env['ASSAY_USER_DATA']
if (userData) app.setPath('userData', userData)
keepLog(join(app.getPath('userData'), 'assay.log'))

// A second start hands over to the first: a project has one writer.
if (app.requestSingleInstanceLock()) void app.whenReady().then(() => startApplication(join(import.meta.dirname, '..')))
else app.quit()
