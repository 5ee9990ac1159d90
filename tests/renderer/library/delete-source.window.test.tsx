import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../../unit/shared/sample-project'
import { openInWindow, openReadOnly } from '../desk'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { press, showFrame } from '../window'

function projectOf(...names: string[]) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  for (const [index, name] of names.entries()) {
    const changes = { position: index + 1 }
    perform(project, addSource(name), { name: 'source.update', input: { sourceId: id(name), changes } })
  }
  return project
}

async function open(project = projectOf('port', 'rail', 'mine')) {
  const desk = await openInWindow(project)
  await showFrame(<LibraryScreen />, 'library')
  return desk
}

const rows = () => screen.getAllByRole('row').slice(1)
const cell = (row: number, column: string) => rows()[row]!.querySelector<HTMLElement>(`[data-column="${column}"]`)!
const titles = () => rows().map((_, index) => cell(index, 'title').textContent)
const card = () => screen.getByRole('article').getAttribute('aria-label')

describe('deleting a source', () => {
  const begin = async (project = projectOf('port', 'rail')) => {
    const desk = await open(project)
    await userEvent.click(screen.getByRole('button', { name: 'Delete…' }))
    return { desk, asking: await screen.findByRole('dialog', { name: 'Delete “port”?' }) }
  }
  const STAYS = 'The original file stays in the project folder, and Undo brings everything back.'

  test('says what goes with it: nothing, one and many', async () => {
    const { desk, asking } = await begin()
    expect(asking).toHaveTextContent(`No passage of it is tagged. ${STAYS}`)
    await desk.perform(addRisk('risk'), addPassage('p1', 'port'), linkEvidence('e1', 'risk', 'p1'))
    expect(asking).toHaveTextContent(`1 passage and 1 evidence link that rest on it go with it. ${STAYS}`)
    await desk.perform(addPassage('p2', 'port', [], 9), addPassage('p3', 'rail'), linkEvidence('e3', 'risk', 'p3'))
    expect(asking).toHaveTextContent(`2 passages and 1 evidence link that rest on it go with it. ${STAYS}`)
    await desk.perform({ name: 'evidence.unlink', input: { evidenceId: id('e1') } })
    expect(asking).toHaveTextContent(`2 passages and 0 evidence links that rest on it go with it. ${STAYS}`)
  })

  test('is done with Enter, as one step', async () => {
    const { desk } = await begin()
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete source' }).focus()
    await press('{Enter}')
    await waitFor(() => expect(titles()).toEqual(['rail']))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(desk.inputs('project.apply')).toEqual([
      { by: id('ann'), operations: [{ name: 'source.delete', input: { sourceId: id('port') } }] },
    ])
  })

  test('is left with Escape and Cancel, and the focus goes back', async () => {
    const { desk } = await begin()
    await press('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const button = screen.getByRole('button', { name: 'Delete…' })
    expect(button).toHaveFocus()
    await userEvent.click(button)
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(desk.inputs('project.apply')).toEqual([])
  })

  test('is over when it was deleted elsewhere meanwhile', async () => {
    const { desk } = await begin()
    await desk.perform({ name: 'source.delete', input: { sourceId: id('port') } })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(card()).toBe('Source card of rail')
  })

  test('cannot be begun in a read-only project', async () => {
    await openReadOnly(projectOf('port'))
    await showFrame(<LibraryScreen />, 'library')
    expect(screen.getByRole('button', { name: 'Delete…' })).toHaveAttribute(
      'aria-description',
      'This project is open read-only.',
    )
  })
})
