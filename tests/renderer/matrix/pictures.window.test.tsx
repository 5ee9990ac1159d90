import type { PictureName } from '@shared/kinds/picture-names'
import { LIMITS } from '@shared/limits'
import { currentPlace, goTo } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MatrixScreen } from '../../../renderer/features/matrix/MatrixScreen'
import { addPassage, id, linkEvidence } from '../../unit/shared/sample-project'
import { evidenceProject } from '../../unit/shared/pictures/evidence-project'
import { addSession } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'
import { performBy } from '../sessions/session-desk'
import { click, expectNotices, showScreen } from '../window'

async function shown() {
  const desk = await openInWindow(evidenceProject())
  await showScreen(<MatrixScreen />, 'matrix')
  return desk
}
const tab = (name: string) => act(async () => screen.getByRole('tab', { name }).click())
const picture = (name: string) => screen.findByRole('figure', { name })

test('the evidence of all risks is one tab away, and a row leads to its risk', async () => {
  await shown()
  expect(screen.getByRole('grid', { name: 'Risk matrix, likelihood by impact' })).toBeVisible()
  await tab('Evidence')
  expect(screen.queryByRole('grid')).toBe(null)
  const figure = await picture('Evidence for and against')
  await act(async () =>
    within(figure)
      .getByRole('button', { name: /^R1 one/ })
      .click(),
  )
  expect(currentPlace()).toEqual({ screen: 'risks', riskId: id('one'), dialog: null })
})

test('a row of what falls leads to the card of its source, and follows what is linked', async () => {
  const desk = await shown()
  act(() => goTo({ screen: 'matrix', picture: 'leave-out' }))
  const figure = await picture('Without one source or origin')
  expect(figure).toHaveTextContent('Linchpin: “s1”. Without it 1 risk would have no evidence')
  await performBy(desk, 'ann', addPassage('p9', 's2'), linkEvidence('e9', 'one', 'p9'))
  expect(await screen.findByText(/No source and no origin carries a risk alone/)).toBeVisible()
  await act(async () =>
    within(await picture('Without one source or origin'))
      .getByRole('button', { name: /s2/ })
      .click(),
  )
  expect(currentPlace()).toEqual({ screen: 'library', sourceId: id('s2') })
})

test('while a picture is drawn again its table stays, and the focus in it', async () => {
  const desk = await shown()
  await tab('Evidence')
  const figure = await picture('Evidence for and against')
  await click('Table', figure)
  const row = within(figure).getByRole('button', { name: 'R1 one' })
  act(() => row.focus())
  await performBy(desk, 'ann', addPassage('p9', 's2'), linkEvidence('e9', 'one', 'p9'))
  expect(await within(figure).findByText('2 origins, 2 passages')).toBeVisible()
  expect(row).toHaveFocus()
  await tab('Pairs')
  expect(screen.queryByRole('figure', { name: 'Evidence for and against' })).toBe(null)
})

test('a title written from right to left is kept together where it is drawn', async () => {
  const desk = await shown()
  await tab('Evidence')
  await performBy(desk, 'ann', {
    name: 'risk.update',
    input: { riskId: id('one'), changes: { title: 'السكن في المدينة والأمان فيها وما يليها من أمور كثيرة' } },
  })
  const figure = await picture('Evidence for and against')
  await waitFor(() => expect(figure.querySelector('svg')).toHaveTextContent(/\u2068السكن.*\u2069/))
})

test('a memo that holds no more pictures is not said to have this one', async () => {
  const desk = await shown()
  const pictures = Array.from({ length: LIMITS.memoPictures }, (_, index): PictureName => ({
    kind: 'rounds',
    sessionId: id('ses'),
    from: 1,
    to: index + 1,
  }))
  await performBy(desk, 'ann', addSession('ses', ['one'], ['ann']), {
    name: 'memo.update',
    input: { memoId: id('mem'), changes: { pictures } },
  })
  await tab('Pairs')
  await click('Add to memo…', await picture('What the matrix can order'))
  expect(await screen.findByText('Every memo has this picture already, or 50 others, which is the most.')).toBeVisible()
})

test('what the matrix can order is told with its worst pair, and can go into a memo', async () => {
  const desk = await shown()
  await tab('Pairs')
  const figure = await picture('What the matrix can order')
  expect(figure).toHaveTextContent('Furthest apart at one level: R2 (75%, impact 3 serious) is worse by any reckoning')
  await click('Add to memo…', figure)
  await act(async () => (await screen.findByRole('menuitem', { name: 'mem' })).click())
  await expectNotices('“mem” prints the picture.')
  expect(desk.project.memos[id('mem')]?.pictures).toEqual([{ kind: 'pairs' }])
  // Its numbers are of pairs and lead nowhere; both risks of the worst pair do.
  const marks = within(await picture('What the matrix can order')).getAllByRole('button', { name: /^R\d/ })
  expect(marks.map((mark) => mark.getAttribute('aria-label')?.slice(0, 2))).toEqual(['R2', 'R1'])
  act(() => marks[0]!.click())
  expect(currentPlace()).toMatchObject({ riskId: id('two') })
})
