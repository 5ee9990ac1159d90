import { goTo } from '@state/place'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

const MANY = 250

test('of many sources those in view are drawn first, and all of them once these are seen', async () => {
  const made = new MemoProject()
  for (let n = 0; n < MANY; n += 1) made.source(['x'], { title: `Article ${n}` })
  await openInWindow(made.project, Object.fromEntries(made.texts))
  goTo({ screen: 'reader', sourceId: null })
  const seen: number[] = []
  const watching = new MutationObserver(() => seen.push(rows().length))
  watching.observe(document.body, { childList: true, subtree: true })
  await showScreen(<ReaderScreen />, 'reader')
  expect(screen.getByRole('heading', { name: `Sources · ${MANY}` })).toBeVisible()
  await waitFor(() => expect(rows()).toHaveLength(MANY))
  watching.disconnect()
  expect([...new Set(seen)]).toEqual([0, 24, 224, MANY])
  expect(rows().at(-1)?.textContent).toContain(`Article ${MANY - 1}`)
})

function rows(): Element[] {
  const list = screen.queryByRole('navigation', { name: 'Sources' })
  return list ? within(list).getAllByRole('button') : []
}
