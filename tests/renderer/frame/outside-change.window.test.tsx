import { screen, waitFor, within } from '@testing-library/react'
import { act } from 'react'
import { expect, test } from 'vitest'
import { Banners } from '../../../renderer/frame/Banners'
import { StatusBar } from '../../../renderer/frame/StatusBar'
import { ProjectSession } from '../../../electron/project/session'
import { addAnalyst, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, FOLDER, openInWindow, openReadOnly, startDesk, WINDOW } from '../desk'
import { mend, refuseWrites } from '../disk'
import { buttonIn, click, dialog, expectNotices, notices, press, showFrame } from '../window'

const SNAPSHOT = `${FOLDER}/project.json`
const named = (name: string) => ({ name: 'tag.update' as const, input: { tagId: id('cost'), changes: { name } } })
const tagName = (desk: Desk) => desk.project.tags[id('cost')]?.name

function sampleProject() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'))
  return project
}

const show = () =>
  showFrame(
    <>
      <Banners />
      <StatusBar />
    </>,
  )

/** What project.json says when somebody renames the tag and puts it back on the disk. */
async function theirs(name: string): Promise<Buffer> {
  const { desk, open } = await startDesk()
  await desk.store(FOLDER, sampleProject())
  await open(FOLDER)
  await desk.perform(named(name))
  await desk.workspace.close(WINDOW)
  return desk.disk.files().get(SNAPSHOT)!
}

async function openChangedOutside() {
  const bytes = await theirs('outlay')
  const desk = await openInWindow(sampleProject())
  await show()
  await desk.perform(named('expense'))
  desk.disk.put(SNAPSHOT, bytes)
  await act(() => desk.workspace.lookOutside())
  await expectNotices(
    'project.json was changed by another program while this project was open. Your changes are safe in the journal. Compare the two and choose which to keep.',
  )
  await click('Compare…')
  return { desk, bytes, asking: await dialog('Changed by another program') }
}

test('another program’s file is compared, and kept aside when ours stays', async () => {
  const { desk, bytes, asking } = await openChangedOutside()
  expect(await within(asking).findByRole('rowheader', { name: 'tags' })).toBeVisible()
  expect(within(asking).getByText(/^Their file was saved /)).toBeVisible()
  await click('Keep mine', asking)
  await screen.findByText('Kept yours. The other file is in the folder “recovery” of the project.')
  expect(desk.inputs('project.resolveConflict')).toEqual([{ by: id('ann'), keep: 'mine' }])
  expect(tagName(desk)).toBe('expense')
  expect(screen.queryByText(/^Another program/)).toBeNull()
  const kept = [...desk.disk.files()].filter(([path]) => path.startsWith(`${FOLDER}/recovery/`))
  expect(kept.map(([, content]) => content.equals(bytes))).toEqual([true])
})

test('theirs is taken as a change that can be undone', async () => {
  const { desk, asking } = await openChangedOutside()
  await within(asking).findByRole('table')
  await click('Take theirs', asking)
  await screen.findByText('The project is now what the other file said. Undo takes this back.')
  expect(desk.inputs('project.resolveConflict')).toEqual([{ by: id('ann'), keep: 'theirs' }])
  expect(tagName(desk)).toBe('outlay')
  expect(screen.queryByRole('dialog')).toBeNull()
  await press('{Control>}z{/Control}')
  await waitFor(() => expect(tagName(desk)).toBe('expense'))
})

test('no decision is a decision for later: Escape leaves the banner, and work goes on', async () => {
  const { desk, asking } = await openChangedOutside()
  await within(asking).findByRole('table')
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(desk.inputs('project.resolveConflict')).toEqual([])
  expect(buttonIn(document.body, 'Compare…')).toHaveFocus()
  await desk.perform(named('again'))
  expect(tagName(desk)).toBe('again')
})

test('a disk that refuses the decision is said, and the decision can be made again', async () => {
  const { desk, asking } = await openChangedOutside()
  await within(asking).findByRole('table')
  refuseWrites(desk, 'ENOSPC')
  await click('Take theirs', asking)
  await waitFor(() => expect(notices()).toHaveLength(2))
  expect(notices()[0]).toMatch(/^Not saved yet: the disk is full\. /)
  expect(tagName(desk)).toBe('expense')
  mend(desk)
  await click('Compare…')
  const again = await dialog('Changed by another program')
  await within(again).findByRole('table')
  await click('Take theirs', again)
  await waitFor(() => expect(tagName(desk)).toBe('outlay'))
})

test('a project that somebody else has open is taken over after a question, and they can save no more', async () => {
  const { desk, other } = await openReadOnly(sampleProject())
  await show()
  expect(screen.getByRole('contentinfo')).toHaveTextContent(/^Read-only/)
  await click('Take over…')
  const asking = await dialog('Take this project over?')
  expect(asking).toHaveTextContent(
    'Whoever has it open can then no longer save there; what they saved so far is kept. Ask them first if you can: what they are typing now would be lost.',
  )
  await click('Cancel', asking)
  expect(desk.inputs('project.makeWritable')).toEqual([])
  await click('Take over…')
  await click('Take over', await dialog('Take this project over?'))
  await waitFor(() => expect(screen.getByRole('contentinfo')).toHaveTextContent(/^Saved/))
  expect(screen.queryByText('Read-only.')).toBeNull()
  expect(desk.inputs('project.makeWritable')).toEqual([{ by: 'take-over' }])
  await desk.perform(named('mine'))
  expect(tagName(desk)).toBe('mine')
  await expect(other.changes.apply({ by: id('ann'), operations: [named('theirs')] })).rejects.toThrow(
    'Not saved: this project was taken over by another window or computer. What is on disk is safe. Close the project and open it again.',
  )
})

test('a damaged project is shown as far as it is proven, and goes on from there when the analyst says so', async () => {
  const { desk, open } = await startDesk()
  await desk.store(FOLDER, sampleProject())
  const earlier = await ProjectSession.open(FOLDER, { fileSystem: desk.disk })
  for (const name of ['one', 'two', 'three']) await earlier.changes.apply({ by: id('ann'), operations: [named(name)] })
  const [path, journal] = [...desk.disk.files()].findLast(([name]) => name.includes('/journal/'))!
  await earlier.close()
  for (const each of desk.disk.files().keys()) {
    if (each.startsWith(`${FOLDER}/project`)) desk.disk.unput(each)
    if (each.startsWith(`${FOLDER}/backups`)) desk.disk.unput(each)
  }
  const broken = Buffer.from(journal)
  const at = broken.indexOf('two')
  broken.write('TWO', at)
  desk.disk.put(path, broken)
  await open(FOLDER)
  await show()
  expect(screen.getByText('Read-only.').parentElement).toHaveTextContent(
    'Read-only. Part of this project is damaged. It can be read; nothing is written to it until you choose to go on from what could be proven.',
  )
  expect(tagName(desk)).toBe('one')
  await click('Go on without it…')
  const asking = await dialog('Go on from what could be proven?')
  expect(asking).toHaveTextContent(
    'The project goes on from the last state that is proven whole. The damaged files stay in the project folder, so that later changes can still be searched for in them.',
  )
  await click('Go on', asking)
  await waitFor(() => expect(screen.queryByText('Read-only.')).toBeNull())
  expect(desk.inputs('project.makeWritable')).toEqual([{ by: 'accept-loss' }])
  await desk.perform(named('four'))
  expect(tagName(desk)).toBe('four')
})
