import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Uses of a Mac that Electron declares for programs that have them. */
const UNUSED_BY_ASSAY = [
  'NSAppTransportSecurity',
  'NSAudioCaptureUsageDescription',
  'NSBluetoothAlwaysUsageDescription',
  'NSBluetoothPeripheralUsageDescription',
  'NSCameraUsageDescription',
  'NSMicrophoneUsageDescription',
]

/** electron-builder calls it when the folder of the program is whole and not yet signed: takes out what is not ours. */
// oxlint-disable-next-line import/no-default-export -- electron-builder asks for it.
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  // The program that Electron shows when it has none; with our fuses it can never run.
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  await rm(join(appOutDir, 'version'), { force: true })
  if (electronPlatformName !== 'darwin') return
  const plist = join(appOutDir, `${packager.appInfo.productFilename}.app/Contents/Info.plist`)
  for (const key of UNUSED_BY_ASSAY) {
    // What this Electron does not declare needs no removing.
    await promisify(execFile)('plutil', ['-remove', key, plist]).catch(() => undefined)
  }
}
