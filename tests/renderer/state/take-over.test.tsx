import { call } from '@state/client'
import { show, useOpened, useQuery } from '@state/project-store'
import { passageCounts } from '@shared/document/queries/passages'
import { sourceText } from '@shared/text/source-text'
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProjectSession } from '../../../electron/project/session'
import { Reader } from '../../../renderer/features/reader/reader'
import { Register } from '../../../renderer/features/risks/Register'
import { addAnalyst, addPassage, addRisk, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, FOLDER, openInWindow, WINDOW } from '../desk'

const retitle = (title: string) => ({ name: 'risk.update', input: { riskId: id('rsk'), changes: { title } } }) as const

/** What is shown while a project is open, as in the window. */
const Window = () => (useOpened() ? <Tables /> : null)

function Tables() {
  const passages = useQuery(passageCounts).get(id('art'))
  return (
    <>
      <Register riskId={null} />
      <p data-testid="tally">{passages}</p>
    </>
  )
}

/** Somebody else takes the project over, works on it and gives it back; the window shows it as it is then. */
async function takenOverMeanwhile(desk: Desk): Promise<void> {
  await desk.workspace.close(WINDOW)
  const other = await ProjectSession.open(FOLDER, { fileSystem: desk.disk })
  const operations = [retitle('Renamed elsewhere'), addPassage('more', 'art', [], 20)]
  await other.changes.apply({ by: id('ann'), operations })
  await other.close()
  await desk.workspace.open(FOLDER, 1)
  await act(async () => show(await call('project.current', {})))
}

test('after a take-over the register, the reader and the tallies follow the document that is shown now', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('art'), addPassage('pas', 'art'), addRisk('rsk'))
  const text = sourceText(id('artV'), [{ kind: 'paragraph', level: null, role: 'body', text: 'words '.repeat(16) }])
  const desk = await openInWindow(project, { [id('artV')]: [...text.blocks] })
  const reader = new Reader(text)
  await act(async () => render(<Window />))
  const seen = () => [reader.passages.size, screen.getByTestId('tally').textContent]
  expect(seen()).toEqual([1, '1'])
  expect(screen.getByText('rsk')).toBeVisible()

  await takenOverMeanwhile(desk)
  expect(seen()).toEqual([2, '2'])
  expect(screen.getByText('Renamed elsewhere')).toBeVisible()

  await desk.perform(retitle('Renamed again'), addPassage('third', 'art', [], 40))
  expect(seen()).toEqual([3, '3'])
  expect(screen.getByText('Renamed again')).toBeVisible()
  expect(screen.queryByText('Renamed elsewhere')).toBeNull()
})
