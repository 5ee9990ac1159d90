import { choose } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScalesScreen } from '../../../renderer/features/scales/ScalesScreen'
import { id } from '../../unit/shared/sample-project'
import { type Desk, openInWindow, openReadOnly } from '../desk'
import { buttonIn, click, dialog, operationsAsked, showScreen, showWindow, usable, command } from '../window'
import { ownImpactScale, ownLexicon, ownMatrix, ownScales } from './scales-project'

async function shown(): Promise<Desk> {
  const desk = await openInWindow(ownScales())
  await showScreen(<ScalesScreen />, 'scales')
  return desk
}
const view = () => screen.getByRole('region', { name: 'Scale' })
const heading = () => within(view()).getByRole('heading', { level: 2 }).textContent
const table = () =>
  within(view())
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
const findings = () =>
  within(within(view()).getByRole('region', { name: 'What to know of it' }))
    .queryAllByRole('listitem')
    .map((item) => `${within(item).getByRole('img').getAttribute('aria-label')}: ${item.textContent}`)
const list = (title: string) =>
  within(screen.getByRole('region', { name: 'All scales' })).getByRole('list', { name: title })
const items = (title: string) =>
  within(list(title))
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
const choosing = (title: string, name: RegExp) =>
  act(async () => within(list(title)).getByRole('button', { name }).click())

test('the lists say which scales are in force and which are the project’s own', async () => {
  await shown()
  expect(items('Likelihood lexicon').slice(0, 2)).toEqual(['ICD 2037 termsin force', 'ICD 203, second row7 terms'])
  expect(items('Likelihood lexicon').at(-1)).toBe('Oursown · 2 terms')
  expect(items('Impact scale')[0]).toBe('Harm to a party5 levelsin force')
  expect(items('Impact scale').at(-1)).toBe('Oursown · 3 levels')
  expect(items('Risk matrix')[0]).toBe('NIST SP 800-30 r1, table I-25 × 5in force')
  expect(items('Risk matrix').at(-1)).toBe('Oursown · 2 × 3')
  expect(heading()).toBe('ICD 203')
  expect(screen.getByRole('button', { current: true })).toHaveTextContent('ICD 203')
})

test('a lexicon is a table of its terms, with what is to be known of it', async () => {
  await shown()
  await choosing('Likelihood lexicon', /^NATO/)
  expect(table()).toEqual([
    'No. | Term | Band | Other name | In a sentence',
    '1 | highly unlikely | 0–<10% |  | it is highly unlikely',
    '2 | unlikely | 10–40% |  | it is unlikely',
    '3 | even chance | 40–60% |  | “even chance”',
    '4 | likely | 60–90% |  | it is likely',
    '5 | highly likely | >90–100% |  | it is highly likely',
  ])
  expect(findings()).toEqual([])
  await choosing('Likelihood lexicon', /^ICD 203\d/)
  expect(findings()).toEqual(['Note: 0% lies outside, below all terms.', 'Note: 100% lies outside, above all terms.'])
})

test('an impact scale is a table of what has to happen, a matrix one of its cells', async () => {
  await shown()
  await choosing('Impact scale', /^Ours/)
  expect(table()).toEqual([
    'Level | Name | What has to happen',
    '1 | small | A day is lost.',
    '2 | middling | Somebody is hurt.',
    '3 | big | Somebody dies.',
  ])
  expect(screen.getByRole('button', { current: true })).toHaveTextContent('Oursown · 3 levels')
  await choosing('Risk matrix', /^Ours/)
  expect(table()).toEqual(['often50–100% | L | M | H', 'rare0–49% | L | L | M', 'likelihood / impact | 1 | 2 | 3'])
  expect(view()).toHaveTextContent('In 12 of the 15 pairs of cells one is worse by any reckoning')
  await choosing('Risk matrix', /^NIST SP 800-30 r1, table I-2/)
  expect(table().at(-1)).toBe('likelihood / impact | 1negligible | 2limited | 3serious | 4severe | 5catastrophic')
  expect(findings()).toEqual([
    'Warning: Likelihood “high” and “very high” give the same levels: the matrix does not tell them apart.',
  ])
})

