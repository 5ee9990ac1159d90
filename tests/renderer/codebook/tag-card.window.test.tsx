import { undoOrRedo } from '@state/perform'
import { currentPlace, currentPlaceOf } from '@state/place'
import { useEntity } from '@state/project-store'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TagCard } from '../../../renderer/features/codebook/TagCard'
import { TagExamples } from '../../../renderer/features/codebook/TagExamples'
import { addPassage, id, perform, saveQuery } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { codebook, type TagLine } from './codebook-project'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Card() {
  const tag = useEntity('tags', id('cost'))
  return tag ? (
    <>
      <TagCard tag={tag} />
      <TagExamples tagId={tag.id} />
    </>
  ) : (
    <p>No tag</p>
  )
}

async function shown(
  tags: readonly TagLine[] = [['cost', 1]],
  passages: Readonly<Record<string, string[]>> = {},
  open: typeof openOnReadOnlyDisk = openInWindow,
  queries: readonly string[] = [],
) {
  const project = codebook(tags, passages)
  queries.forEach((text, index) => perform(project, saveQuery(`q${index}`, text)))
  const desk = await open(project)
  await showScreen(<Card />, 'codebook')
  return { desk, cost: () => desk.project.tags[id('cost')] }
}

const update = (changes: object) => ({ name: 'tag.update', input: { tagId: id('cost'), changes } })
const write = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fireEvent.blur(screen.getByLabelText(label))
}
const dialog = () => within(screen.getByRole('dialog'))
const said = () => [...screen.getByRole('dialog').querySelectorAll('p')].map(({ textContent }) => textContent)
const askToDelete = () => user.click(screen.getByRole('button', { name: 'Delete tag…' }))

test('name and meaning are kept when they are left; an empty name is not taken', async () => {
  const { desk, cost } = await shown()
  write('Name', '  ')
  write('Name', ' Expense ')
  write('Definition', 'What it costs')
  write('Use it when', 'money is named')
  write('Do not use it when', 'time is named')
  await waitFor(() => expect(cost()?.exclude).toBe('time is named'))
  expect(operationsAsked(desk)).toEqual([
    update({ name: 'Expense' }),
    update({ definition: 'What it costs' }),
    update({ include: 'money is named' }),
    update({ exclude: 'time is named' }),
  ])
})

test('colour and line are named, solid until another is chosen', async () => {
  const { desk, cost } = await shown()
  expect(screen.getByText('Colour: Brick')).toBeVisible()
  expect(screen.getByText('Line: solid')).toBeVisible()
  expect(screen.getByLabelText('Solid')).toBeChecked()
  await user.click(screen.getByLabelText('Plum'))
  await user.click(screen.getByLabelText('Wavy'))
  await waitFor(() => expect(cost()).toMatchObject({ colour: 8, line: 'wavy' }))
  expect(operationsAsked(desk)).toEqual([update({ colour: 8 }), update({ line: 'wavy' })])
  expect(screen.getByText('Colour: Plum')).toBeVisible()
  expect(screen.getByText('Line: wavy')).toBeVisible()
  await act(() => undoOrRedo('undo'))
  expect(screen.getByLabelText('Solid')).toBeChecked()
})

test('a digit is taken from the tag that has it, which is named before', async () => {
  const { desk, cost } = await shown([
    ['cost', 1, null, 1],
    ['risk', 2, null, 3],
  ])
  const digit = screen.getByLabelText('Digit in the reader')
  expect([...digit.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'None',
    '1',
    '2',
    '3 (now risk)',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
  ])
  await user.selectOptions(digit, '3 (now risk)')
  await waitFor(() => expect(cost()?.shortcut).toBe(3))
  expect(desk.project.tags[id('risk')]?.shortcut).toBeNull()
  await user.selectOptions(digit, 'None')
  await waitFor(() => expect(cost()?.shortcut).toBeNull())
  expect(operationsAsked(desk)).toEqual([update({ shortcut: 3 }), update({ shortcut: null })])
})

test('the words a tag was given to are listed with their source and note and lead to the article', async () => {
  const { desk } = await shown([['cost', 1]], { a: ['cost'], b: [], c: ['cost'] })
  await desk.perform({ name: 'passage.update', input: { passageId: id('c'), changes: { note: 'dear' } } })
  expect(screen.getByRole('heading', { level: 2, name: /passages?$/ })).toHaveTextContent('2 passages')
  const examples = screen.getAllByText('words').map((words) => words.closest('button')!)
  expect(examples.map(({ textContent }) => textContent)).toEqual(['wordswire', 'wordswire · dear'])
  await user.click(examples[1]!)
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('wire'), passageId: id('c') })
})

test('an unused tag says so; a passage tagged elsewhere comes in', async () => {
  const { desk } = await shown()
  expect(screen.getByText('Not used yet.')).toBeVisible()
  expect(screen.getByRole('heading', { level: 2, name: /passages?$/ })).toHaveTextContent('0 passages')
  await desk.perform(addPassage('a', 'wire', ['cost']))
  expect(screen.getByRole('heading', { level: 2, name: /passages?$/ })).toHaveTextContent('1 passage')
  expect(screen.queryByText('Not used yet.')).toBeNull()
})

