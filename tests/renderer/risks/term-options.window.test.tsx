import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { ownLexicon } from '../scales/scales-project'
import { showWindow } from '../window'

test.each(['5', 'likely [X]'])(
  'a term called “%s” can be chosen from the list of a cell, and stays it',
  async (label) => {
    const [first, second] = ownLexicon.terms
    const project = emptyProject()
    perform(
      project,
      addAnalyst('ann'),
      addRisk('flood'),
      { name: 'lexicon.add', input: { scale: { ...ownLexicon, terms: [{ ...first!, key: label, label }, second!] } } },
      { name: 'scales.use', input: { scales: { lexicon: ownLexicon.id }, rescored: [] } },
    )
    const desk = await openInWindow(project)
    await showWindow()
    await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
    const cell = () => document.querySelector(`[data-row="${id('flood')}"] > [data-column=likelihood]`)!
    await waitFor(() => expect(cell()).toBeVisible())
    fireEvent.mouseDown(cell())
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}1')
    await waitFor(() => expect(cell()).toHaveTextContent(`${label} [Ours]`))
    await userEvent.keyboard('{F2}{Enter}')
    expect(Object.values(desk.project.scores).map(({ likelihood }) => likelihood)).toEqual([
      { kind: 'term', lexicon: ownLexicon.id, term: label },
    ])
  },
)

test('of more terms than there are digits, the first nine show the key that chooses them', async () => {
  const [first] = ownLexicon.terms
  const project = emptyProject()
  const terms = Array.from({ length: 12 }, (_, at) => ({
    ...first!,
    key: `about ${at}`,
    label: `about ${at}`,
    low: at * 8,
    high: at * 8 + 8,
  }))
  perform(
    project,
    addAnalyst('ann'),
    addRisk('flood'),
    { name: 'lexicon.add', input: { scale: { ...ownLexicon, terms } } },
    { name: 'scales.use', input: { scales: { lexicon: ownLexicon.id }, rescored: [] } },
  )
  await openInWindow(project)
  await showWindow()
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await userEvent.click(await screen.findByRole('tab', { name: 'Score & evidence' }))
  const choices = within(await screen.findByRole('group', { name: 'Terms of Ours' })).getAllByRole('button')
  expect(choices.map(({ firstElementChild: key }) => key?.textContent)).toEqual('1,2,3,4,5,6,7,8,9,,,'.split(','))
})
