import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createRef } from 'react'
import type { Block } from '@shared/text/blocks'
import { canonicalText } from '@shared/text/blocks'
import { moveCaret } from '../../../renderer/features/reader/caret-keys'
import { Column } from '../../../renderer/features/reader/column'
import { inParagraph, placeCaret } from '../../../renderer/features/reader/navigation'
import { ReadingColumn } from '../../../renderer/features/reader/ReadingColumn'
import { Reading } from './reading'

const ROLES: readonly [Block['role'], string][] = [
  ['headline', 'Ferries stay in port'],
  ['byline', 'By Ana Marin'],
  ['body', 'Nobody on the island could say for how long.'],
  ['apparatus', 'Share this article'],
  ['apparatus', 'Read more: the strike of March'],
  ['body', 'The crews voted on Sunday.'],
  ['apparatus', 'All rights reserved'],
]

let detach: (() => void) | null = null
afterEach(() => {
  detach?.()
  detach = null
})

async function read(change: (made: Reading) => void = () => {}) {
  const made = new Reading(ROLES.map(([, text]) => text))
  const blocks = ROLES.map(([role, text]): Block => ({ kind: 'paragraph', level: null, role, text }))
  made.texts.set(made.versionId, blocks)
  change(made)
  const desk = await made.open()
  const reader = made.reader()
  const { container } = render(
    <div data-reading>
      <ReadingColumn root={createRef()} text={reader.text} language="en" />
    </div>,
  )
  const column = new Column(container, screen.getByRole('document'), reader.text)
  detach = reader.attach(column)
  const runs = () => [...container.querySelectorAll('details')].map(({ open }) => open)
  const press = (key: string, modifiers: KeyboardEventInit = {}) => {
    moveCaret(reader, new KeyboardEvent('keydown', { key, ...modifiers }))
    return reader.caret.get()?.offset
  }
  return {
    made,
    desk,
    reader,
    column,
    container,
    runs,
    press,
    at: (words: string) => canonicalText(blocks).indexOf(words),
  }
}

test('each run beside the article is one control that says how much it holds', async () => {
  const { container, runs } = await read()
  expect([...container.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
    '2 paragraphs beside the article',
    '1 paragraph beside the article',
  ])
  expect(runs()).toEqual([false, false])
  expect(
    [...container.querySelectorAll<HTMLElement>('[data-block]')].map(
      ({ dataset, parentElement }) => `${dataset['role']} ${dataset['paragraph']} ${parentElement?.tagName}`,
    ),
  ).toEqual([
    'headline ¶1 DIV',
    'byline ¶2 DIV',
    'body ¶3 DIV',
    'apparatus undefined DETAILS',
    'apparatus undefined DETAILS',
    'body ¶4 DIV',
    'apparatus undefined DETAILS',
  ])
})

test('a run that holds a passage is open from the start', async () => {
  const { runs } = await read((made) => made.passage('the strike of March'))
  expect(runs()).toEqual([true, false])
})

test('a run opens when something in it is tagged, and stays as it is put for what is not in it', async () => {
  const { made, desk, runs } = await read()
  const id = made.passage('rights reserved')
  const passage = made.project.passages[id]!
  const { createdBy: _, createdAt: __, ...input } = passage
  await act(() => desk.perform({ name: 'passage.create', input: { passage: input } }))
  expect(runs()).toEqual([false, true])
})

test('paragraph keys, and those to the start and the end, pass folded runs by', async () => {
  const { reader, column, press, at, runs } = await read()
  placeCaret(reader, at('Nobody'))
  expect(press('j')).toBe(at('The crews'))
  expect(press('j')).toBe(at('The crews') + 'The crews voted on Sunday.'.length)
  expect(press('k')).toBe(at('The crews'))
  expect(press('k')).toBe(at('Nobody'))
  expect(press('End', { ctrlKey: true })).toBe(at('The crews') + 'The crews voted on Sunday.'.length)
  expect(runs()).toEqual([false, false])
  column.unfold(3)
  placeCaret(reader, at('Nobody'))
  expect(press('j')).toBe(at('Share'))
  expect(runs()).toEqual([true, false])
})

test('going to a place in a folded run opens it', async () => {
  const { column, runs, at } = await read()
  column.reveal(at('All rights'), false)
  expect(runs()).toEqual([false, true])
})

test('places between and in folded runs are places of the text', async () => {
  const { column, at, container } = await read()
  const [run] = container.querySelectorAll('details')
  expect(column.folded()).toEqual([3, 4, 6])
  expect(column.isFolded(2)).toBe(false)
  expect(column.isFolded(3)).toBe(true)
  expect(column.offsetAt(run!, 0)).toBe(at('Share'))
  expect(column.offsetAt(run!, 2)).toBe(at('Read more'))
  expect(column.offsetAt(run!, 3)).toBe(at('The crews') - 2)
  expect(column.offsetAt(run!.querySelector('summary')!, 0)).toBeNull()
  expect(column.offsetAt(column.root, 1)).toBe(at('Share'))
})

test('words beside the article are cited as such', async () => {
  const { reader, at } = await read()
  const marks = ['Ferries', 'Share', 'Read more', 'The crews', 'All rights'].map((words) => reader.mark(at(words)))
  expect(marks).toEqual(['¶1', 'beside ¶3', 'beside ¶3', '¶4', 'beside ¶4'])
  expect(inParagraph(reader, at('Share'))).toBe('beside paragraph 3')
  expect(inParagraph(reader, at('The crews'))).toBe('in paragraph 4')
})
