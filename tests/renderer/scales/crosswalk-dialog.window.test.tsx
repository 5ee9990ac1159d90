import { scalesOf } from '@shared/document/queries/scales'
import type { Likelihood } from '@shared/lexicons/likelihood'
import type { ScaleChoice } from '@shared/lexicons/scales'
import { newId } from '@shared/new-id'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CrosswalkDialog } from '../../../renderer/features/scales/CrosswalkDialog'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { ECONOMY, THREE } from '../../unit/shared/scoring/own-scales'
import { type Desk, openInWindow } from '../desk'
import { click, dialog, expectNotices, operationsAsked, showScreen } from '../window'

const ICD_LIKELY: Likelihood = { kind: 'term', lexicon: 'icd-203', term: 'likely' }

/** Three risks: one by a percent that lies in a gap of PHIA, one by terms, one that nobody scored. */
async function shown(to: ScaleChoice, change: (made: MemoProject) => void = () => {}) {
  const made = new MemoProject()
  const per = made.analyst('Per')
  const grounding = made.risk('Grounding')
  const rates = made.risk('Dearer insurance')
  made.risk('Rival service')
  made.score(grounding, 52, 4)
  made.score(rates, ICD_LIKELY, 3)
  made.score(rates, ICD_LIKELY, 3, { by: per })
  change(made)
  const desk = await openInWindow(made.project)
  const onClose = vi.fn()
  await showScreen(<CrosswalkDialog to={to} onClose={onClose} />, 'risks')
  const shownDialog = await dialog('Change scales')
  return { desk, made, onClose, dialog: shownDialog, grounding, rates }
}

const ownScales = (made: MemoProject) =>
  made.do({ name: 'impactScale.add', input: { scale: ECONOMY } }, { name: 'matrix.add', input: { scale: THREE } })

const table = () => screen.findByRole('table')
/** The words of every cell, row by row. */
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => wordsOf(cell)))
const wordsOf = (cell: Element): string =>
  [...cell.children].map((part) => part.textContent).join(' ') || (cell.textContent ?? '')
const totals = () =>
  [...screen.getByRole('region', { name: /change/ }).querySelectorAll('h3, p, li')].map(
    ({ textContent }) => textContent,
  )
const use = () => screen.getByRole('button', { name: 'Use these scales' })
const choose = (label: string | RegExp, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option)
const optionsOf = (label: string) =>
  [...screen.getByRole<HTMLSelectElement>('combobox', { name: label }).options].map(({ textContent }) => textContent)
/** What the main process holds. */
const stored = ({ project }: Desk) => {
  const { lexicon, impactScale, matrix } = scalesOf(project)
  return {
    inForce: [lexicon.name, impactScale.name, matrix.name],
    scores: Object.values(project.scores).map(({ likelihood, impact }) => [likelihood, impact]),
  }
}

test('what changes in total is said first, then every risk before and after', async () => {
  await shown({ lexicon: 'phia' })
  await table()
  expect(totals()).toEqual([
    '2 of 3 risks change',
    '1 risk stays as it is. Every score keeps the scales it was given under.',
    '1 has a likelihood between two terms',
    '1 has a likelihood in a narrower band: more than was said',
  ])
  expect(await rows()).toEqual([
    [
      'R1 Grounding',
      '52%, roughly even chance (45–55%) → then 52%, between realistic possibility (40–<50%) and likely (55–75%)',
      '4 severe',
      'moderate',
      '2',
      'a likelihood between two terms',
    ],
    [
      'R2 Dearer insurance',
      'likely (55–80%) → then likely (55–75%)',
      '3 serious',
      'moderate',
      '1',
      'a likelihood in a narrower band: more than was said',
    ],
    ['R3 Rival service', '–', '–', '–', '–', 'nothing'],
  ])
})

test('using the scales is one operation and one undo; every score keeps what it was given under', async () => {
  const { desk, onClose } = await shown({ lexicon: 'phia', matrix: 'nist-800-30-g-5' })
  await table()
  const before = stored(desk)
  await userEvent.click(use())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(operationsAsked(desk)).toEqual([
    {
      name: 'scales.use',
      input: { scales: { lexicon: 'phia', matrix: 'nist-800-30-g-5' }, rescored: [] },
    },
  ])
  expect(stored(desk)).toEqual({
    inForce: ['UK PHIA', 'Harm to a party', 'NIST SP 800-30 r1, table G-5'],
    scores: before.scores,
  })
  expect((await desk.commits()).map(({ label }) => label)).toEqual([
    'Change scales: lexicon “UK PHIA” and risk matrix “NIST SP 800-30 r1, table G-5”',
  ])
})

test('a term that is moved is given anew, and the table shows it at once', async () => {
  const { desk, onClose } = await shown({ lexicon: 'nato' })
  await table()
  await choose('likely [ICD 203], 2 scores', 'highly-likely')
  await waitFor(async () => expect((await rows())[1]![1]).toBe('likely (55–80%) → then highly likely (>90–100%)'))
  expect(totals()[1]).toBe(
    '1 risk stays as it is. 2 scores are given anew; all others keep the scales they were given under.',
  )
  await userEvent.click(use())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const moved = { kind: 'term', lexicon: 'nato', term: 'highly-likely' }
  expect(stored(desk).scores).toEqual([
    [{ kind: 'percent', percent: 52 }, 4],
    [moved, 3],
    [moved, 3],
  ])
  expect((await desk.commits()).map(({ label }) => label)).toEqual([
    'Change scales: lexicon “NATO”, 2 scores given anew',
  ])
})

