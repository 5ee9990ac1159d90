import { expect, it } from 'vitest'
import { addTag } from '../../shared/sample-project'
import { closeRound, openRound, review, sign } from '../../shared/sample-session'
import { ANN, BOB, openTogether, say } from './together'
import { WINDOW } from './desk'

/** What Undo would take back for Ann: after each of these steps. */
it('Undo passes over what a closed round or a signed session keeps as it is', async () => {
  const { atAnn, perform, ask, workspace } = await openTogether()
  const undo = () => atAnn.copy.status?.undo
  const told = [undo()]
  const steps = [
    [ANN, addTag('t')],
    [ANN, openRound('o1', 's', ['r1'])],
    [ANN, say('r1', 'ann', 'Because.')],
    [BOB, say('r1', 'bob', 'Likewise.')],
    [ANN, closeRound('o1')],
    [ANN, review('s')],
    [ANN, sign('s')],
  ] as const
  for (const [by, operation] of steps) {
    await perform(by, operation)
    told.push(undo())
  }
  expect(told.slice(1)).toEqual([
    'Create tag “t”',
    'Open round 1 of “s”',
    'Score R1',
    'Score R1',
    'Create tag “t”',
    'Review session “s”',
    // Signed, the scores are free again, as they were answered.
    'Score R1',
  ])
  await ask('project.undo', { by: ANN })
  await ask('project.undo', { by: ANN })
  await ask('project.undo', { by: ANN })
  expect(Object.keys(workspace.sessionAt(WINDOW).project.tags)).toHaveLength(0)
})
