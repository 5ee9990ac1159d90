import { currentPlace, goTo } from '@state/place'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useEntity } from '@state/project-store'
import { MemoInspector } from '../../../renderer/features/memo/MemoInspector'
import { MemoPaper } from '../../../renderer/features/memo/MemoPaper'
import { useMemoTree } from '../../../renderer/features/memo/use-memo-tree'
import { fullProject, type MemoProject } from '../../unit/shared/memo/memo-project'
import { type Desk, openInWindow } from '../desk'
import { replaceWords, typeWords, wordsIn } from './rich-field'

const user = userEvent.setup()

/** The memo and its details without the panes, which need a layout to measure. */
function Memo({ memoId }: { memoId: string }) {
  const memo = useEntity('memos', memoId)
  const tree = useMemoTree(memoId)
  if (!memo || !tree) return null
  return (
    <>
      <MemoPaper memo={memo} tree={tree} />
      <MemoInspector memo={memo} tree={tree} />
    </>
  )
}

async function shown(made: MemoProject) {
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  goTo({ screen: 'memo', memoId: null })
  render(<Memo memoId={made.memoId} />)
  await screen.findByRole('article')
  return desk
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const memoOf = ({ project }: Desk) => Object.values(project.memos)[0]!

test('the memo is shown as it will be printed, with paragraph marks once the texts are read', async () => {
  await shown(fullProject())
  expect(screen.getByRole('heading', { name: 'Ice charts withheld' })).toBeVisible()
  const claim = (_: string, element: Element | null) =>
    element?.tagName === 'P' &&
    element.textContent?.includes('we judge it very likely (80–95%) that a ship runs aground') === true
  expect(section('Key judgments').getByText(claim)).toBeVisible()
  await waitFor(() => expect(section('Notes').getByText(/4 Oct 2026, ¶2 \(B2\)/)).toBeVisible())
})

test('the beginning of the memo is in the page before the rest is put there', async () => {
  const later: string[] = []
  const watch = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      if (target instanceof Element && target.matches('article'))
        later.push(...[...addedNodes].map((added) => added.firstChild?.textContent ?? ''))
  })
  watch.observe(document.body, { childList: true, subtree: true })
  await shown(fullProject())
  await waitFor(() => expect(later).toHaveLength(18))
  watch.disconnect()
  const all = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(all.slice(0, 21)).toEqual(['1. Bottom line', '2. Key judgments', '3. Changes since the last memo', ...later])
})

test('a section is written in place, marked as written, and given back to the draft', async () => {
  const desk = await shown(fullProject())
  await user.click(section('Bottom line').getByRole('button', { name: 'Edit bottom line' }))
  const field = section('Bottom line').getByRole('textbox', { name: 'Bottom line' })
  expect(field).toHaveFocus()
  replaceWords(field, 'Ships will wait.')
  await user.tab()
  await waitFor(() => expect(memoOf(desk).written['bottom-line']).toBe('Ships will wait.'))
  expect(await section('Bottom line').findByText('Written, not drafted')).toBeVisible()
  await user.click(section('Bottom line').getByRole('button', { name: 'Back to the draft' }))
  await waitFor(() => expect(memoOf(desk).written).toEqual({}))
  expect(await section('Bottom line').findByText(/R1 is the highest/)).toBeVisible()
})

test('headings and lists of written words stand as what they are, below the title of the section', async () => {
  const made = fullProject()
  const text = '# Ice\n\n## In May\n\n### At sea\n\n1. first\n2. second\n\n- loose'
  made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'bottom-line', text } })
  await shown(made)
  const headings = section('Bottom line').getAllByRole('heading')
  expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    expect.stringMatching(/^H2 \d+\. Bottom line$/),
    'H3 Ice',
    'H4 In May',
    'H5 At sea',
  ])
  expect(
    section('Bottom line')
      .getAllByRole('list')
      .map(({ tagName }) => tagName),
  ).toEqual(['OL', 'UL'])
})

