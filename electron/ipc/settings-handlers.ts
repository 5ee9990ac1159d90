import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import type { Handlers } from '@shared/ipc/contract'
import type { NetworkLog, NetworkTrial, OwnFolder, ReportChoice, ReportPart, settingsCalls } from '@shared/ipc/settings'
import { mkdir } from 'node:fs/promises'
import type { Desktop } from '../desktop'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import type { PreferencesFile } from '../preferences'
import type { ViewpointAt } from '../project/viewpoint'
import type { Workspace } from '../project/workspace'
import type { SettingsFile } from '../settings-file'
import { readShortcuts, type ShortcutsFile } from '../shortcuts'
import type { Dictionaries } from '../spelling/dictionaries'

export type SettingsParts = {
  desktop: Desktop
  dialogs: Dialogs
  exported: ExportedFiles
  preferences: PreferencesFile
  shortcuts: ShortcutsFile
  workspace: Workspace
  viewpoint: ViewpointAt
  /** The folders that can be shown. */
  folders: Record<OwnFolder, string>
  /** What failed, as it was kept; empty when nothing did. */
  readLog: () => Promise<string>
  network: { log: () => NetworkLog; try: () => Promise<NetworkTrial[]> }
  /** What was typed about a problem and not reported yet. */
  reportWords: SettingsFile<string>
  dictionaries: Dictionaries
  /** Whether dictionaries are files here. */
  spellingByFiles: boolean
  /** Dictionaries came or went. */
  dictionariesChanged: () => Promise<void>
}

/** A preview shows so many characters of a file; all of it is written. */
const SHOWN_OF_PART = 20_000

export function settingsHandlers(parts: SettingsParts): Pick<Handlers, keyof typeof settingsCalls> {
  const { desktop, dialogs, exported, preferences, shortcuts, network, reportWords, dictionaries, spellingByFiles } =
    parts
  const spelling = async () => dictionaries.state(spellingByFiles)
  const changed = async () => {
    await parts.dictionariesChanged()
    return spelling()
  }
  return {
    'settings.problem': async () => preferences.problem,
    'settings.showFolder': async ({ folder }) => {
      await mkdir(parts.folders[folder], { recursive: true })
      await desktop.openFile(parts.folders[folder])
      return null
    },
    'settings.exportShortcuts': async (_input, windowId) => {
      const path = await dialogs.exported(windowId, suggestedNames.shortcuts, {
        title: dialogWords.exportShortcuts,
        ending: 'json',
      })
      if (path === null) return null
      const { writeExport } = await import('../exporting/write-export')
      const text = `${JSON.stringify(shortcuts.state.shortcuts, null, 2)}\n`
      await writeExport(path, new TextEncoder().encode(text))
      return exported.add(path)
    },
    'settings.readShortcuts': async (_input, windowId) => {
      const path = await dialogs.settingsFile(windowId, 'shortcuts')
      return path === null ? null : readShortcuts(path)
    },
    'network.log': async () => network.log(),
    'network.try': network.try,
    'spelling.state': spelling,
    'spelling.choose': async (_input, windowId) => {
      const path = await dialogs.settingsFile(windowId, 'dictionary')
      if (path === null) return null
      await dictionaries.add(path)
      return changed()
    },
    'spelling.use': async ({ file }) => {
      await dictionaries.addFound(file)
      return changed()
    },
    'spelling.remove': async ({ language }) => {
      await dictionaries.remove(language)
      return changed()
    },
    'report.words': async () => reportWords.value,
    'report.keepWords': async ({ words }) => {
      await reportWords.set(words)
      return null
    },
    'report.preview': async (choice, windowId) =>
      (await partsOf(parts, choice, windowId)).map((part) => ({
        ...part,
        text: part.text.slice(0, SHOWN_OF_PART),
        characters: part.text.length,
      })),
    'report.write': async (choice, windowId) => {
      const path = await dialogs.exported(windowId, suggestedNames.report, {
        title: dialogWords.reportProblem,
        ending: 'zip',
      })
      if (path === null) return null
      const [{ reportZip }, { writeExport }] = await Promise.all([
        import('../problem-report'),
        import('../exporting/write-export'),
      ])
      await writeExport(path, reportZip(await partsOf(parts, choice, windowId)))
      return exported.add(path)
    },
  }
}

async function partsOf(
  { desktop, preferences, shortcuts, network, readLog, workspace, viewpoint }: SettingsParts,
  choice: ReportChoice,
  windowId: number,
): Promise<ReportPart[]> {
  const { reportParts } = await import('../problem-report')
  const session = workspace.openSessionAt(windowId)
  return reportParts(
    {
      info: desktop.info(),
      preferences: preferences.value,
      shortcuts: shortcuts.state.shortcuts,
      network: network.log(),
      log: await readLog(),
      project: session && {
        document: viewpoint(windowId).project,
        seq: session.status.current.seq,
        readOnly: session.readOnly,
      },
      now: new Date().toISOString(),
    },
    choice,
  )
}
