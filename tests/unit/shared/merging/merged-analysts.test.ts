import { breachesIn } from '@shared/document/invariants'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { performAs } from '../project-of-two'
import * as sample from '../sample-project'
import { addSession, closeRound, openRound } from '../sample-session'
import { merge } from './merge'
import { beforeParting } from './random-histories'

const { id } = sample
const benIntoAnn: Operation = {
  name: 'analyst.merge',
  input: { analystId: id('ben'), intoId: id('ann'), scores: 'in-words' },
}

/** Two copies: in the first ben was made one with ann, in the other ben went on. */
function parted(...there: Operation[]) {
  const ancestor = beforeParting()
  const [mine, theirs] = [structuredClone(ancestor), structuredClone(ancestor)]
  performAs('ann', mine, benIntoAnn)
  performAs('ben', theirs, ...there)
  return { ancestor, mine, theirs }
}

test('who was made one with another in one copy goes on as that one, and it is said', () => {
  const copies = parted(
    sample.addPassage('pasO', 'art', ['t1'], 60),
    sample.setScore('scoO', 'rsk', 'ben', 70),
    sample.setScore('sco2', 'rsk2', 'ben', 80),
  )
  const mirrored = { ...copies, mine: copies.theirs, theirs: copies.mine }
  const said = ['ben was made one with ann in one copy. What was done since as ben in the other is of ann now.']
  for (const { project, ...merged } of [merge(copies), merge(mirrored)]) {
    expect(merged.said.slice(0, 1)).toEqual(said)
    expect([Object.keys(project.analysts), project.passages[id('pasO')]?.createdBy]).toEqual([[id('ann')], id('ann')])
    expect([merged.goesOnAs.get(id('ben')), breachesIn(project)]).toEqual([id('ann'), []])
    expect(project.scores[id('sco2')]).toMatchObject({
      analystId: id('ann'),
      likelihood: { kind: 'percent', percent: 80 },
    })
  }
  expect(merge(copies).project).toEqual(merge(mirrored).project)
})

test('where the other copy left them alone nothing is said or asked', () => {
  const copies = parted(sample.addTag('late2'))
  const { said, conflicts, project } = merge(copies)
  expect([said, conflicts]).toEqual([[], []])
  expect(Object.keys(project.analysts)).toEqual([id('ann')])
})

test('who was made one with somebody who was made one with a third in the other copy goes on as the third', () => {
  const ancestor = beforeParting()
  performAs('ann', ancestor, sample.addAnalyst('cat'), sample.setScore('scoC', 'rsk', 'cat', 50))
  const [mine, theirs] = [structuredClone(ancestor), structuredClone(ancestor)]
  performAs('ann', mine, benIntoAnn)
  performAs('cat', theirs, {
    name: 'analyst.merge',
    input: { analystId: id('ann'), intoId: id('cat'), scores: 'leave' },
  })
  const { project, goesOnAs } = merge({ ancestor, mine, theirs })
  expect([Object.keys(project.analysts), breachesIn(project)]).toEqual([[id('cat')], []])
  expect(Object.fromEntries(goesOnAs)).toEqual({ [id('ann')]: id('cat'), [id('ben')]: id('cat') })
})

test('who took part in a round there comes back', () => {
  const { project, said } = merge(
    parted(addSession('ses', ['rsk'], ['ann', 'ben']), openRound('rou', 'ses', ['rsk']), closeRound('rou')),
  )
  expect(Object.keys(project.analysts).toSorted()).toEqual([id('ann'), id('ben')].toSorted())
  expect(said).toContain('“ben” was deleted in one copy and stays: the other copy uses it.')
})