test('Escape brings back what is saved, which can be taken back, and the next one leaves', async () => {
  const { commits } = await shown(fullProject())
  await user.click(section('Bottom line').getByRole('button', { name: 'Edit bottom line' }))
  const field = screen.getByRole('textbox', { name: 'Bottom line' })
  const valueOf = () => wordsIn(field)
  const draft = valueOf()
  await typeWords(field, 'never')
  const typed = valueOf()
  await user.keyboard('{Escape}')
  expect(valueOf()).toBe(draft)
  expect(field).toHaveAccessibleDescription(/Ctrl\+Z brings back what you typed/)
  await user.keyboard('{Control>}z{/Control}')
  expect(valueOf()).toBe(typed)
  await user.keyboard('{Escape}{Escape}')
  expect(section('Bottom line').getByRole('button', { name: 'Edit bottom line' })).toHaveFocus()
  expect(await commits()).toEqual([])
})

test('Ctrl+Enter keeps the words once', async () => {
  const desk = await shown(fullProject())
  await screen.findByRole('region', { name: 'Outlook' })
  await user.click(section('Outlook').getByRole('button', { name: 'Add your words to outlook' }))
  await typeWords(screen.getByRole('textbox', { name: 'Outlook' }), 'A long winter.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(memoOf(desk).written.outlook).toBe('A long winter.'))
  expect(await desk.commits()).toHaveLength(1)
})

test('words too long to be kept stay open and are kept once they fit', async () => {
  const desk = await shown(fullProject())
  await screen.findByRole('region', { name: 'Outlook' })
  await user.click(section('Outlook').getByRole('button', { name: 'Add your words to outlook' }))
  const field = section('Outlook').getByRole('textbox', { name: 'Outlook' })
  replaceWords(field, 'x'.repeat(50_001))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await user.tab()
  expect(field).toBeVisible()
  expect(section('Outlook').getByRole('alert')).toHaveTextContent('At most 50,000 characters fit; this has 50,001.')
  expect(await desk.commits()).toEqual([])
  replaceWords(field, 'A long winter.')
  await user.click(field)
  await user.tab()
  await waitFor(() => expect(memoOf(desk).written.outlook).toBe('A long winter.'))
})

test('a written claim follows the scores through its tokens', async () => {
  const made = fullProject()
  await shown(made)
  const judgments = section('Key judgments')
  await user.click(judgments.getByRole('button', { name: 'Edit claim of R1' }))
  replaceWords(judgments.getByRole('textbox', { name: 'Claim of R1' }), 'A wreck is {likelihood}')
  await user.tab()
  const printed = (_: string, element: Element | null) =>
    element?.tagName === 'P' && element.textContent?.startsWith('A wreck is very likely (80–95%).') === true
  expect(await judgments.findByText(printed)).toBeVisible()
})

test('a note leads to the exact words and a heading to its risk', async () => {
  const made = fullProject()
  await shown(made)
  const [riskId] = Object.keys(made.project.risks)
  const passage = Object.values(made.project.evidence).find((each) => each.riskId === riskId)!
  await user.click(section('Key judgments').getByRole('button', { name: /^Note 1:/ }))
  expect(currentPlace()).toMatchObject({ screen: 'reader', passageId: passage.passageId })
  await user.click(section('Key judgments').getAllByRole('button', { name: 'Go to the risk' })[0]!)
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId })
})

test('a risk left out is gone from the memo and comes back', async () => {
  const made = fullProject()
  await shown(made)
  const box = screen.getByRole('checkbox', { name: /Grounding in ice/ })
  await user.click(box)
  await waitFor(() => expect(section('Key judgments').queryByText(/Grounding in ice/)).toBeNull())
  await user.click(box)
  expect(await section('Key judgments').findByText(/1\. R1 Grounding in ice/)).toBeVisible()
})
