import { ICD_203 } from '@shared/memo/layouts'
import { withoutSection } from '@shared/memo/arrange-layout'
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { undoOrRedo } from '@state/perform'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(change: (made: MemoProject) => void = () => {}) {
  const made = new MemoProject()
  change(made)
  const desk = await openInWindow(made.project)
  await showScreen(<MemoScreen />, 'memo')
  await layout().findByRole('button', { name: 'Bottom line' })
  return { desk, made, memo: () => desk.project.memos[made.memoId]! }
}

const layout = () => within(screen.getByRole('region', { name: 'Layout' }))
const parts = (memo: { layout?: { parts: readonly { section: string }[] } }) =>
  memo.layout?.parts.map(({ section }) => section)
const FEW: readonly string[] = ['bottom-line', 'key-judgments', 'checks']
const usual = ICD_203.parts.map(({ section }) => section)

test('a section moves by its buttons and by Alt and the arrow keys, one undo each', async () => {
  const { memo } = await shown()
  await user.click(layout().getByRole('button', { name: 'Move “Key judgments” up' }))
  await waitFor(() => expect(parts(memo())).toEqual(['key-judgments', 'bottom-line', ...usual.slice(2)]))
  layout().getByRole('button', { name: 'Key judgments' }).focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(parts(memo())).toEqual(usual))
  await undoOrRedo('undo')
  await undoOrRedo('undo')
  await waitFor(() => expect(memo().layout).toBeUndefined())
  expect(layout().getByRole('button', { name: 'Move “Bottom line” up' })).toHaveAttribute(
    'aria-description',
    'There is nothing before it.',
  )
})

test('Alt and the arrow keys take a section from the body to the annexes and back, and the focus with it', async () => {
  const { memo } = await shown((made) => {
    const layout = { ...ICD_203, parts: ICD_203.parts.filter(({ section }) => FEW.includes(section)) }
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout } } })
  })
  const told = () => memo().layout?.parts.map(({ section, place }) => `${section} ${place}`)
  const button = (name: string) => layout().getByRole('button', { name })
  await user.click(button('Key judgments'))
  expect(button('Key judgments')).toHaveFocus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(told()).toEqual(['bottom-line body', 'key-judgments annex', 'checks annex']))
  await waitFor(() => expect(button('Key judgments')).toHaveFocus())
  expect(button('Key judgments')).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(told()).toEqual(['bottom-line body', 'checks annex', 'key-judgments annex']))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await user.selectOptions(layout().getByRole('combobox', { name: 'Stands in' }), 'Body')
  await waitFor(() => expect(told()).toEqual(['bottom-line body', 'key-judgments body', 'checks annex']))
  expect(layout().getByRole('combobox', { name: 'Stands in' })).toHaveFocus()
  await user.click(button('Move “Key judgments” up'))
  await waitFor(() => expect(told()?.[0]).toBe('key-judgments body'))
  expect(button('Move “Key judgments” up')).toHaveAttribute('aria-description', 'There is nothing before it.')
  expect(button('Key judgments')).toHaveFocus()
})

test('a section is dragged to where another stands', async () => {
  const { memo } = await shown()
  const row = (name: string) => layout().getByRole('button', { name }).closest('li')!
  const carried = new Map<string, string>()
  const dataTransfer = {
    setData: (type: string, data: string) => carried.set(type, data),
    getData: (type: string) => carried.get(type) ?? '',
    get types() {
      return [...carried.keys()]
    },
    effectAllowed: '',
  }
  fireEvent.dragStart(row('Waived checks'), { dataTransfer })
  const over = createEvent.dragOver(row('Outlook'), { dataTransfer })
  fireEvent(row('Outlook'), over)
  expect(over.defaultPrevented).toBe(true)
  fireEvent.drop(row('Outlook'), { dataTransfer })
  await waitFor(() => expect(memo().layout).toBeDefined())
  const at = usual.indexOf('outlook')
  expect(parts(memo())).toEqual([...usual.slice(0, at), 'checks', ...usual.slice(at, -1)])
  expect(memo().layout!.parts[at]!.place).toBe('body')
})

