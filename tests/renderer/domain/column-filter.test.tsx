import { Arrangement, PLAIN } from '@shared/arrangement'
import { LIMITS } from '@shared/limits'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ColumnFilterDialog } from '../../../renderer/domain/ColumnFilterDialog'

type Row = { id: string; words: string }

const COLUMN = { id: 'ticket', header: 'Ticket', width: 90, facet: 'words' as const, text: ({ words }: Row) => words }

function showFilter(rows: number) {
  const onFilter = vi.fn()
  const all = Array.from({ length: rows }, (_, at): Row => ({ id: String(at), words: `T${at}` }))
  render(
    <ColumnFilterDialog column={COLUMN} filter={undefined} rows={all} onFilter={onFilter} onClose={() => undefined} />,
  )
  return onFilter
}
// Asked by role, thousands of fields take half a minute.
const filter = () => screen.getByText('Filter')
const untick = (nth: number) => fireEvent.click(document.querySelectorAll('input[type=checkbox]')[nth]!)

test('more values than a filter holds are refused where they are ticked, but all of them are no filter', () => {
  const onFilter = showFilter(LIMITS.filterValues + 2)
  expect(filter()).toBeEnabled()
  untick(0)
  expect(screen.getByText('A filter holds at most 2,000 values. Tick fewer.')).toBeVisible()
  expect(filter()).toBeDisabled()
  untick(1)
  expect(filter()).toBeEnabled()
  fireEvent.click(filter())
  expect(onFilter.mock.lastCall?.[0]?.values).toHaveLength(LIMITS.filterValues)
})

test('whatever a source has as its authors can be filtered by', () => {
  const authors = Array(LIMITS.authors).fill('a'.repeat(LIMITS.line)).join('; ')
  const filters = { authors: { kind: 'values' as const, values: [authors] } }
  expect(Arrangement.safeParse({ ...PLAIN, filters }).success).toBe(true)
})
