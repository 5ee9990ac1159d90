import { undoOrRedo } from '@state/perform'
import { currentPlace, goTo } from '@state/place'
import { newId } from '@shared/new-id'
import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MatrixScreen } from '../../../renderer/features/matrix/MatrixScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { openOnReadOnlyDisk } from '../disk'
import { operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(10)

type Likelihood = Parameters<MemoProject['score']>[1]
type Answers = [Likelihood, Parameters<MemoProject['score']>[2]][]

async function shown(
  risks: readonly [title: string, ...answers: Answers][],
  open: typeof openOnReadOnlyDisk = openInWindow,
) {
  const made = new MemoProject()
  const analysts = [Object.keys(made.project.analysts)[0]!]
  const ids = risks.map(([title, ...answers]) => {
    const riskId = made.risk(title)
    answers.forEach((answer, index) => {
      analysts[index] ??= made.analyst(`Analyst ${index}`)
      made.score(riskId, ...answer, { by: analysts[index] })
    })
    return riskId
  })
  const desk = await open(made.project)
  await showScreen(<MatrixScreen />, 'matrix')
  return { desk, ids, made }
}

const cell = (place: string) => document.querySelector<HTMLElement>(`[data-cell="${place}"]`)!
const inCell = (place: string) =>
  [...cell(place).querySelectorAll('button')].map((each) => each.getAttribute('aria-label'))
const inPicture = () => [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent)
const tableRows = () =>
  [...document.querySelectorAll('[aria-labelledby=by-rank] tbody tr')].map((row) =>
    [
      ...row.querySelectorAll('td:first-child:not([colspan]), td button, td p > span, td:last-child:not([colspan])'),
    ].map(({ textContent }) => textContent),
  )
const unplaced = () => [...document.querySelectorAll('[aria-labelledby=unplaced] li')].map((each) => each.textContent)
const cellRisks = () => {
  const section = document.querySelector('[data-cell-risks]')
  return section && [...section.querySelectorAll('h2, p, button')].map(({ textContent }) => textContent)
}
const current = () =>
  [...document.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')].map((each) => each.dataset.cell)
/** Whiskers and frames over the answers in the matrix, by the risk each is of, and whether it stands out. */
function frames(): (readonly [string | undefined, boolean])[] {
  const drawn = [...(document.querySelector('svg')?.querySelectorAll<SVGElement>('line, rect[rx="3"]') ?? [])]
  // Leader lines are thinner, what stands out is wider.
  const reaching = drawn.filter(
    ({ style }) => style.stroke.includes('ink') && [1.2, 2.6].includes(Number(Number(style.strokeWidth).toFixed(1))),
  )
  const found = new Map(reaching.map(({ dataset }) => [dataset.of, dataset.standingOut !== undefined]))
  return [...found]
}

test('an empty project says what it waits for', async () => {
  await shown([])
  expect(
    screen.getByText('The matrix shows how likely and how grave each risk is, as soon as it has a score.'),
  ).toBeVisible()
})

test('risks without a likelihood or an impact have no place and are listed in register order', async () => {
  await shown([['Nobody'], ['Only likely', ['likely', null]], ['Only impact', [null, 3]], ['Cannot judge', ['?', 4]]])
  expect(screen.getByRole('heading', { name: 'By rank: none yet' })).toBeVisible()
  expect(screen.queryByRole('table', { name: /rank/ })).toBeNull()
  expect(screen.getByText('Without a place (4)')).toBeVisible()
  expect(unplaced()).toEqual(['R1 Nobody', 'R2 Only likely', 'R3 Only impact', 'R4 Cannot judge'])
  expect(frames()).toEqual([])
})

test('ranks go by level, then likelihood; alike risks share theirs and the next is counted on', async () => {
  await shown([
    ['Low', [10, 2]],
    ['Tie one', [85, 5]],
    ['Percent', [90, 4]],
    ['Tie two', [85, 5]],
    ['Terms', ['likely', 4], [30, 4]],
    ['Unscored'],
  ])
  expect(tableRows()).toEqual([
    ['1=', 'R2 Tie one', 'Likelihood 85%', 'Impact 5 catastrophic', 'very high'],
    ['1=', 'R4 Tie two', 'Likelihood 85%', 'Impact 5 catastrophic', 'very high'],
    ['3', 'R3 Percent', 'Likelihood 90%', 'Impact 4 severe', 'high'],
    ['4', 'R5 Terms', 'Likelihood unlikely to likely', 'Impact 4 severe', 'moderate'],
    ['5', 'R1 Low', 'Likelihood 10%', 'Impact 2 limited', 'low'],
  ])
  expect(unplaced()).toEqual(['R6 Unscored'])
  expect(inCell('4-5')).toEqual(['R2=', 'R4='])
  expect(cell('4-4')).toHaveAccessibleName('Likelihood high, impact severe, level high: R3')
  expect(cell('1-1')).toHaveAccessibleName('Likelihood very low, impact negligible, level very low: no risks')
})

test('a cell with many risks names the first of them and counts the rest', async () => {
  const alike = (count: number) => Array.from({ length: count }, (_, n): [string, [90, 4]] => [`Risk ${n}`, [90, 4]])
  await shown([...alike(8), ['Two', [85, 5]], ['Other', [85, 5]]])
  expect(cell('4-4')).toHaveAccessibleName('Likelihood high, impact severe, level high: R1, R2, R3, R4, R5 and 3 more')
  expect(cell('4-5')).toHaveAccessibleName('Likelihood high, impact catastrophic, level very high: R9 and R10')
})

test('a risk that rests on words nobody has reviewed says so in the lists beside the matrix', async () => {
  const made = new MemoProject()
  const [grounding, unscored] = [made.risk('Grounding'), made.risk('Unscored')]
  made.score(grounding, 60, 4)
  const sourceId = made.source(['The port stopped its charts.'])
  made.evidence(grounding, sourceId, 'The port')
  const touched = made.evidence(unscored, sourceId, 'stopped its charts')
  const version = { ...Object.values(made.project.versions)[0]!, id: newId(), originalSha256: 'f'.repeat(64) }
  const passages = Object.values(made.project.passages).map(({ id, versionId, anchor }) => {
    const outcome = id === touched ? ('changed' as const) : ('exact' as const)
    const reAnchored = { from: { versionId, anchor }, outcome, confidence: 1, reason: 'Because.', reviewed: false }
    return { passageId: id, anchor, reAnchored }
  })
  made.do({ name: 'source.addVersion', input: { sourceId, version, passages } })
  await openInWindow(made.project)
  await showScreen(<MatrixScreen />, 'matrix')
  const mark = { name: '1 passage changed, lost or not certain in a new version, not reviewed' }
  expect(screen.getAllByRole('img', mark).map((each) => each.closest('tr, li')?.textContent)).toEqual(['R2 Unscored'])
})

test('whiskers reach over the answers, and none are drawn about one', async () => {
  const { ids } = await shown([
    ['Spread', [0, 1], [50, 3], [100, 5]],
    ['Term', ['likely', 2]],
    ['One', [85, 5]],
  ])
  expect(tableRows().map(([, , likelihood, impact]) => [likelihood, impact])).toEqual([
    ['Likelihood 85%', 'Impact 5 catastrophic'],
    ['Likelihood 0–100%, divided', 'Impact 1 negligible to 5 catastrophic, divided'],
    ['Likelihood likely', 'Impact 2 limited'],
  ])
  expect(new Map(frames())).toEqual(
    new Map([
      [ids[0], false],
      [ids[1], false],
    ]),
  )
})

test('a name opens its risk, however long, and says its rank', async () => {
  const { ids } = await shown([[LONG, [85, 5]]])
  const name = cell('4-5').querySelector('button')!
  expect(name).toHaveAttribute('title', `1 · ${LONG} · median of 1 analyst`)
  await user.click(name)
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: ids[0] })
})

