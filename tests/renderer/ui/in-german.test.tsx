import { speak } from '@shared/language/language'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { DateField } from '@ui/DateField'
import { Dialog } from '@ui/Dialog'
import { FindBar } from '@ui/FindBar'
import { TickList } from '@ui/TickList'
import { createRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untranslated } from '../untranslated'

const user = userEvent.setup({ delay: null })
const ITEMS = Array.from({ length: 21 }, (_, at) => ({ id: String(at), name: `${at}` }))

beforeEach(() => speak('de'))
afterEach(() => speak('en'))

test.each(['4.10.2026', '4. Okt. 2026', '4. Oktober 2026', '2026-10-04'])(
  'a day is read as Germans type it, and shown so: %s',
  async (typed) => {
    const onCommit = vi.fn()
    render(<DateField label="Frist" value="2026-03-31" onCommit={onCommit} />)
    const field = screen.getByRole('textbox', { name: 'Frist' })
    expect(field).toHaveValue('31. März 2026')
    expect(screen.getByRole('button', { name: 'Kalender: Frist' })).toBeInTheDocument()
    await user.clear(field)
    await user.type(field, `${typed}{Enter}`)
    expect(onCommit.mock.calls).toEqual([['2026-10-04']])
  },
)

function showPieces() {
  return render(
    <Dialog
      title="-"
      confirm={{ label: '-', run: () => undefined }}
      onClose={() => undefined}
      discard={() => undefined}
    >
      <FindBar
        label="-"
        field={createRef()}
        typed="x"
        onType={() => undefined}
        count={3}
        at={1}
        onStep={() => undefined}
        closeLabel="-"
        onClose={() => undefined}
      />
      <TickList legend="-" items={ITEMS} chosen={['1']} onChange={() => undefined} />
    </Dialog>,
  )
}

test('pieces say what they say in German, one and many', () => {
  showPieces()
  expect(screen.getAllByRole('button').map(({ textContent, ariaLabel }) => ariaLabel ?? textContent)).toEqual([
    'Rückwärts suchen (Umschalt+Eingabe)',
    'Weitersuchen (Eingabe)',
    '- (Esc)',
    'Alles ankreuzen',
    'Mehr zeigen (noch 1)',
    'Eingaben verwerfen',
    'Abbrechen',
    '-',
  ])
  expect(screen.getByRole('status')).toHaveTextContent('2 von 3')
  expect(screen.getByText('- · 1 von 21')).toBeInTheDocument()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } })
  expect(screen.getByText('Nichts enthält diese Wörter.')).toBeInTheDocument()
})

test('pieces have no words that are of no catalogue', () => {
  speak('pseudo')
  expect(untranslated(showPieces().container)).toEqual([])
})