test('an impact scale that no longer fits the matrix asks for one that does, and cannot go on without', async () => {
  const { desk, onClose } = await shown({ impactScale: ECONOMY.id }, ownScales)
  expect(screen.getByRole('alert')).toHaveTextContent(
    'NIST SP 800-30 r1, table I-2 has columns for 5 levels of impact, and Our economy has 3. Choose a matrix that fits, or another impact scale.',
  )
  expect(use()).toBeDisabled()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(optionsOf('Risk matrix')).toEqual(['Choose a matrix that fits', 'Five by three', 'Three by three'])
  await choose('Risk matrix', 'Three by three')
  await table()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(totals()).toEqual([
    '2 of 3 risks change',
    '1 risk stays as it is. Every score keeps the scales it was given under. 3 answers of impact are not counted.',
    '2 have no level any more',
    '2 have impact answers no longer counted',
    '2 have another rank',
  ])
  await choose('4 severe [Harm to a party], 1 score', '3 grave')
  await waitFor(async () =>
    expect((await rows())[0]!.slice(2, 4)).toEqual(['4 severe → then 3 grave', 'moderate → then high']),
  )
  await userEvent.click(use())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(stored(desk)).toEqual({
    inForce: ['ICD 203', 'Our economy', 'Three by three'],
    scores: [
      [
        { kind: 'percent', percent: 52 },
        { scale: ECONOMY.id, level: 3, name: 'grave' },
      ],
      [ICD_LIKELY, 3],
      [ICD_LIKELY, 3],
    ],
  })
})

test('the scales in force are nothing to use; answers of others may still be given anew', async () => {
  const { desk } = await shown({}, (made) => {
    const { lexicon } = made.project.about.project
    made.do({ name: 'scales.use', input: { scales: { lexicon: 'phia' }, rescored: [] } })
    expect(lexicon).toBe('icd-203')
  })
  await table()
  expect(totals()[0]).toBe('No risk changes')
  expect(use()).toBeDisabled()
  await choose('likely [ICD 203], 2 scores', 'likely (55–75%)')
  await waitFor(() => expect(use()).toBeEnabled())
  await userEvent.click(use())
  await waitFor(() => expect(stored(desk).scores[1]![0]).toEqual({ kind: 'term', lexicon: 'phia', term: 'likely' }))
})

test('another choice of lexicon forgets what its terms were to become', async () => {
  await shown({ lexicon: 'nato' })
  await table()
  await choose('likely [ICD 203], 2 scores', 'likely (60–90%)')
  await choose('Lexicon of likelihood', 'IPCC')
  await table()
  expect(screen.getByRole('combobox', { name: 'likely [ICD 203], 2 scores' })).toHaveValue('')
})

test('the risks are filtered by what changes, and ordered by rank', async () => {
  await shown({ lexicon: 'phia' })
  await table()
  expect(optionsOf('Show')).toEqual([
    'All risks (3)',
    'Only what changes (2)',
    'Only with a likelihood between two terms (1)',
    'Only with a likelihood in a narrower band: more than was said (1)',
  ])
  await choose('Show', 'Only what changes (2)')
  expect((await rows()).map(([risk]) => risk)).toEqual(['R1 Grounding', 'R2 Dearer insurance'])
  await choose('Show', 'All risks (3)')
  await choose('Order', 'By rank then')
  expect((await rows()).map(([risk]) => risk)).toEqual(['R2 Dearer insurance', 'R1 Grounding', 'R3 Rival service'])
})

test('a score that is given in another window meanwhile is in the table and is what is moved', async () => {
  const { desk, made, grounding } = await shown({ lexicon: 'nato' })
  await table()
  const analystId = Object.keys(made.project.analysts)[0]!
  await desk.perform({
    name: 'score.set',
    input: { scoreId: newId(), riskId: grounding, analystId, changes: { likelihood: ICD_LIKELY } },
  })
  await waitFor(async () => expect((await rows())[0]![1]).toBe('likely (55–80%) → then likely (60–90%)'))
  await choose('likely [ICD 203], 3 scores', 'likely (60–90%)')
  await waitFor(() => expect(totals()[1]).toContain('3 scores are given anew'))
  await userEvent.click(use())
  await waitFor(() =>
    expect(stored(desk).scores.map(([likelihood]) => likelihood)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'term', lexicon: 'nato', term: 'likely' })),
    ),
  )
})

test('a score that this window has not heard of yet is not overwritten, and the dialog stays', async () => {
  const { desk, made, onClose, rates } = await shown({ lexicon: 'nato' })
  await table()
  await choose('likely [ICD 203], 2 scores', 'likely (60–90%)')
  await waitFor(() => expect(totals()[1]).toContain('2 scores are given anew'))
  const deliver = desk.holdEvents()
  const analystId = Object.keys(made.project.analysts)[0]!
  void desk.perform({
    name: 'score.set',
    input: { scoreId: newId(), riskId: rates, analystId, changes: { likelihood: { kind: 'percent', percent: 5 } } },
  })
  await waitFor(() => expect(stored(desk).scores[1]![0]).toEqual({ kind: 'percent', percent: 5 }))
  await userEvent.click(use())
  await expectNotices(
    'One of these scores was given anew meanwhile. Nothing was changed. Look at the crosswalk again, which has it now.',
  )
  expect(onClose).not.toHaveBeenCalled()
  expect(stored(desk).inForce[0]).toBe('ICD 203')
  deliver()
  expect(await screen.findByRole('combobox', { name: 'likely [ICD 203], 1 score' })).toHaveValue('likely')
})

test('it is closed without changing anything', async () => {
  const { desk, onClose, dialog: shownDialog } = await shown({ lexicon: 'phia' })
  await click('Cancel', shownDialog)
  expect(onClose).toHaveBeenCalledOnce()
  expect(operationsAsked(desk)).toEqual([])
})