test('the risk the analyst is at and the one pointed at stand out', async () => {
  const { ids } = await shown([
    ['One', [85, 5], [90, 5]],
    ['Two', [10, 1], [12, 1]],
  ])
  await act(async () => goTo({ screen: 'matrix', riskId: ids[0]! }))
  const standing = () => frames().map((frame) => frame.at(-1))
  expect(standing()).toEqual([true, false])
  expect(cell('4-5').querySelector('button')).toHaveAttribute('aria-current', 'true')
  const two = cell('2-1').querySelector('button')!
  fireEvent.pointerEnter(two)
  expect(standing()).toEqual([false, true])
  fireEvent.pointerLeave(two)
  expect(standing()).toEqual([true, false])
})

const alike = (count: number) =>
  Array.from({ length: count }, (_, index): [string, ...Answers] => [`Risk ${index + 1}`, [85, 5], [90, 5]])

test('risks without room for their names are counted, listed beside the matrix, and only the one at hand is drawn', async () => {
  const { ids } = await shown(alike(60))
  expect(inCell('4-5')).toEqual([])
  expect(inPicture()).toContain('60 risks')
  expect(frames()).toEqual([])
  await act(async () => goTo({ screen: 'matrix', riskId: ids[2]! }))
  expect(frames()).toEqual([[ids[2], true]])
  act(() => cell('4-5').focus())
  expect(cellRisks()?.slice(0, 3)).toEqual([
    'Likelihood high, impact catastrophic: very high',
    '1= · R1 Risk 1',
    '1= · R2 Risk 2',
  ])
  await user.keyboard('{Enter}')
  expect(screen.getByText('1= · R1 Risk 1')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: ids[0] })
})