test('the first examples are shown, then the rest', async () => {
  const passages = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`p${index}`, ['cost']]))
  await shown([['cost', 1]], passages)
  expect(screen.getAllByText('words')).toHaveLength(20)
  await user.click(screen.getByText('Show more (31 left)'))
  expect(screen.getAllByText('words')).toHaveLength(51)
  expect(screen.queryByText(/Show more/)).toBeNull()
})

test('deleting an unused tag says that no passage has it, and undo brings it back', async () => {
  const { desk } = await shown([
    ['cost', 1],
    ['risk', 2],
  ])
  await askToDelete()
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Delete tag “cost”?')
  expect(said()).toEqual([
    'No passage has this tag.',
    'No passage, note or evidence is deleted. Undo in the Edit menu brings the tag back.',
  ])
  await user.click(dialog().getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('No tag')).toBeVisible()
  expect(operationsAsked(desk)).toEqual([{ name: 'tag.delete', input: { tagId: id('cost'), replaceWith: null } }])
  await act(() => undoOrRedo('undo'))
  expect(screen.getByLabelText('Name')).toHaveValue('cost')
})

test('deleting a tag says how many saved queries ask for it', async () => {
  await shown([['cost', 1]], {}, openInWindow, [`risk:none OR -only:@${id('cost')}`, `"@${id('cost')}"`])
  await askToDelete()
  expect(said()).toEqual([
    'No passage has this tag.',
    '1 saved query asks for this tag and will find nothing until changed. To have another tag asked for instead, merge it.',
    'No passage, note or evidence is deleted. Undo in the Edit menu brings the tag back.',
  ])
})

test.each<[string, Record<string, string[]>, string]>([
  ['one with others', { a: ['cost', 'risk'] }, '1 passage keeps its other tags.'],
  ['two with others', { a: ['cost', 'risk'], b: ['risk', 'cost'] }, '2 passages keep their other tags.'],
  ['one alone', { a: ['cost'] }, '1 passage stays in the text without a tag.'],
  [
    'one with others and two alone',
    { a: ['cost'], b: ['cost'], c: ['cost', 'risk'], d: ['risk'] },
    '1 passage keeps its other tags. 2 passages stay in the text without a tag.',
  ],
])('before it goes, the fate of its passages is told: %s', async (_name, passages, fate) => {
  await shown(
    [
      ['cost', 1],
      ['risk', 2],
      ['under', 1, 'cost'],
    ],
    passages,
  )
  await askToDelete()
  expect(said().slice(0, 2)).toEqual([fate, 'The tag under it moves up one level.'])
})

test('another tag can replace it: passages have that one, tags under it move up, and it is shown', async () => {
  const { desk } = await shown(
    [
      ['cost', 1],
      ['risk', 2],
      ['one', 1, 'cost'],
      ['two', 2, 'cost'],
    ],
    { a: ['cost'], b: ['cost', 'risk'] },
  )
  await askToDelete()
  expect(said()[1]).toBe('The 2 tags under it move up one level.')
  const select = dialog().getByLabelText('Replace it on its 2 passages with')
  expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent).toSorted()).toEqual([
    'Nothing',
    'one',
    'risk',
    'two',
  ])
  await user.selectOptions(select, 'risk')
  expect(said()[0]).toBe('2 passages will have “risk” instead.')
  await user.click(dialog().getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('No tag')).toBeVisible()
  expect(operationsAsked(desk)).toEqual([{ name: 'tag.delete', input: { tagId: id('cost'), replaceWith: id('risk') } }])
  expect(desk.project.passages[id('a')]?.tagIds).toEqual([id('risk')])
  expect(desk.project.passages[id('b')]?.tagIds).toEqual([id('risk')])
  expect(desk.project.tags[id('one')]?.parentId).toBeNull()
  await waitFor(() => expect(currentPlaceOf('codebook').tagId).toBe(id('risk')))
})

test('Cancel and Escape keep the tag', async () => {
  const { desk } = await shown()
  await askToDelete()
  await user.click(dialog().getByRole('button', { name: 'Cancel' }))
  await askToDelete()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(operationsAsked(desk)).toEqual([])
})

test('a tag deleted in another window takes its card and dialog along', async () => {
  const { desk } = await shown()
  await askToDelete()
  await desk.perform({ name: 'tag.delete', input: { tagId: id('cost'), replaceWith: null } })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('No tag')).toBeVisible()
})

test('a full disk says so and keeps the tag; saved again, it goes', async () => {
  const { desk } = await shown()
  const empty = fillDisk(desk)
  await askToDelete()
  await user.click(dialog().getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(screen.getByLabelText('Name')).toHaveValue('cost')
  empty()
  await act(() => desk.session.changes.saveAgain())
  expect(screen.getByText('No tag')).toBeVisible()
})

test('read-only, only the examples can be followed', async () => {
  await shown([['cost', 1]], { a: ['cost'] }, openOnReadOnlyDisk)
  expect(usable()).toEqual(['wordswire'])
})
