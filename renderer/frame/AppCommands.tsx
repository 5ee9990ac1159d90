import { followOtherPreferences } from '@state/analyst'
import { followMergedAnalysts } from '@state/merge-analyst'
import { toggleTray } from '@state/tray'
import { useCommand } from '@state/commands'
import { call, onEvent } from '@state/client'
import { openGuide } from '@state/guide'
import { beginTour } from '@state/tour'
import { importChosen } from '@state/import'
import { openImportList, useImportList } from '@state/import-list'
import { isEditingText, listenForKeys, runFromMenu } from '@state/keymap'
import { painted } from '@state/in-slices'
import { announce, notify, notifyFailure } from '@state/notices'
import { undoOrRedo } from '@state/perform'
import { openGiven } from '@state/given'
import { openPackage } from '@state/packages'
import { currentPlace, goTo } from '@state/place'
import { currentPreferences, prefer } from '@state/preferences'
import { useEditable, useOpened } from '@state/project-store'
import { closeProject, duplicateProject, openProject, openRecent, openSample, saveCopy } from '@state/projects'
import { save } from '@state/save'
import { PAGE_OF_SCREEN } from '@shared/guide/pages'
import { focusPane } from '@ui/focus'
import { loadedLater } from '@ui/loaded-later'
import { lazy, Suspense, useEffect, useState } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { goToWork } from './go-to-work'
import { importListWords } from './import-list-words'
import { MenuState } from './MenuState'
import { UnpackingDialog } from './UnpackingDialog'
import { RAIL } from './screens'
import { WayCommands } from './WayCommands'
import { WindowCommands } from './WindowCommands'

/** Dialogs that speak of the open project, and close with it. */
const projectDialogs = {
  details: lazy(async () => ({ default: (await import('./ProjectDetailsDialog')).ProjectDetailsDialog })),
  rename: lazy(async () => ({ default: (await import('./RenameProjectDialog')).RenameProjectDialog })),
  pack: lazy(async () => ({ default: (await import('./PackDialog')).PackDialog })),
  paste: lazy(async () => ({ default: (await import('./PasteDialog')).PasteDialog })),
  analyst: lazy(async () => ({ default: (await import('./AnalystDialog')).AnalystDialog })),
  backups: lazy(async () => ({ default: (await import('./BackupsDialog')).BackupsDialog })),
  nameMoment: lazy(async () => ({ default: (await import('./NameMomentDialog')).NameMomentDialog })),
  addAnalyst: lazy(async () => ({ default: (await import('./AddAnalystDialog')).AddAnalystDialog })),
}

const asked = loadedLater(async () => (await import('./AskedDialogs')).AskedDialogs)
const palette = loadedLater(async () => (await import('./Palette')).Palette)
const newProject = loadedLater(async () => (await import('./NewProjectDialog')).NewProjectDialog)

const dialogs = {
  ...projectDialogs,
  palette: palette.Shown,
  shortcuts: lazy(async () => ({ default: (await import('./ShortcutsSheet')).ShortcutsSheet })),
  licences: lazy(async () => ({ default: (await import('./LicencesDialog')).LicencesDialog })),
  about: lazy(async () => ({ default: (await import('./AboutDialog')).AboutDialog })),
  report: lazy(async () => ({ default: (await import('./ReportDialog')).ReportDialog })),
  newProject: newProject.Shown,
}

type DialogName = keyof typeof dialogs

const isOfProject = (dialog: DialogName | null): boolean => dialog !== null && dialog in projectDialogs