test('a section has another title, place and depth', async () => {
  const { memo } = await shown()
  await user.click(layout().getByRole('button', { name: 'Evidence' }))
  await user.type(layout().getByRole('textbox', { name: 'Title' }), 'Words{Enter}')
  await waitFor(() => expect(layout().getByRole('button', { name: 'Words' })).toBeVisible())
  await user.selectOptions(layout().getByRole('combobox', { name: 'Depth' }), 'short')
  await waitFor(() => expect(layout().getByRole('button', { name: 'Words short' })).toBeVisible())
  await user.selectOptions(layout().getByRole('combobox', { name: 'Stands in' }), 'annex')
  await waitFor(() =>
    expect(memo().layout?.parts.at(-1)).toEqual({
      section: 'evidence',
      place: 'annex',
      depth: 'short',
      title: 'Words',
    }),
  )
})

test('a section left out is named while it holds words, and put in again', async () => {
  const { memo } = await shown((made) =>
    made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: 'Ice.' } }),
  )
  expect(layout().queryByRole('note')).toBeNull()
  await user.click(layout().getByRole('button', { name: 'Leave “Outlook” out' }))
  expect(await layout().findByRole('note')).toHaveTextContent(
    'Outlook is left out and has words of yours. They are kept, and printed once it is put in.',
  )
  expect(parts(memo())).toEqual(withoutSection(ICD_203.parts, 'outlook').map(({ section }) => section))
  await user.click(layout().getByRole('button', { name: 'Put “Outlook” in' }))
  await waitFor(() => expect(layout().queryByRole('note')).toBeNull())
  expect(memo().written.outlook).toBe('Ice.')
})

test('an arrangement is saved as a template, chosen, renamed, replaced and deleted', async () => {
  const { desk, memo } = await shown()
  const template = () => layout().getByRole<HTMLSelectElement>('combobox', { name: 'Template' })
  const chosen = () => template().selectedOptions[0]?.textContent
  const named = () => Object.values(desk.project.memoTemplates).map(({ name }) => name)
  expect(chosen()).toBe('ICD 203 memo')
  await user.click(layout().getByRole('button', { name: 'Leave “Outlook” out' }))
  await waitFor(() => expect(chosen()).toBe('An arrangement of its own'))
  await user.click(layout().getByRole('button', { name: 'Save as template…' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ours{Enter}')
  await waitFor(() => expect(chosen()).toBe('Ours'))
  await user.click(layout().getByRole('button', { name: 'Rename template…' }))
  const field = screen.getByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, 'Weekly{Enter}')
  await waitFor(() => expect(named()).toEqual(['Weekly']))
  await user.selectOptions(template(), 'UK PHIA assessment')
  await waitFor(() => expect(memo().layout?.profile).toBe('phia'))
  await user.click(layout().getByRole('button', { name: /^Leave “Summary” out/ }))
  await waitFor(() => expect(chosen()).toBe('An arrangement of its own'))
  await user.selectOptions(layout().getByRole('combobox', { name: 'Replace a template' }), 'Weekly')
  await waitFor(() => expect(chosen()).toBe('Weekly'))
  expect(Object.values(desk.project.memoTemplates)[0]!.layout).toEqual(memo().layout)
  await user.click(layout().getByRole('button', { name: 'Delete template' }))
  await waitFor(() => expect(named()).toEqual([]))
  expect(memo().layout?.profile).toBe('phia')
})

test('a dossier is about one risk, which another template is not', async () => {
  const { memo, made } = await shown((each) => {
    each.score(each.risk('Flood'), 60, 3)
    each.score(each.risk('Fire'), 60, 4)
  })
  const [flood, fire] = Object.keys(made.project.risks)
  await user.selectOptions(layout().getByRole('combobox', { name: 'Template' }), 'Dossier of one risk')
  await waitFor(() => expect(memo().riskId).toBe(flood))
  await user.selectOptions(layout().getByRole('combobox', { name: 'About' }), 'R2 Fire')
  await waitFor(() => expect(memo().riskId).toBe(fire))
  await waitFor(() => expect(screen.getByRole('region', { name: 'Statement' })).toHaveTextContent('R2 Fire'))
  expect(screen.getByRole('article')).not.toHaveTextContent('Flood')
  await user.selectOptions(layout().getByRole('combobox', { name: 'Template' }), 'ICD 203 memo')
  await waitFor(() => expect(memo().riskId).toBeNull())
})
