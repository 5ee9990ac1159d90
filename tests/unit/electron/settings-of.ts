import { join } from 'node:path'
import type { SettingsParts } from '../../../electron/ipc/settings-handlers'
import { networkLog } from '../../../electron/network-log'
import { keptReportIn } from '../../../electron/kept-report'
import { Dictionaries } from '../../../electron/spelling/dictionaries'

type Given = Pick<
  SettingsParts,
  'reportWords' | 'folders' | 'readLog' | 'network' | 'dictionaries' | 'spellingByFiles' | 'dictionariesChanged'
>

/** What the handlers of the settings need, with the folders of a test; `note` hears what was asked. */
export function settingsOf(userData: string, note: (...what: unknown[]) => void): Given {
  const dictionaries = new Dictionaries(userData, [join(userData, 'system-dictionaries')])
  return {
    folders: {
      settings: userData,
      log: userData,
      backups: join(userData, 'backups'),
      dictionaries: dictionaries.folder,
    },
    readLog: async () => '2026-01-01T00:00:00.000Z Uncaught error TypeError\n    at run (app.js:1:2)\n',
    network: { log: networkLog, try: async () => [{ way: 'A request', stopped: true }] },
    reportWords: keptReportIn(userData),
    dictionaries,
    spellingByFiles: true,
    dictionariesChanged: async () => note('dictionariesChanged'),
  }
}
