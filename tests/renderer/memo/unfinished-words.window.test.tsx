import { call } from '@state/client'
import { goTo } from '@state/place'
import { show } from '@state/project-store'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, addMemo, addRisk, emptyProject, id, perform, setScore } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { showWindow } from '../window'
import { pressIn, typeWords, wordsIn } from './rich-field'

/** Words of a memo that were typed and not finished, and what the project said when they were begun. */

const MEMO = id('memo')
const OUTLOOK = `memos/${MEMO}/written/outlook`
const WAS_LIKELY = { R1: 'likely (55–80%), highest' }

async function open(): Promise<Desk> {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('flood'), addMemo('memo'))
  return openInWindow(project)
}

/** As the window is after a crash: nothing of it is left but what main has. */
async function showOutlook(): Promise<void> {
  await act(async () => show(await call('project.current', {})))
  await showWindow()
  await act(async () => goTo({ screen: 'memo', memoId: MEMO }))
}

/** Types words and gives them up, and closes the field. */
async function giveUp(words: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  await typeWords(await field(), words)
  await userEvent.keyboard('{Escape}{Escape}')
}

const field = () => screen.findByRole('textbox', { name: 'Outlook' })
const kept = ({ session }: Desk) => session.drafts.all.map(({ place, text, against }) => ({ place, text, against }))

test('what is found after a restart stands beside what the project said when it was begun', async () => {
  const desk = await open()
  await desk.session.drafts.keep({ place: OUTLOOK, text: 'What may come', against: WAS_LIKELY })
  await showOutlook()
  await typeWords(await field(), '.')
  await waitFor(() => expect(kept(desk)).toEqual([{ place: OUTLOOK, text: 'What may come.', against: WAS_LIKELY }]))
  await userEvent.tab()
  const mark = await screen.findByRole('note', { name: 'Values behind outlook moved' })
  expect(mark).toHaveTextContent('R1: likely (55–80%), highest → not scored')
  expect(desk.project.memos[MEMO]).toMatchObject({
    written: { outlook: 'What may come.' },
    against: { 'written/outlook': WAS_LIKELY },
  })
})

test('what was saved after all, as by a kill before the draft went, is begun anew', async () => {
  const desk = await open()
  await desk.perform({ name: 'memo.write', input: { memoId: MEMO, section: 'outlook', text: 'Saved', values: {} } })
  await desk.session.drafts.keep({ place: OUTLOOK, text: 'Saved', against: WAS_LIKELY })
  await showOutlook()
  await userEvent.click(await screen.findByRole('button', { name: 'Edit outlook' }))
  await typeWords(await field(), '.')
  await userEvent.tab()
  await waitFor(() => expect(desk.project.memos[MEMO]?.written).toEqual({ outlook: 'Saved.' }))
  expect(desk.project.memos[MEMO]?.against?.['written/outlook']).toMatchObject({ R1: 'not scored' })
})

test('what is being typed is kept with what the project said when it was begun', async () => {
  const desk = await open()
  await showOutlook()
  await userEvent.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  await typeWords(await field(), 'What')
  const against = { R1: 'not scored', 'R1, statement': expect.any(String) }
  await waitFor(() => expect(kept(desk)).toEqual([{ place: OUTLOOK, text: 'What', against }]))
})

test('words given up and brought back stand beside what the project said when they were begun', async () => {
  const desk = await open()
  await showOutlook()
  await giveUp('What may come')
  await desk.perform(setScore('s', 'flood', 'ann', 60))
  await userEvent.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  await pressIn(await field(), 'z', { ctrlKey: true })
  await typeWords(await field(), '.')
  await userEvent.tab()
  await waitFor(() => expect(desk.project.memos[MEMO]?.written).toEqual({ outlook: 'What may come.' }))
  expect(desk.project.memos[MEMO]?.against?.['written/outlook']).toMatchObject({ R1: 'not scored' })
})

test('other words than those given up are begun now', async () => {
  const desk = await open()
  await showOutlook()
  await giveUp('What may come')
  await desk.perform(setScore('s', 'flood', 'ann', 60))
  await userEvent.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  await typeWords(await field(), 'What may come')
  await userEvent.tab()
  await waitFor(() => expect(desk.project.memos[MEMO]?.written).toEqual({ outlook: 'What may come' }))
  expect(desk.project.memos[MEMO]?.against?.['written/outlook']?.['R1']).not.toBe('not scored')
})

test('words given up that another window saved meanwhile are back, and nothing is said of them', async () => {
  const desk = await open()
  await showOutlook()
  await giveUp('Same words')
  await desk.perform({
    name: 'memo.write',
    input: { memoId: MEMO, section: 'outlook', text: 'Same words', values: {} },
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Edit outlook' }))
  expect(wordsIn(await field())).toBe('Same words')
  expect(screen.queryByText(/What was saved is back/)).toBeNull()
})
