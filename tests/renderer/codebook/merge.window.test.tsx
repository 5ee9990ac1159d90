import { undoOrRedo } from '@state/perform'
import { currentPlaceOf } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CodebookScreen } from '../../../renderer/features/codebook/CodebookScreen'
import { addTagSet, id, perform, saveQuery } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { codebook, type TagLine } from './codebook-project'
import { alerts, operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

const TAGS: readonly TagLine[] = [
  ['cost', 1, null, 3],
  ['fuel', 1, 'cost'],
  ['price', 2],
  ['offer', 1, 'price'],
]

async function shown() {
  const project = codebook(TAGS, { a: ['cost'], b: ['cost', 'price'] })
  perform(project, addTagSet('money', ['cost']), saveQuery('asked', `tag:@${id('cost')}`))
  perform(project, { name: 'tag.update', input: { tagId: id('cost'), changes: { definition: 'What is paid' } } })
  const desk = await openInWindow(project)
  await showScreen(<CodebookScreen />, 'codebook')
  return desk
}
const dialog = () => within(screen.getByRole('dialog', { name: 'Merge tag “cost” into another' }))
const changes = () =>
  within(dialog().getByRole('list', { name: 'What changes' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('before tags are merged all that changes is told; it is one step, and undo takes all of it back', async () => {
  const desk = await shown()
  const before = structuredClone(desk.project)
  await user.click(screen.getByRole('button', { name: 'Merge into…' }))
  expect(dialog().getByRole('button', { name: 'Merge' })).toBeDisabled()
  await user.selectOptions(dialog().getByLabelText('Into'), 'price')
  expect(changes()).toEqual([
    '2 passages will have “price”.',
    '1 of them has both tags now, and will have it once.',
    '1 tag under it moves under “price”.',
    '“price” gets the digit 3.',
    '1 set of tags will have “price” instead.',
    '1 saved query will ask for “price” instead, also in memos.',
    '“cost” is no longer in the codebook.',
  ])
  await user.selectOptions(
    dialog().getByLabelText('What “cost” says of itself (definition)'),
    'Leave it out; the history keeps it',
  )
  await user.click(dialog().getByRole('button', { name: 'Merge' }))
  await waitFor(() => expect(desk.project.tags[id('cost')]).toBeUndefined())
  expect(operationsAsked(desk)).toEqual([
    { name: 'tag.merge', input: { tagId: id('cost'), intoId: id('price'), words: 'keep' } },
  ])
  expect(desk.project.tags[id('price')]).toMatchObject({ shortcut: 3, definition: '' })
  await waitFor(() => expect(currentPlaceOf('codebook').tagId).toBe(id('price')))
  await act(() => undoOrRedo('undo'))
  expect(desk.project).toEqual(before)
})

test('where two of one name would stand side by side, the dialog says so and merges nothing', async () => {
  const desk = await shown()
  await desk.perform({ name: 'tag.update', input: { tagId: id('offer'), changes: { name: 'FUEL' } } })
  await user.click(screen.getByRole('button', { name: 'Merge into…' }))
  await user.selectOptions(dialog().getByLabelText('Into'), 'price')
  expect(alerts()).toEqual(['A tag “fuel” would stand twice under “price”. Rename one of them, or merge those first.'])
  expect(dialog().getByRole('button', { name: 'Merge' })).toBeDisabled()
})

test('a changed definition asks once whether the meaning changed; the wording alone opens no edition', async () => {
  const desk = await shown()
  const write = (value: string) => {
    fireEvent.change(screen.getByLabelText('Definition'), { target: { value } })
    fireEvent.blur(screen.getByLabelText('Definition'))
  }
  write('What was paid')
  expect(await screen.findByText(/^Does it mean something else now\?/)).toHaveTextContent(
    'Does it mean something else now? Then its 2 passages can be looked at again.',
  )
  await user.click(screen.getByRole('button', { name: 'No, only the wording' }))
  expect(screen.queryByText(/^Does it mean/)).toBeNull()
  write('What was stolen')
  await user.click(await screen.findByRole('button', { name: 'Yes, begin edition 2' }))
  await waitFor(() => expect(desk.project.tags[id('cost')]?.edition).toBe(2))
  expect(Object.values(desk.project.tagEditions)).toMatchObject([{ edition: 1, definition: 'What was paid' }])
  expect(screen.queryByText(/^Does it mean/)).toBeNull()
  await user.click(screen.getByText('1 earlier definition'))
  expect(screen.getByText('Edition 1').closest('li')).toHaveTextContent('Definition: What was paid')
  expect(screen.getByRole('button', { name: 'Look at them again…' })).toBeEnabled()
})

test('the first words of a tag, and words that are brought back, ask nothing', async () => {
  const desk = await shown()
  await user.click(document.querySelector<HTMLElement>(`[data-key="${id('price')}"]`)!)
  const write = (value: string) => {
    fireEvent.change(screen.getByLabelText('Definition'), { target: { value } })
    fireEvent.blur(screen.getByLabelText('Definition'))
  }
  write('What is asked')
  await waitFor(() => expect(desk.project.tags[id('price')]?.definition).toBe('What is asked'))
  expect(screen.queryByText(/^Does it mean/)).toBeNull()
})

test('letters are proposed, kept in capitals, and refused where another tag was given them', async () => {
  const desk = await shown()
  const letters = screen.getByLabelText('Two letters')
  const write = (value: string) => {
    fireEvent.change(letters, { target: { value } })
    fireEvent.blur(letters)
  }
  expect(letters).toHaveValue('CO')
  write('€')
  expect(alerts()).toEqual(['Two letters, or a letter and a digit, stand for a tag.'])
  write('ça')
  await waitFor(() => expect(desk.project.tags[id('cost')]?.letters).toBe('CA'))
  await desk.perform({ name: 'tag.update', input: { tagId: id('fuel'), changes: { letters: 'FF' } } })
  write('ff')
  expect(alerts()).toEqual(['“fuel” has these letters.'])
})

test('a memo is kept with the tag', async () => {
  const desk = await shown()
  fireEvent.change(screen.getByLabelText('Memo'), { target: { value: 'Ask Bo.' } })
  fireEvent.blur(screen.getByLabelText('Memo'))
  await waitFor(() => expect(desk.project.tags[id('cost')]?.memo).toBe('Ask Bo.'))
})
