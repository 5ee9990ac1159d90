import { chooseAnalyst, currentAnalyst, goOnAs } from '@state/analyst'
import { currentProject, subscribeToProject } from '@state/project-store'
import { draftAt } from '@state/drafts'
import { usePreferences } from '@state/preferences'
import { scorePlace } from '@shared/ipc/draft-places'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import {
  addAnalyst,
  addRisk,
  emptyProject as projectOfNobody,
  id,
  perform,
  setScore,
} from '../../unit/shared/sample-project'
import { addSession, closeRound, dissentOn, openRound } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'

/** A risk that Ann and Bob scored before a round asks about it. */
async function open(asked: boolean) {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addRisk('r1'), setScore('anns', 'r1', 'ann', 20))
  perform(project, setScore('bobs', 'r1', 'bob', 80), addSession('s', ['r1'], ['ann', 'bob']))
  if (asked) perform(project, openRound('o1', 's', ['r1']))
  const desk = await openInWindow(project)
  await act(() => goOnAs(id('ann')))
  return desk
}

const shown = () => [currentAnalyst().name, Object.keys(currentProject().scores).toSorted()]

test('another analyst sits down in the same step as what they see comes and the rest goes', async () => {
  const desk = await open(true)
  await desk.session.drafts.keep({ place: scorePlace(id('r1'), id('bob'), 'basis'), text: 'Bob’s words' })
  expect(shown()).toEqual(['ann', [id('anns')]])
  const drawn = new Set<string>()
  // Whatever is drawn meanwhile is one of these.
  const { unmount } = renderHook(() => {
    usePreferences()
    drawn.add(JSON.stringify(shown()))
  })
  const stop = subscribeToProject(() => queueMicrotask(() => drawn.add(JSON.stringify(shown()))))
  onTestFinished(() => void stop())
  await act(() => chooseAnalyst(id('bob')))
  expect(shown()).toEqual(['bob', [id('bobs')]])
  expect([...drawn]).toEqual(['["ann",["' + id('anns') + '"]]', '["bob",["' + id('bobs') + '"]]'])
  expect(draftAt(scorePlace(id('r1'), id('bob'), 'basis'))).toBe('Bob’s words')
  const { projectId } = desk.project.about.project
  expect(desk.inputs('preferences.set')).toEqual([{ changes: { analystByProject: { [projectId]: id('bob') } } }])
  unmount()
})

test('they sit down at once where nothing is kept from anybody', async () => {
  await open(false)
  const choosing = act(() => chooseAnalyst(id('bob')))
  expect(shown()).toEqual(['bob', [id('anns'), id('bobs')]])
  await choosing
  expect(shown()).toEqual(['bob', [id('anns'), id('bobs')]])
})

test('whoever is made inactive works here no more: the next one sees what is theirs, and nothing else', async () => {
  const desk = await open(true)
  expect(shown()).toEqual(['ann', [id('anns')]])
  await desk.perform({ name: 'analyst.update', input: { analystId: id('ann'), changes: { inactive: true } } })
  await waitFor(() => expect(desk.inputs('window.worksAs').at(-1)).toEqual({ analystId: currentAnalyst().id }))
  await waitFor(() =>
    expect(shown()).toEqual([expect.not.stringMatching('ann'), expect.not.arrayContaining([id('anns')])]),
  )
})

test('a round that is opened or closed takes and gives what this analyst may see', async () => {
  const desk = await open(false)
  await desk.perform(openRound('o1', 's', ['r1']))
  expect(shown()).toEqual(['ann', [id('anns')]])
  await desk.perform(setScore('anns', 'r1', 'ann', 25))
  await desk.perform(closeRound('o1'))
  await desk.perform({ name: 'session.review', input: { sessionId: id('s') } })
  await desk.perform(dissentOn('s', 'r1'))
  await desk.perform({ name: 'session.sign', input: { sessionId: id('s') } })
  expect(shown()).toEqual(['ann', [id('anns'), id('bobs')]])
})