/** What the commands do that work everywhere; screens add their own while they are shown. */
export function AppCommands() {
  const folderId = useOpened()?.folderId
  const opened = folderId !== undefined
  const [dialog, setDialog] = useDialog(folderId)
  useEffect(listenForKeys, [])
  useEffect(() => onEvent('command', runFromMenu), [])
  useEffect(() => onEvent('app.notice', (notice) => notify('error', notice)), [])
  useEffect(() => onEvent('project.notice', (notice) => notify('warning', notice)), [])
  useEffect(() => onEvent('recent.chosen', (id) => void openRecent(id)), [])
  useEffect(openGiven, [])
  // Whoever asks for them goes on typing at once; the window itself comes first.
  useEffect(() => void painted().then(() => Promise.all([palette.load(), newProject.load()])), [])
  useEffect(followOtherPreferences, [])
  useEffect(followMergedAnalysts, [])

  useCommand('project.new', () => setDialog('newProject'))
  useCommand('project.open', () => void openProject())
  useCommand('package.open', () => void openPackage())
  useCommand('project.sample', () => void openSample())
  useCommand('project.restoreBackup', () => setDialog('backups'), opened)
  useCommand('project.save', () => void save(), opened)
  useCommand('history.checkpoint', () => setDialog('nameMoment'), opened)
  useCommand('project.details', () => setDialog('details'), opened)
  useCommand('project.saveCopy', () => void saveCopy(), opened)
  useCommand('project.duplicate', () => void duplicateProject(), opened)
  useCommand('project.rename', () => setDialog('rename'), useEditable())
  useCommand('project.pack', () => setDialog('pack'), opened)
  useCommand('project.showInFolder', () => void call('project.showInFolder', {}).catch(notifyFailure), opened)
  useCommand('project.close', () => void closeProject(), opened)
  useCommand('source.import', () => void importChosen(), opened)
  useCommand('source.importFolder', () => void importChosen('folder'), opened)
  useCommand('source.showImports', showImports, useImportList().items.length > 0)
  useCommand('source.paste', () => setDialog('paste'), opened)
  useCommand('edit.undo', () => undo('undo'), opened)
  useCommand('edit.redo', () => undo('redo'), opened)
  useCommand('view.palette', () => setDialog('palette'))
  useCommand('view.theme.system', () => prefer({ theme: 'system' }))
  useCommand('view.theme.light', () => prefer({ theme: 'light' }))
  useCommand('view.theme.dark', () => prefer({ theme: 'dark' }))
  useCommand('view.textLarger', () => prefer({ readerSize: Math.min(22, currentPreferences().readerSize + 1) }), opened)
  useCommand(
    'view.textSmaller',
    () => prefer({ readerSize: Math.max(14, currentPreferences().readerSize - 1) }),
    opened,
  )
  useCommand('source.previewFirst', togglePreview)
  useCommand('view.nextPane', () => focusPane(1))
  useCommand('view.previousPane', () => focusPane(-1))
  useCommand('analyst.switch', () => setDialog('analyst'), opened)
  useCommand('analyst.add', () => setDialog('addAnalyst'), opened)
  useCommand('risk.new', () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } }), opened)
  useCommand('go.scales', () => goToWork({ screen: 'scales' }), opened)
  useCommand('session.new', () => goTo({ screen: 'sessions', dialog: { kind: 'new-session', riskIds: null } }), opened)
  useCommand('go.tagging', () => goToWork({ screen: 'tagging' }), opened)
  useCommand('tagging.new', () => goTo({ screen: 'tagging', dialog: { kind: 'new-tagging' } }), opened)
  useCommand('go.desk', () => goToWork({ screen: 'desk' }), opened)
  useCommand('memo.new', () => goTo({ screen: 'memo', dialog: { kind: 'new-memo' } }), opened)
  useCommand('tray.show', toggleTray, opened)
  useCommand('help.guide', () => openGuide(PAGE_OF_SCREEN[opened ? currentPlace().screen : 'home']))
  useCommand('help.tour', beginTour)
  useCommand('view.settings', () => goToWork({ screen: 'settings' }))
  useCommand('help.report', () => setDialog('report'))
  useCommand('help.shortcuts', () => setDialog('shortcuts'))
  useCommand('help.licences', () => setDialog('licences'))
  useCommand('help.about', () => setDialog('about'))

  const Shown = dialog && (opened || !isOfProject(dialog)) && dialogs[dialog]
  return (
    <>
      {RAIL.map(({ screen, command }) => (
        <GoCommand key={command} id={command} screen={screen} enabled={opened || screen === 'home'} />
      ))}
      <WayCommands enabled={opened} />
      <WindowCommands enabled={opened} />
      <MenuState />
      <UnpackingDialog />
      {opened && (
        <ErrorBoundary part="dialog">
          <Suspense fallback={null}>
            <asked.Shown />
          </Suspense>
        </ErrorBoundary>
      )}
      {Shown && (
        <ErrorBoundary key={dialog} part="dialog" onClose={() => setDialog(null)}>
          <Suspense fallback={null}>
            <Shown onClose={() => setDialog(null)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

function togglePreview(): void {
  const previewImport = !currentPreferences().previewImport
  prefer({ previewImport })
  announce(previewImport ? importListWords.previewOn : importListWords.previewOff)
}

/** Opens the list of imports and goes to it. */
function showImports(): void {
  openImportList(true)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-imports]')?.focus())
}

/** The dialog that is shown; one that speaks of the project is over when another or none takes its place. */
function useDialog(folderId: string | undefined) {
  const state = useState<DialogName | null>(null)
  const [, setDialog] = state
  useEffect(() => () => setDialog((dialog) => (isOfProject(dialog) ? null : dialog)), [folderId, setDialog])
  return state
}

function GoCommand({
  id,
  screen,
  enabled,
}: {
  id: (typeof RAIL)[number]['command']
  screen: (typeof RAIL)[number]['screen']
  enabled: boolean
}) {
  useCommand(id, () => goToWork({ screen }), enabled)
  return null
}

/** In a text field the words being typed are not saved yet: there, undo is the field's own. */
function undo(which: 'undo' | 'redo'): void {
  if (isEditingText()) document.execCommand(which)
  else void undoOrRedo(which)
}
