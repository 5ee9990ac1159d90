import type { Exported } from '@shared/ipc/exporting'
import { call } from './client'
import { isNoticed, type Notice, notify, notifyFailure } from './notices'
import { projectWords } from './project-words'

/** Says that a file was written and offers it, with what is to be known of it; a warning where that is anything. */
export const tellExported = (file: Exported, warning = ''): void =>
  notify(warning === '' ? 'info' : 'warning', exportedText([file], [warning]), actionsOn(file))

/** The files that the notice about a thing names, as long as it is shown. */
const named = new Map<string, readonly Exported[]>()

/**
 * Says of several files of one thing that they were written, in one notice: what is exported while it is shown joins it.
 * `failures` say what was not written and why, `warnings` what is to be known of the rest.
 */
export function tellExportedFiles(
  about: string,
  files: readonly Exported[],
  { failures, warnings }: { failures: readonly string[]; warnings: readonly string[] },
): void {
  // What was written before stays offered: a failure is told for itself.
  if (files.length === 0) return failures.forEach((failure) => notify('error', failure))
  const earlier = isNoticed(about) ? (named.get(about) ?? []) : []
  const names = new Set(files.map(({ fileName }) => fileName))
  const all = [...earlier.filter(({ fileName }) => !names.has(fileName)), ...files]
  named.set(about, all)
  const last = files.at(-1)!
  const kind = failures.length > 0 ? 'error' : warnings.some(Boolean) ? 'warning' : 'info'
  notify(kind, exportedText(all, [...failures, ...warnings]), actionsOn(last, all.length > 1), about)
}

const exportedText = (files: readonly Exported[], more: readonly string[]): string =>
  [projectWords.exported(files.map(({ fileName }) => fileName)), ...more].filter(Boolean).join(' ')

/** Shows a file that was exported where it lies. */
export const showExported = (token: string): void => void call('export.show', { token }).catch(notifyFailure)

/** Of several files none is opened: which one would be a guess. A zip would open in whatever takes it apart. */
function actionsOn({ fileName, token }: Exported, areMany = false): Notice['actions'] {
  const show = { label: projectWords.showInFolder, run: () => showExported(token) }
  if (areMany || fileName.toLowerCase().endsWith('.zip')) return [show]
  return [{ label: projectWords.open, run: () => void call('export.open', { token }).catch(notifyFailure) }, show]
}