/** Takes the scales of the dialog, once it knows what becomes of each score. */
async function useThem(): Promise<void> {
  const asking = await dialog('Change scales')
  await waitFor(() => expect(within(asking).getByRole('button', { name: 'Use these scales' })).toBeEnabled())
  await click('Use these scales', asking)
}

test('a lexicon is taken into force', async () => {
  const desk = await shown()
  await choosing('Likelihood lexicon', /^Ours/)
  await click('Use…', view())
  await useThem()
  await waitFor(() => expect(desk.project.about.project.lexicon).toBe(ownLexicon.id))
  await waitFor(() => expect(buttonIn(view(), 'In force')).toHaveAttribute('aria-disabled', 'true'))
  expect(operationsAsked(desk)).toEqual([
    { name: 'scales.use', input: { scales: { lexicon: ownLexicon.id }, rescored: [] } },
  ])
})

test('an impact scale of another width comes with a matrix that fits it, and a matrix with an impact scale', async () => {
  const desk = await shown()
  await choosing('Impact scale', /^Ours/)
  const along = within(view()).getByLabelText('With the risk matrix')
  expect(
    within(along)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Five by three', 'Ours'])
  await click('Use…', view())
  await useThem()
  await waitFor(() =>
    expect(desk.project.about.project).toMatchObject({ impactScale: ownImpactScale.id, matrix: 'plain-3' }),
  )
  await choosing('Risk matrix', /^Ours/)
  expect(within(view()).queryByLabelText('With the impact scale')).toBeNull()
  await choosing('Risk matrix', /^Five by four/)
  const scale = within(view()).getByLabelText('With the impact scale')
  expect(
    within(scale)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Reputational'])
})

test('what nothing was judged by is deleted; what was keeps its meaning, and says why', async () => {
  const desk = await shown()
  await desk.perform(
    { name: 'scales.use', input: { scales: { lexicon: ownLexicon.id }, rescored: [] } },
    {
      name: 'score.set',
      input: {
        scoreId: id('s'),
        riskId: id('flood'),
        analystId: id('ann'),
        changes: { likelihood: { kind: 'term', lexicon: ownLexicon.id, term: 'expected' } },
      },
    },
    { name: 'scales.use', input: { scales: { lexicon: 'nato' }, rescored: [] } },
  )
  await choosing('Likelihood lexicon', /^Ours/)
  expect(view()).toHaveTextContent('1 score given under it')
  expect(view()).toHaveTextContent(
    'It cannot be deleted, or changed in its place: scores were given under it. Scores keep what they meant: a change is saved as the next edition of this lexicon.',
  )
  expect(buttonIn(view(), 'Delete')).toHaveAttribute('aria-description', expect.stringMatching(/^It cannot be deleted/))
  await choosing('Risk matrix', /^Ours/)
  await click('Delete', view())
  await waitFor(() => expect(desk.project.matrices).toEqual({}))
  expect(ownMatrix.id in desk.project.matrices).toBe(false)
  // What was shown is gone: the lexicon in force is.
  await waitFor(() => expect(heading()).toBe('NATO'))
})

test('a project that can only be read shows its scales and changes none', async () => {
  await openReadOnly(ownScales())
  await showScreen(<ScalesScreen />, 'scales')
  act(() => choose({ screen: 'scales', scale: { part: 'lexicon', id: ownLexicon.id } }))
  await waitFor(() => expect(heading()).toBe('Ours'))
  expect(usable(view())).toEqual([])
})

test('the risks lead to the scales, and so does the menu', async () => {
  const desk = await openInWindow(ownScales())
  await showWindow()
  act(() => command(desk, 'go.risks'))
  await screen.findByRole('button', { name: 'Scales: lexicon, impact, matrix' })
  await click('Scales: lexicon, impact, matrix')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Scales'))
  act(() => command(desk, 'go.library'))
  act(() => command(desk, 'go.scales'))
  await waitFor(() => expect(screen.getByRole('button', { current: true })).toHaveFocus())
})
