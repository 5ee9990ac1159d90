import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { newId } from '@shared/new-id'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

/** A memo of which most is laid out only once somebody scrolls there. */

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(change: (made: MemoProject, last: string) => void) {
  const made = new MemoProject()
  const risks = Array.from({ length: 40 }, (_, at) => {
    const riskId = made.risk(`Flood ${at}`, { event: `flood ${at}`, horizon: '2027-04-30' })
    made.score(riskId, 60, 3)
    return riskId
  })
  change(made, risks.at(-1) ?? '')
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<MemoScreen />, 'memo')
  await waitFor(() => expect(document.querySelectorAll('[data-more]').length).toBeGreaterThan(1))
}

const judge = (made: MemoProject, riskId: string, claim: string) =>
  made.do({ name: 'memo.writeJudgment', input: { memoId: made.memoId, riskId, changes: { claim }, values: {} } })

test('a remark leads to words that were not laid out yet', async () => {
  await shown((made, last) => {
    judge(made, last, 'The dike of Meren holds.')
    const words = `judgments/${last}/claim`
    made.do({
      name: 'remark.add',
      input: { remark: { id: newId(), memoId: made.memoId, words, quote: 'dike of Meren', text: 'Which?' } },
    })
  })
  expect(document.querySelector('[data-work]')).not.toHaveTextContent('dike of Meren')
  await user.click(await screen.findByRole('button', { name: 'Go to the words of “Which?”' }))
  await waitFor(() => expect(String(document.getSelection())).toBe('dike of Meren'))
})

test('a finding leads to words that were not laid out yet', async () => {
  await shown((made, last) => judge(made, last, 'The dike could potentially hold.'))
  await user.click(await screen.findByRole('button', { name: /^Checks: \d/ }))
  const warnings = within(await screen.findByRole('region', { name: 'Warnings' }))
  await user.click(warnings.getByRole('button', { name: /^Go to the words: “could potentially”/ }))
  await waitFor(() => expect(String(document.getSelection())).toBe('could potentially'))
})
