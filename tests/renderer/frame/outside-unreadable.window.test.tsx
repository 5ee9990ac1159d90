import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Banners } from '../../../renderer/frame/Banners'
import { FOLDER, openInWindow } from '../desk'
import { mend } from '../disk'
import { click, dialog, notices, showFrame } from '../window'

const SNAPSHOT = `${FOLDER}/project.json`

async function compareWith(bytes: string) {
  const desk = await openInWindow()
  await showFrame(<Banners />)
  await desk.perform({ name: 'project.update', input: { changes: { title: 'Ours' } } })
  desk.disk.put(SNAPSHOT, new TextEncoder().encode(bytes))
  await act(() => desk.workspace.lookOutside())
  return desk
}

test('another program’s file that is no project is said in the dialog, and ours can be kept', async () => {
  const desk = await compareWith('not a project')
  await click('Compare…')
  const asking = await dialog('Changed by another program')
  expect(await within(asking).findByRole('alert')).toHaveTextContent(
    `The two cannot be compared, so theirs cannot be taken. project.json is damaged: its first line is not as Assay wrote it.`,
  )
  expect(within(asking).queryByRole('button', { name: 'Take theirs' })).toBeNull()
  await click('Keep mine', asking)
  await screen.findByText('Kept yours. The other file is in the folder “recovery” of the project.')
  expect(desk.project.about.project.title).toBe('Ours')
  expect(screen.queryByText(/^Another program/)).toBeNull()
})

test('a disk that cannot read the other file is named in words', async () => {
  const desk = await compareWith('not a project')
  desk.disk.before = (asked, path) => {
    if (asked === 'open' && path === SNAPSHOT) throw Object.assign(new Error('EIO (injected)'), { code: 'EIO' })
    return null
  }
  await click('Compare…')
  const asking = await dialog('Changed by another program')
  expect(await within(asking).findByRole('alert')).toHaveTextContent(
    'project.json cannot be read: the disk reported an error. Your changes are safe in the journal.',
  )
  expect(desk.bugs).toEqual([])
  expect(notices()).toHaveLength(1)
  mend(desk)
  await click('Keep mine', asking)
  await waitFor(() => expect(screen.queryByText(/^Another program/)).toBeNull())
})
