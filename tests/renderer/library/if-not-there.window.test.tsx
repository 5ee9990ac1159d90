import { painted } from '@state/in-slices'
import { currentPlace } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addSource, id, perform } from '../../unit/shared/sample-project'
import { evidenceProject } from '../../unit/shared/pictures/evidence-project'
import { click } from '../window'
import { open } from './library'

/** The library, once the card says all that it says. */
const openWhole = async (...of: Parameters<typeof open>) => {
  const desk = await open(...of)
  await act(painted)
  await act(painted)
  return desk
}

const falls = () => {
  const section = screen.queryByRole('heading', { name: 'If it were not there' })?.parentElement
  return section
    ? within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    : null
}

test('the card of a source says what would fall without it, and leads to all of them', async () => {
  await openWhole(evidenceProject())
  expect(falls()).toEqual([
    'R1 would have no evidence.',
    'Its level rests on nothing else: R1 moderate.',
    '1 judgment in memos would have no citation: “mem”.',
    'R2 would rest on a single origin.',
    'What is left of R2 would point against the risk.',
  ])
  await click('Compare all sources')
  expect(currentPlace()).toEqual({ screen: 'matrix', riskId: null, picture: 'leave-out' })
})

test('of reprints is told what falls with all of them, and with this one alone', async () => {
  const project = evidenceProject()
  const origin = (sourceId: string) => ({
    name: 'source.update' as const,
    input: { sourceId: id(sourceId), changes: { origin: 'Wire' } },
  })
  perform(project, addSource('s3'), origin('s1'), origin('s3'))
  await openWhole(project)
  expect(screen.getByText('All of the origin “Wire” (2 sources):')).toBeVisible()
  expect(screen.getByText('This source alone:')).toBeVisible()
})

test('after an edit the card goes on saying what it said until that is worked out anew', async () => {
  const desk = await openWhole(evidenceProject())
  const before = falls()
  await desk.perform({ name: 'evidence.unlink', input: { evidenceId: id('e1') } })
  expect(falls()).toEqual(before)
  await act(painted)
  await act(painted)
  expect(falls()).not.toEqual(before)
})

test('a source that is no evidence has nothing to say of it', async () => {
  const project = evidenceProject()
  perform(
    project,
    { name: 'evidence.unlink', input: { evidenceId: id('e1') } },
    { name: 'evidence.unlink', input: { evidenceId: id('e2') } },
  )
  await openWhole(project)
  expect(falls()).toBe(null)
})
