import type { Operation } from '@shared/operations/operations'
import { perform } from '@state/perform'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MergeCommand } from '../../../renderer/features/merging/MergeCommand'
import { addRisk, addTag, filledProject, id, perform as doIn } from '../../unit/shared/sample-project'
import { announced, buttonIn, click, showFrame } from '../window'
import { conflictList, copied, lookThrough, workInCopy } from './parted'

const RISKS = 2_500
const TAGS = 3

const edits = (title: string, definition: string): Operation[] => [
  ...numbers(RISKS).map((at): Operation => ({
    name: 'risk.update',
    input: { riskId: id(`r${at}`), changes: { title: `${title} ${at}` } },
  })),
  ...numbers(TAGS).map((at): Operation => ({
    name: 'tag.update',
    input: { tagId: id(`t${at}`), changes: { definition } },
  })),
]
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** A merge with thousands of conflicts, all of them read. */
async function lookThroughMany() {
  const project = filledProject()
  doIn(project, ...numbers(RISKS).map((at) => addRisk(`r${at}`)), ...numbers(TAGS).map((at) => addTag(`t${at}`)))
  const desk = await copied(() => showFrame(<MergeCommand />, 'risks'), project)
  await workInCopy(desk, ...edits('Theirs', 'As the copy has it'))
  await perform(edits('Mine', 'As it is here'))
  const merging = await lookThrough(desk)
  const list = await conflictList()
  await waitFor(() => expect(buttonIn(merging, 'Keep mine of all')).toBeEnabled(), { timeout: 30_000 })
  const shown = () => within(list).getAllByRole('option')
  const show = (label: string, option: string) =>
    userEvent.selectOptions(within(merging).getByRole('combobox', { name: label }), option)
  const heading = () => within(merging).getByRole('heading', { name: /conflicts, / }).textContent
  return { desk, merging, list, shown, show, heading }
}

test('of thousands of conflicts only those in view are drawn, at either end', { timeout: 60_000 }, async () => {
  const { list, shown, heading } = await lookThroughMany()
  expect(heading()).toBe('2,503 conflicts, 2,503 to decide')
  expect(shown().length).toBeLessThan(40)
  await userEvent.keyboard('{End}')
  await waitFor(() => expect(within(list).getByRole('option', { selected: true })).toHaveTextContent('R2501'))
  expect(shown().length).toBeLessThan(40)
})

test('what is shown is decided at once, by kind and by words, and taken back', { timeout: 60_000 }, async () => {
  const { desk, merging, shown, show, heading } = await lookThroughMany()
  const targets = () => within(merging).getByText(/shown|is to be decided/).textContent
  await show('Kind', 'Tags (3)')
  expect(shown()).toHaveLength(3)
  expect(targets()).toBe('3 shown to decide')
  await click('Keep theirs of all', merging)
  expect([heading(), targets()]).toEqual(['2,503 conflicts, 2,500 to decide', '3 shown, all decided'])
  expect(announced()).toBe('3 conflicts decided.')
  // What is decided already can be decided anew.
  await click('Keep both of all', merging)
  expect(shown().map((each) => each.textContent)).toEqual(numbers(TAGS).map((at) => `tag t${at}Definition · Keep both`))
  await click('Take back the last decision', merging)
  expect(shown()[0]).toHaveTextContent('Keep theirs')
  await show('Show', 'Those to decide')
  await waitFor(() => expect(within(merging).queryAllByRole('option', { name: /Definition/ })).toEqual([]))
  expect(targets()).toBe('None of these is to be decided')
  expect(buttonIn(merging, 'Keep mine of all')).toBeDisabled()
  await show('Kind', 'Of any kind')
  fireEvent.change(within(merging).getByRole('searchbox', { name: 'With the words' }), {
    target: { value: 'MINE 2499' },
  })
  expect(targets()).toBe('2 shown to decide')
  expect(buttonIn(merging, 'Keep both where it can be (0)')).toBeDisabled()
  await click('Keep theirs of all', merging)
  fireEvent.change(within(merging).getByRole('searchbox', { name: 'With the words' }), { target: { value: '' } })
  expect(targets()).toBe('2,498 shown to decide')
  await click('Keep mine of all', merging)
  await click('Merge', merging)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), { timeout: 30_000 })
  const { risks, tags } = desk.project
  // The number of one risk is in the title of another.
  const titles = numbers(RISKS).filter((at) => risks[id(`r${at}`)]?.title === `Theirs ${at}`)
  expect(titles).toEqual([2_497, 2_499])
  expect(numbers(TAGS).map((at) => tags[id(`t${at}`)]?.definition)).toEqual(
    numbers(TAGS).map(() => 'As the copy has it'),
  )
})
