import { RefusedCells } from '@domain/RefusedCells'
import { UnseenMark, UnseenNote } from '@domain/UnseenMark'
import { speak } from '@shared/language/language'
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { untranslated } from '../untranslated'

const passage = { sourceId: 's', passageId: 'p' }
const refusal = { rowId: 'r', columnId: 'c', text: '-', why: '-' }

beforeEach(() => speak('de'))
afterEach(() => speak('en'))

const show = (count: number) =>
  render(
    <>
      <UnseenMark count={count} />
      <UnseenNote passages={Array.from({ length: count }, () => passage)} what="R1" />
      <RefusedCells
        refused={Array.from({ length: count }, () => refusal)}
        columns={[{ id: 'c', header: '-' }]}
        one="-"
        nameOf={() => null}
        onClose={() => undefined}
      />
    </>,
  )

test.each([
  [
    1,
    '1 Stelle in einer neuen Fassung geändert, verloren oder unsicher, nicht durchgesehen',
    'Die Wörter dahinter sind in einer neuen Fassung der Quelle geändert, verloren oder unsicher. Niemand hat sie durchgesehen.',
    '1 Text wurde nicht eingetragen',
  ],
  [
    1_200,
    '1.200 Stellen in einer neuen Fassung geändert, verloren oder unsicher, nicht durchgesehen',
    '1.200 Stellen sind in einer neuen Fassung einer Quelle geändert, verloren oder unsicher. Niemand hat sie durchgesehen.',
    '1.200 Texte wurden nicht eingetragen',
  ],
])('what is said of %i is German', (count, mark, note, refused) => {
  show(count)
  expect(screen.getByRole('img', { name: mark })).toBeInTheDocument()
  expect(screen.getByRole('note', { name: 'Geänderte Wörter: R1' })).toHaveTextContent(note)
  expect(screen.getByRole('button', { name: 'Wörter durchsehen: R1' })).toHaveTextContent('Durchsehen')
  expect(screen.getByRole('dialog', { name: refused })).toBeInTheDocument()
})

test('no words are of no catalogue', () => {
  speak('pseudo')
  expect(untranslated(show(2).container, { known: ['R1'] })).toEqual([])
})
