import { FIRST_SCALES } from '@shared/lexicons/scales'
import { DifferenceView } from '@domain/DifferenceView'
import { ChangeView } from '@domain/ChangeView'
import { ItemHistory } from '@domain/ItemHistory'
import { bandStyle, LevelMark } from '@domain/LevelMark'
import { currentPlace } from '@state/place'
import { ScreenPanes } from '@domain/ScreenPanes'
import type { Change } from '@shared/document/change'
import type { Tag } from '@shared/kinds/tags'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { click, notices, showFrame } from '../window'

function sampleProject() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('port'), addTag('cost'), addRisk('risk'))
  return project
}

async function show(content: React.ReactNode, desk?: Desk) {
  const used = desk ?? (await openInWindow(sampleProject()))
  await showFrame(content)
  return used
}

const find = () => undefined
const tag = (changes: Partial<Tag> = {}): Tag => ({
  id: id('cost'),
  parentId: null,
  position: 1,
  name: 'cost',
  colour: 1,
  definition: '',
  include: '',
  exclude: '',
  shortcut: null,
  ...changes,
})
const changed = (before: Partial<Tag>, after: Partial<Tag>): Change => ({
  kind: 'tags',
  id: id('cost'),
  before: tag(before),
  after: tag(after),
})
/** Each field with what was struck and what was put in. */
const fields = () =>
  [...document.querySelectorAll('dl > div')].map((field) => [
    field.querySelector('dt')?.textContent,
    field.querySelector('dd')?.innerHTML.replace(/ class="[^"]*"| aria-hidden="[^"]*"/g, ''),
  ])

describe('a change of one thing', () => {
  test('shows each field from what to what, running text word by word', async () => {
    const before = { shortcut: 1, definition: 'Money spent on goods', include: '', exclude: 'Taxes' }
    const after = { shortcut: 2, definition: 'Money spent for goods', include: 'Fees', exclude: '' }
    await show(<ChangeView change={changed(before, after)} find={find} />)
    expect(screen.getByRole('article', { name: 'tag cost changed' })).toBeVisible()
    expect(Object.fromEntries(fields())).toEqual({
      Definition: 'Money spent <del>on</del><ins>for</ins> goods',
      'When to use it': '<ins>Fees</ins>',
      'When not to use it': '<del>Taxes</del>',
      Shortcut: '<del>1</del> <span>→</span> <ins>2</ins>',
    })
  })

  test('strikes a short value that was taken out', async () => {
    await show(<ChangeView change={changed({ shortcut: 1 }, {})} find={find} />)
    expect(fields()).toEqual([['Shortcut', '<del>1</del>']])
  })

  test('that came or went shows what it said, unmarked', async () => {
    const gone = { ...changed({ definition: 'Money' }, {}), after: null } as Change
    await show(<ChangeView change={gone} find={find} />)
    expect(screen.getByRole('article', { name: 'tag cost deleted' })).toBeVisible()
    expect(Object.fromEntries(fields())).toMatchObject({ Definition: 'Money' })
  })

  test('leads to it while it is there, and is only named when it is gone', async () => {
    const desk = await show(
      <ChangeView change={changed({}, { name: 'fees' })} find={find} actions={<button>Do</button>} />,
    )
    expect(screen.getByRole('button', { name: 'Do' })).toBeVisible()
    await click('fees')
    expect(currentPlace()).toMatchObject({ screen: 'codebook', tagId: id('cost') })
    await desk.perform({ name: 'tag.delete', input: { tagId: id('cost'), replaceWith: null } })
    const other = <ChangeView change={changed({}, { name: 'dues' })} find={find} />
    await act(async () => void render(other))
    expect(screen.getByText('dues', { selector: 'bdi' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'dues' })).toBeNull()
  })
})

