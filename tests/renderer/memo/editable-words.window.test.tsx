import { undoOrRedo } from '@state/perform'
import { currentPlace } from '@state/place'
import { useEntity } from '@state/project-store'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoPaper } from '../../../renderer/features/memo/MemoPaper'
import { useMemoTree } from '../../../renderer/features/memo/use-memo-tree'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED } from '../disk'
import { alerts, operationsAsked, showScreen } from '../window'
import { replaceWords, wordsIn } from './rich-field'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Paper({ memoId }: { memoId: string }) {
  const memo = useEntity('memos', memoId)
  const tree = useMemoTree(memoId)
  return memo && tree ? <MemoPaper memo={memo} tree={tree} /> : <p>No memo</p>
}

async function shown(change: (made: MemoProject) => void = () => {}) {
  const made = new MemoProject()
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<Paper memoId={made.memoId} />, 'memo')
  await screen.findByRole('article')
  await waitFor(() => expect(document.querySelector('#memo-outlook')).not.toBeNull())
  return { desk, made, memo: () => desk.project.memos[made.memoId] }
}

const scored = (made: MemoProject) => {
  const risk = made.risk('Grounding', { event: 'a ship grounds', party: 'coastal shipping', horizon: '2027-04-30' })
  made.score(risk, 85, 4, { confidence: 'low', basis: 'One article' })
}
const section = (name: string) => within(document.querySelector<HTMLElement>(`#memo-${name}`)!)
/** The claim as it is printed, without what is said of its evidence. */
const claim = () =>
  section('key-judgments')
    .getByText(/We judge it|A ship grounding/, { selector: 'span' })
    .closest('p')
    ?.textContent?.replace(' No evidence is linked to this judgment.', '')
const editing = (name: string) => section(name).queryByRole('textbox')
const write = async (name: string, text: string) => {
  replaceWords(editing(name), text)
  act(() => editing(name)!.blur())
  await waitFor(() => expect(editing(name)).toBeNull())
}

test('a section without a draft says so, takes words and lets them be removed', async () => {
  const { desk, made, memo } = await shown()
  expect(section('outlook').getByText('Nothing here yet; left out of the export')).toBeVisible()
  await user.click(section('outlook').getByText('Add your words'))
  expect(editing('outlook')).toHaveFocus()
  await write('outlook', 'A long winter.\n\nThen spring.')
  await waitFor(() => expect(section('outlook').getByText('Written, not drafted')).toBeVisible())
  expect([...document.querySelectorAll('#memo-outlook p')].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
    'A long winter.',
    'Then spring.',
  ])
  await user.click(section('outlook').getByText('Remove my words'))
  await waitFor(() => expect(memo()?.written).toEqual({}))
  await waitFor(() => expect(section('outlook').getByText('Nothing here yet; left out of the export')).toBeVisible())
  const asked = (text: string | null) => ({
    name: 'memo.write',
    input: { memoId: made.memoId, section: 'outlook', text, values: {} },
  })
  expect(operationsAsked(desk)).toEqual([asked('A long winter.\n\nThen spring.'), asked(null)])
})

test('a section emptied to white space goes back to its draft', async () => {
  const { memo } = await shown((made) => {
    scored(made)
    made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'bottom-line', text: 'Mine.' } })
  })
  await user.click(section('bottom-line').getByText('Mine.'))
  await write('bottom-line', ' \n ')
  await waitFor(() => expect(memo()?.written).toEqual({}))
  expect(await section('bottom-line').findByText('Draft from the project')).toBeVisible()
})

test('words that were not changed are not written', async () => {
  const { desk } = await shown(scored)
  await user.click(section('bottom-line').getByLabelText('Edit bottom line'))
  const draft = wordsIn(editing('bottom-line'))
  expect(draft).toContain('that a ship grounds affecting coastal shipping by ')
  act(() => editing('bottom-line')!.blur())
  expect(editing('bottom-line')).toBeNull()
  expect(operationsAsked(desk)).toEqual([])
})

test('a drag that selects words does not begin to edit them', async () => {
  await shown((made) =>
    made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: 'A long winter.' } }),
  )
  const words = section('outlook').getByText('A long winter.')
  document.getSelection()?.setBaseAndExtent(words.firstChild!, 2, words.firstChild!, 6)
  fireEvent.click(words)
  expect(editing('outlook')).toBeNull()
  document.getSelection()?.collapse(words.firstChild, 2)
  fireEvent.click(words)
  expect(wordsIn(editing('outlook'))).toBe('A long winter.')
})

