import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { Id, Name } from '../fields'
import { CustomColumn, CustomValue, fits } from '../kinds/custom-columns'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { nameKey } from '../words/fold'
import { define } from './operation'
import { renameInViews } from './rename-in-views'
import { riskName } from './risk-name'
import { riskWords } from './risk-words'
import { projectWords } from './project-words'

const nameOf = (draft: Draft, columnId: string): string => draft.find('customColumns', columnId)?.name ?? ''

function refuseTaken(draft: Draft, name: string, exceptId: string): void {
  for (const column of draft.all('customColumns'))
    if (column.id !== exceptId && nameKey(column.name) === nameKey(name))
      throw new Refusal('name-taken', projectWords.columnTaken(column.name))
}

function refuseTwins(choices: readonly string[]): void {
  const twin = choices.find((choice, at) => choices.slice(0, at).some((other) => nameKey(other) === nameKey(choice)))
  if (twin !== undefined) throw new Refusal('choice-twice', projectWords.choiceTwice(twin))
}

/** Gives every value of a column another, or with null none. */
function* revalue(draft: Draft, columnId: string, become: (value: CustomValue) => CustomValue | null): Steps<void> {
  for (const { id, custom } of draft.all('risks')) {
    const { [columnId]: value, ...others } = custom ?? {}
    if (value === undefined) continue
    const next = become(value)
    if (next !== value) draft.update('risks', id, { custom: next === null ? others : { ...others, [columnId]: next } })
    yield
  }
}

/** What choices are called now that were called otherwise. */
const renamed = (choices: readonly { was: string | null; name: string }[]): ReadonlyMap<string, string> =>
  new Map(choices.flatMap(({ was, name }) => (was === null || was === name ? [] : [[was, name] as const])))

export const customColumnOperations = {
  'column.create': define({
    kind: 'customColumns',
    input: z.strictObject({ column: CustomColumn }),
    label: ({ column }) => projectWords.addColumn(column.name),
    apply: (draft, { column }) => {
      refuseTaken(draft, column.name, column.id)
      refuseTwins(column.choices)
      draft.add('customColumns', column)
    },
  }),
  /**
   * A choice that was called otherwise before takes its values and the filters of saved views along; values of one that
   * is gone go with it.
   */
  'column.update': define({
    kind: 'customColumns',
    input: z.strictObject({
      columnId: Id,
      changes: CustomColumn.pick({ name: true, position: true }).exactPartial(),
      choices: z
        .array(z.strictObject({ was: Name.nullable(), name: Name }))
        .max(LIMITS.choices)
        .exactOptional(),
    }),
    label: ({ columnId, changes }, draft) =>
      changes.name === undefined || changes.name === nameOf(draft, columnId)
        ? projectWords.changeColumn(nameOf(draft, columnId))
        : projectWords.renameColumn(changes.name),
    *apply(draft, { columnId, changes, choices }) {
      if (changes.name !== undefined) refuseTaken(draft, changes.name, columnId)
      const { type } = draft.get('customColumns', columnId)
      draft.update('customColumns', columnId, changes)
      if (!choices || type !== 'choice') return
      const names = choices.map(({ name }) => name)
      refuseTwins(names)
      draft.update('customColumns', columnId, { choices: names })
      yield* revalue(draft, columnId, (value) => choices.find(({ was }) => was === value)?.name ?? null)
      yield* renameInViews(draft, columnId, renamed(choices))
    },
  }),
  /** Takes what risks have in it along. */
  'column.delete': define({
    kind: 'customColumns',
    input: z.strictObject({ columnId: Id }),
    label: ({ columnId }, draft) => projectWords.deleteColumn(nameOf(draft, columnId)),
    *apply(draft, { columnId }) {
      yield* revalue(draft, columnId, () => null)
      yield* deleteEntity(draft, 'customColumns', columnId)
    },
  }),
  /** What a risk has in some of its columns; null is nothing. */
  'risk.setCustom': define({
    kind: 'risks',
    input: z.strictObject({ riskId: Id, values: z.record(Id, CustomValue.nullable()) }),
    label: ({ riskId }, draft) => riskWords.editRisk(riskName(draft, riskId)),
    apply: (draft, { riskId, values }) => {
      const custom = { ...draft.get('risks', riskId).custom }
      for (const [columnId, value] of Object.entries(values)) {
        const column = draft.get('customColumns', columnId)
        if (value === null) delete custom[columnId]
        else if (fits(column, value)) custom[columnId] = value
        else throw new Refusal('does-not-fit', projectWords.doesNotFit(String(value), column.name))
      }
      draft.update('risks', riskId, { custom })
    },
  }),
}