describe('a difference', () => {
  const sample = [changed({}, { name: 'fees' })]
  const rows = () => screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))

  test('is counted kind by kind, with dashes for none', async () => {
    const counts = { risks: { back: 0, away: 2, changed: 0 }, tags: { back: 1, away: 0, changed: 1 } }
    await show(<DifferenceView difference={{ savedAt: '', counts, sample }} />)
    expect(rows()).toEqual([
      ['Restoring would', 'bring back', 'take away', 'change'],
      ['tags', '1', '–', '1'],
      ['risks', '–', '2', '–'],
    ])
    expect(screen.getByText('The first 1 of 4 changes')).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  test('that is shown whole says so', async () => {
    const counts = { tags: { back: 0, away: 0, changed: 1 } }
    await show(<DifferenceView difference={{ savedAt: '', counts, sample }} />)
    expect(screen.getByText('Every single change')).toBeVisible()
  })

  test('of nothing is one sentence', async () => {
    await show(<DifferenceView difference={{ savedAt: '', counts: {}, sample: [] }} />)
    expect(screen.getByText('Nothing differs from the project as it is now.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the history of one item', () => {
  const toggle = async () => {
    await userEvent.click(screen.getByText('History of this item'))
    await screen.findByRole('list')
  }
  const retitle = (title: string) => ({
    name: 'risk.update' as const,
    input: { riskId: id('risk'), changes: { title } },
  })
  const lines = () => [...document.querySelectorAll('ol > li')].map((line) => line.querySelector('button')?.textContent)

  test('is read when it is opened, newest first, with what belongs to it', async () => {
    const desk = await openInWindow(sampleProject())
    await desk.perform(retitle('Port closes'))
    await desk.perform(addPassage('p1', 'port'))
    await desk.perform(linkEvidence('e1', 'risk', 'p1'))
    await show(<ItemHistory kind="risks" id={id('risk')} />, desk)
    expect(desk.inputs('history.ofItem')).toEqual([])
    await toggle()
    const labels = (await desk.commits()).map(({ label }) => label)
    expect(lines()).toEqual([labels[2], labels[0], 'Create project'])
    expect(desk.inputs('history.ofItem')).toEqual([{ item: { kind: 'risks', id: id('risk') }, before: null }])
    expect(screen.getByRole('article', { name: /^evidence link .* added$/ })).toBeVisible()
    expect(screen.queryByRole('article', { name: /^risk/ })).toBeNull()
    expect(screen.getByText('Port closes', { selector: 'ins' })).toBeVisible()
    const newest = document.querySelector('ol > li')
    expect(newest).toHaveTextContent(/ann · /)
    // What it was made with is not told again.
    expect(document.querySelector('ol > li:last-child dl')).toBeNull()
    await click(labels[0] ?? '')
    expect(currentPlace()).toMatchObject({ screen: 'history', seq: 2 })
  })

  test('follows what is done meanwhile, to it and not to others', async () => {
    const desk = await show(<ItemHistory kind="risks" id={id('risk')} />)
    await toggle()
    expect(lines()).toEqual(['Create project'])
    await desk.perform(retitle('Port closes'))
    await waitFor(() => expect(lines()).toHaveLength(2))
    const asked = desk.inputs('history.ofItem').length
    await desk.perform(addTag('other'))
    expect(desk.inputs('history.ofItem')).toHaveLength(asked)
  })

  test('comes ten changes at a time, to the first', async () => {
    const desk = await openInWindow(sampleProject())
    for (let n = 1; n <= 11; n += 1) await desk.perform(retitle(`Title ${n}`))
    await show(<ItemHistory kind="risks" id={id('risk')} />, desk)
    await toggle()
    expect(lines()).toHaveLength(10)
    await click('Older')
    await waitFor(() => expect(lines()).toHaveLength(12))
    expect(desk.inputs('history.ofItem').at(-1)).toMatchObject({ before: 3 })
    expect(screen.queryByRole('button', { name: 'Older' })).toBeNull()
  })

  test('of a thing to which nothing happened says so', async () => {
    await show(<ItemHistory kind="risks" id={id('none')} />)
    await toggle()
    expect(screen.getByText('Nothing happened to it lately.')).toBeVisible()
    expect(notices()).toEqual([])
  })
})

test('a level of risk stands in words on its colour, that of the higher end; none is a dash', () => {
  const { rerender } = render(<LevelMark matrix={FIRST_SCALES.matrix} level={{ low: 3, high: 4 }} />)
  expect(screen.getByText('moderate to high').style.getPropertyValue('--band')).toBe('var(--h4)')
  rerender(<LevelMark matrix={FIRST_SCALES.matrix} level={{ low: 1, high: 1 }} />)
  expect(screen.getByText('very low')).toBeVisible()
  rerender(<LevelMark matrix={FIRST_SCALES.matrix} level={null} />)
  expect(screen.getByText('–')).toBeVisible()
  expect(bandStyle(FIRST_SCALES.matrix, 2)).toEqual({ '--band': 'var(--h2)', '--ink': 'var(--hi2)' })
})

test('the widths of panes are kept for their screen, beside those of others', async () => {
  const desk = await openInWindow(sampleProject())
  const panes = (['centre', 'end'] as const).map((pane) => ({
    id: pane,
    label: pane,
    size: 50,
    min: 100,
    content: pane,
  }))
  await showFrame(
    <>
      <ScreenPanes name="library" panes={panes} />
      <ScreenPanes name="risks" panes={panes} />
    </>,
  )
  for (const separator of screen.getAllByRole('separator')) fireEvent.keyDown(separator, { key: 'ArrowLeft' })
  await waitFor(() => expect(desk.inputs('preferences.set').length).toBeGreaterThan(0))
  const { changes } = desk.inputs('preferences.set').at(-1) as { changes: { layouts: Record<string, object> } }
  expect(Object.keys(changes.layouts)).toEqual(['library', 'risks'])
  expect(within(document.body).getAllByRole('region', { name: 'end' })).toHaveLength(2)
})