test('tokens of a claim follow the scores and the horizon, and the claim goes back to its draft', async () => {
  const { desk, made, memo } = await shown(scored)
  const [riskId = ''] = Object.keys(made.project.risks)
  const drafted = claim()
  await user.click(section('key-judgments').getByLabelText('Edit claim of R1'))
  expect(editing('key-judgments')).toHaveAccessibleDescription(
    expect.stringContaining('Type { for a value that follows the scores'),
  )
  await write('key-judgments', 'A ship grounding is {likelihood} by {horizon}')
  await waitFor(() => expect(claim()).toBe('A ship grounding is very likely (80–95%) by 30 Apr 2027.'))
  const [scoreId = ''] = Object.keys(made.project.scores)
  const [analystId = ''] = Object.keys(made.project.analysts)
  await desk.perform(
    {
      name: 'score.set',
      input: { scoreId, riskId, analystId, changes: { likelihood: { kind: 'percent', percent: 10 } } },
    },
    { name: 'risk.update', input: { riskId, changes: { horizon: '2028-01-31' } } },
  )
  await waitFor(() => expect(claim()).toBe('A ship grounding is very unlikely (5–20%) by 31 Jan 2028.'))
  await act(() => undoOrRedo('undo'))
  await user.click(section('key-judgments').getByText('Back to the draft'))
  await waitFor(() => expect(claim()).toBe(drafted))
  const values = {
    Statement: 'A ship grounds affecting coastal shipping.',
    Likelihood: 'very likely (80–95%)',
    Impact: '4 severe',
    Level: 'high',
    Horizon: '30 Apr 2027',
  }
  const asked = (text: string | null) => ({
    name: 'memo.writeJudgment',
    input: { memoId: made.memoId, riskId, changes: { claim: text }, values: text === null ? {} : values },
  })
  expect(operationsAsked(desk)).toEqual([asked('A ship grounding is {likelihood} by {horizon}'), asked(null)])
  expect(memo()?.judgments).toEqual({ [riskId]: { claim: null, basis: null } })
})

test('the basis of the confidence is written beside the claim and keeps it', async () => {
  const { made, memo } = await shown((made) => {
    scored(made)
    const [riskId = ''] = Object.keys(made.project.risks)
    const changes = { claim: 'Mine' }
    made.do({ name: 'memo.writeJudgment', input: { memoId: made.memoId, riskId, changes } })
  })
  const [riskId = ''] = Object.keys(made.project.risks)
  await user.click(section('key-judgments').getByLabelText('Edit basis of confidence in R1'))
  await write('key-judgments', 'Two articles.')
  await waitFor(() => expect(memo()?.judgments[riskId]).toEqual({ claim: 'Mine', basis: 'Two articles.' }))
})

test('a full disk says so, leaves the memo as it was, and the next words take both', async () => {
  const { desk, memo } = await shown()
  const empty = fillDisk(desk)
  await user.click(section('outlook').getByText('Add your words'))
  await write('outlook', 'A long winter.')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(section('outlook').getByText('Nothing here yet; left out of the export')).toBeVisible()
  empty()
  await user.click(section('assumptions').getByText('Add your words'))
  await write('assumptions', 'Cold.')
  await waitFor(() => expect(memo()?.written).toEqual({ outlook: 'A long winter.', assumptions: 'Cold.' }))
})

test('a memo deleted while it is written in says that it is gone', async () => {
  const { desk, made } = await shown()
  await user.click(section('outlook').getByText('Add your words'))
  replaceWords(editing('outlook'), 'Lost')
  await desk.perform({ name: 'memo.delete', input: { memoId: made.memoId } })
  await waitFor(() => expect(alerts()).toEqual(['This memo is no longer in the project. Nothing was changed.']))
  expect(screen.getByText('No memo')).toBeVisible()
})

test('a heading leads to its risk and a source to the library', async () => {
  const { made } = await shown((made) => {
    scored(made)
    const source = made.source(['Pilots are blind.'])
    made.evidence(Object.keys(made.project.risks)[0]!, source, 'Pilots')
  })
  await user.click(section('sources').getAllByLabelText('Go to the source')[0]!)
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: Object.keys(made.project.sources)[0] })
  await user.click(section('risk-table').getAllByLabelText('Go to the risk')[0]!)
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: Object.keys(made.project.risks)[0] })
})

test('a text that cannot be read is said once and the memo stands without its marks', async () => {
  const made = new MemoProject()
  scored(made)
  const source = made.source(['Pilots are blind.'])
  made.evidence(Object.keys(made.project.risks)[0]!, source, 'Pilots')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  desk.disk.before = (name, path) => {
    if (name === 'open' && path.includes('/sources/')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return null
  }
  await showScreen(<Paper memoId={made.memoId} />, 'memo')
  await waitFor(() => expect(alerts()).toHaveLength(1))
  await screen.findByRole('article')
  expect(alerts()[0]).toMatch(/the disk reported an error/)
  const notes = await screen.findByRole('region', { name: 'Notes' })
  expect(notes).toHaveTextContent('Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026 (B2). “Pilots”')
})