test('three risks of a cell have their names, none on another', async () => {
  await shown(alike(3))
  expect(inCell('4-5')).toEqual(['R1=', 'R2=', 'R3='])
  expect(frames()).toHaveLength(3)
})

test('the keyboard walks the cells from the top left and stops at the edges', async () => {
  const { ids } = await shown([['One', [100, 2]]])
  expect(current()).toEqual(['5-1'])
  act(() => cell('5-1').focus())
  expect(cellRisks()).toEqual(['Likelihood very high, impact negligible: very low', 'No risk stands here.'])
  for (const [key, place] of [
    ['ArrowUp', '5-1'],
    ['ArrowLeft', '5-1'],
    ['ArrowDown', '4-1'],
    ['ArrowRight', '4-2'],
    ['End', '4-5'],
    ['ArrowRight', '4-5'],
    ['Home', '4-1'],
    ['ArrowUp', '5-1'],
    ['ArrowRight', '5-2'],
  ] as const) {
    await user.keyboard(`{${key}}`)
    expect([key, document.activeElement?.getAttribute('data-cell'), current()]).toEqual([key, place, [place]])
  }
  await user.keyboard('x')
  expect(cell('5-2')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: ids[0] })
})

test('Enter on a name in a shared cell opens that risk', async () => {
  const { ids } = await shown([
    ['One', [85, 5]],
    ['Two', [85, 5]],
  ])
  act(() => cell('4-5').querySelectorAll('button')[1]!.focus())
  await user.keyboard('{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: ids[1] })
})

test('Enter on an empty cell goes nowhere', async () => {
  await shown([['One', [100, 2]]])
  act(() => cell('5-1').focus())
  await user.keyboard('{Enter}')
  expect(currentPlace().screen).toBe('matrix')
  expect(cell('5-1')).toHaveFocus()
})

test('a score given elsewhere moves the risk, one deleted leaves, and undo brings it back', async () => {
  const { desk, ids, made } = await shown([
    ['One', [85, 5]],
    ['Two', [10, 1]],
  ])
  const [analystId = ''] = Object.keys(made.project.analysts)
  const [score] = Object.values(desk.project.scores)
  const changes = { impact: 1 as const }
  act(() => cell('4-5').focus())
  await desk.perform({ name: 'score.set', input: { scoreId: score!.id, riskId: ids[0]!, analystId, changes } })
  expect(cellRisks()).toEqual(['Likelihood high, impact catastrophic: very high', 'No risk stands here.'])
  expect(inCell('4-1')).toEqual(['R1'])
  await desk.perform({ name: 'risk.delete', input: { riskId: ids[0]! } })
  expect(tableRows().map(([rank, risk]) => [rank, risk])).toEqual([['1', 'R2 Two']])
  await act(() => undoOrRedo('undo'))
  expect(tableRows()).toHaveLength(2)
  await desk.perform(
    { name: 'risk.delete', input: { riskId: ids[0]! } },
    { name: 'risk.delete', input: { riskId: ids[1]! } },
  )
  expect(screen.getByText('No risks yet')).toBeVisible()
})

test('read-only, everything is shown and nothing asked', async () => {
  const { desk } = await shown([['One', [85, 5]]], openOnReadOnlyDisk)
  await user.click(document.querySelector('[aria-labelledby=by-rank] tbody button')!)
  expect(currentPlace().screen).toBe('risks')
  expect(operationsAsked(desk)).toEqual([])
})

test('the first rows are listed at once, a hundred as they are asked for, the rest counted', async () => {
  const many = (from: string, count: number, answers: Answers) =>
    Array.from({ length: count }, (_, index): [string, ...Answers] => [`${from}${index}`, ...answers])
  await shown([...many('placed', 101, [[85, 5]]), ...many('open', 2, [])])
  expect(tableRows().slice(-2)).toEqual([
    ['1=', 'R20 placed19', 'Likelihood 85%', 'Impact 5 catastrophic', 'very high'],
    ['Show more (80 left)'],
  ])
  await user.click(screen.getByText('Show more (80 left)'))
  await user.click(screen.getByText('Show more (40 left)'))
  expect(tableRows()).toHaveLength(100)
  expect(screen.getByText('The first 100 of 101; the register has all.')).toBeVisible()
  expect(unplaced()).toHaveLength(2)
})
