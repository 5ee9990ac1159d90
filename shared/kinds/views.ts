import { z } from 'zod'
import { Arrangement, filterWords } from '../arrangement'
import { Id, Name, Position } from '../fields'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { capitalised, spaced } from '../words/sentence'
import { defineKind, type Fact, type NameOf } from './kind'
import { hidden, inName, line, order } from './tellings'

/** An arrangement of the register under a name. It may name columns that are gone: they are passed over. */
export const View = z.strictObject({ id: Id, position: Position, name: Name, arrangement: Arrangement })
export type View = z.infer<typeof View>

export const views = defineKind<View>({
  schema: View,
  one: 'saved view',
  many: 'saved views',
  name: ({ name }) => name,
  apart: (view, others) => ({
    ...view,
    name: freeName(
      view.name,
      others.map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  most: LIMITS.views,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    arrangement: { label: 'Arrangement', tell: arrangementFacts },
  },
})

/** What an arrangement says, each of its parts for itself. */
function arrangementFacts(arrangement: Arrangement, nameOf: NameOf): Fact[] {
  const column = (id: string) => (Id.safeParse(id).success ? nameOf('customColumns', id) : spaced(id))
  const columns = (ids: readonly string[]) => capitalised(ids.map(column).join(', '))
  const { text, quick, filters, sorting, grouping, order: inOrder, hidden: left, pinned, wrapped, widths } = arrangement
  const parts: [string, string][] = [
    ['Holds the words', text],
    ['Ready-made filters', capitalised(quick.map(spaced).join(', '))],
    [
      'Filtered by',
      capitalised(
        Object.entries(filters)
          .map(([id, filter]) => `${column(id)}: ${filterWords(filter)}`)
          .join('; '),
      ),
    ],
    [
      'Sorted by',
      capitalised(sorting.map(({ id, desc }) => `${column(id)}, ${desc ? 'descending' : 'ascending'}`).join('; ')),
    ],
    ['Grouped by', columns(grouping)],
    ['Order of columns', columns(inOrder)],
    ['Hidden columns', columns(left)],
    ['Columns kept in view', columns(pinned)],
    ['Columns of several lines', columns(wrapped)],
    [
      'Widths',
      capitalised(
        Object.entries(widths)
          .map(([id, width]) => `${column(id)} ${width}`)
          .join(', '),
      ),
    ],
  ]
  return parts.map(([label, words]) => ({ label, text: words, prose: false }))
}
