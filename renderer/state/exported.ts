import type { Exported } from '@shared/ipc/exporting'
import { call } from './client'
import { notify, notifyFailure } from './notices'

/** Says that a file was written and offers it, with what is to be known of it; a warning where that is anything. */
export function tellExported({ fileName, token }: Exported, warning = ''): void {
  notify(warning === '' ? 'info' : 'warning', `Exported “${fileName}”. ${warning}`.trim(), [
    { label: 'Open', run: () => void call('export.open', { token }).catch(notifyFailure) },
    { label: 'Show in folder', run: () => void call('export.show', { token }).catch(notifyFailure) },
  ])
}
