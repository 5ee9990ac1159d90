import { entitiesOf } from '@shared/document/project'
import { canonicalText } from '@shared/text/blocks'
import { currentProject } from '@state/project-store'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { originalOf } from '../../../electron/storage/source-files'
import { ARTICLE, openFacilitator } from '../../unit/electron/round-files/round-files'
import { type Desk, openInWindow, WINDOW } from '../desk'
import { click, command, dialog, showWindow } from '../window'

const PATIENCE_MS = 60_000
const TITLE = 'Pack project into one file'

/** A project of four analysts with one article, of which two passages are evidence. */
async function openRiver(): Promise<Desk> {
  const { desk: other } = await openFacilitator()
  const project = structuredClone(other.workspace.sessionAt(WINDOW).project)
  const original = originalOf(Buffer.from(canonicalText(ARTICLE)))
  const [version] = entitiesOf(project, 'versions')
  project.versions[version!.id] = { ...version!, originalSha256: original.sha256 }
  const desk = await openInWindow(project, { [version!.id]: ARTICLE })
  await desk.session.sources.putOriginal(original, 'txt')
  await showWindow()
  return desk
}

async function packAs(desk: Desk, name: string, choose: (shown: HTMLElement) => Promise<void>): Promise<string> {
  const path = join(desk.userData, name)
  desk.answers.exported = path
  act(() => command(desk, 'project.pack'))
  await choose(await dialog(TITLE))
  await click('Pack…', await dialog(TITLE))
  await screen.findByText(`“${name}” was written and read back.`, undefined, { timeout: PATIENCE_MS })
  await click('Close', await dialog(TITLE))
  return path
}

test('a project goes into one file and out of it again', { timeout: PATIENCE_MS }, async () => {
  const desk = await openRiver()
  const was = structuredClone(desk.session.project)
  const path = await packAs(desk, 'sample.assay.zip', async (shown) => {
    within(shown).getByText('The whole project goes into the file. You choose the file next.')
  })
  expect(desk.taskBar.at(-1)).toBe('done')
  desk.answers.package = path
  desk.answers.unpacked = '/projects/mailed.assay'
  act(() => command(desk, 'package.open'))
  await waitFor(() => expect(desk.workspace.openSessionAt(WINDOW)?.folder).toBe('/projects/mailed.assay'), {
    timeout: PATIENCE_MS,
  })
  expect(desk.session.project).toEqual(was)
  await waitFor(() => expect(currentProject()).toEqual(was))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a share says what it leaves out, and has no history', { timeout: PATIENCE_MS }, async () => {
  const desk = await openRiver()
  const [source] = entitiesOf(currentProject(), 'sources')
  const path = await packAs(desk, 'share.assay.zip', async (shown) => {
    const history = within(shown).getByRole('checkbox', { name: /^The history/ })
    expect(history).not.toBeChecked()
    await userEvent.click(within(shown).getByRole('checkbox', { name: /^Names of analysts/ }))
    await userEvent.click(within(shown).getByRole('checkbox', { name: source!.title }))
    expect(history).toBeChecked()
    expect(history).toBeDisabled()
    within(shown).getByText(
      /^A share of the project goes into the file, as a project of its own\. Titles and passages of 1 source stay/,
    )
  })
  desk.answers.package = path
  desk.answers.unpacked = '/projects/share.assay'
  act(() => command(desk, 'package.open'))
  await waitFor(() => expect(desk.workspace.openSessionAt(WINDOW)?.folder).toBe('/projects/share.assay'), {
    timeout: PATIENCE_MS,
  })
  const { project } = desk.session
  expect(entitiesOf(project, 'analysts').every(({ name }) => /^Analyst [A-Z]$/.test(name))).toBe(true)
  expect(entitiesOf(project, 'passages').every(({ anchor }) => /^[░ ]+$/.test(anchor.exact))).toBe(true)
})

test('what cannot be packed is said in the dialog, which stays', { timeout: PATIENCE_MS }, async () => {
  const desk = await openRiver()
  desk.answers.exported = join(desk.userData, 'no-such-folder', 'a.assay.zip')
  act(() => command(desk, 'project.pack'))
  const shown = await dialog(TITLE)
  await click('Pack…', shown)
  expect(await within(shown).findByRole('alert', undefined, { timeout: PATIENCE_MS })).toHaveTextContent(
    '“a.assay.zip” was not exported: its folder is no longer there. Choose another folder. Nothing was written; a file of that name is as it was, and the project is safe.',
  )
  expect(within(shown).getByRole('button', { name: 'Pack…' })).toBeEnabled()
})
