import type { AppInfo } from '@shared/ipc/contract'
import type { OwnFolder } from '@shared/ipc/settings'
import type { Preferences } from '@shared/ipc/preferences'
import { aboutDetails } from '@domain/about-details'
import { call } from '@state/client'
import { runCommand } from '@state/commands'
import { announce, notify, notifyFailure } from '@state/notices'
import { currentPreferences, prefer } from '@state/preferences'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import { defaultsOf } from './SettingRow'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'
import { otherWords } from './other-words'

const showFolder = (folder: OwnFolder) => void call('settings.showFolder', { folder }).catch(notifyFailure)

/** A button that shows a folder of the program. */
export const folderControl = (folder: OwnFolder, label: string) =>
  function FolderControl(labelling: Labelling) {
    return (
      <div {...labelling} role="group" className={styles.actions}>
        <Button onClick={() => showFolder(folder)}>{label}</Button>
      </div>
    )
  }

/** What runs here, to copy into a report. */
export function VersionsControl(labelling: Labelling) {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    call('app.info', {}).then(setInfo, notifyFailure)
  }, [])
  if (info === null) return <p {...labelling}>…</p>
  const copy = () =>
    call('app.copyText', { text: aboutDetails(info) }).then(() => announce(otherWords.detailsCopied), notifyFailure)
  return (
    <div {...labelling} role="group" className={styles.stack}>
      <dl className={styles.versions}>
        {Object.entries({
          Assay: info.version,
          Electron: info.electron,
          Chromium: info.chromium,
          Node: info.node,
          [otherWords.system]: info.system,
        }).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{otherWords.copyDetails}</Button>
        <Button onClick={() => runCommand('help.licences')}>{otherWords.licences}</Button>
      </div>
    </div>
  )
}

export function ReportControl(labelling: Labelling) {
  return (
    <div {...labelling} role="group" className={styles.actions}>
      <Button onClick={() => runCommand('help.report')}>{otherWords.report}</Button>
      <Button onClick={() => showFolder('log')}>{otherWords.showLog}</Button>
    </div>
  )
}

/** Sets back every setting of these at once, with a way to take it back. */
export const resetControl = (names: () => readonly (keyof Preferences)[]) =>
  function ResetControl(labelling: Labelling) {
    const reset = () => {
      const before = Object.fromEntries(names().map((name) => [name, currentPreferences()[name]]))
      prefer(defaultsOf(names()))
      notify('info', otherWords.allAsTheyCome, [{ label: otherWords.takeBack, run: () => prefer(before) }])
    }
    return (
      <div {...labelling} role="group" className={styles.actions}>
        <Button onClick={reset}>{otherWords.resetAll}</Button>
      </div>
    )
  }
