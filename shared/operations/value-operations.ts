import { z } from 'zod'
import type { Draft } from '../document/draft'
import {
  isList,
  isListedLine,
  LINE_WORDS,
  ListedLine,
  ownersOf,
  valueIn,
  valueNamed,
} from '../document/queries/values-in-use'
import { Id, Name } from '../fields'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { define } from './operation'
import { renameInViews } from './rename-in-views'
import { projectWords } from './project-words'

/** A column whose values form a list. */
const ListColumn = z.union([ListedLine, Id])

const nameOf = (draft: Draft, columnId: string): string =>
  isListedLine(columnId) ? LINE_WORDS[columnId] : (draft.find('customColumns', columnId)?.name ?? '')

/** What can be chosen in a column of the project's own; null where anything can be typed. */
function choicesOf(draft: Draft, columnId: string): readonly string[] | null {
  if (isListedLine(columnId)) return null
  const column = draft.get('customColumns', columnId)
  if (!isList(column)) throw new Refusal('no-list', projectWords.noList(column.name))
  return column.type === 'choice' ? column.choices : null
}

function* valuesOf(draft: Draft, columnId: string): Steps<string[]> {
  const values = new Set<string>()
  for (const risk of draft.all('risks')) {
    values.add(valueIn(risk, columnId))
    yield
  }
  for (const { owner = '' } of ownersOf(columnId, draft.all('indicators'))) values.add(owner)
  return [...values].filter((value) => value !== '')
}

/** Has everything that says a value in a line, or in a column of the project's own, say another. */
function* revalue(draft: Draft, columnId: string, value: string, name: string): Steps<void> {
  for (const risk of draft.all('risks')) {
    if (valueIn(risk, columnId) === value)
      draft.update(
        'risks',
        risk.id,
        isListedLine(columnId) ? lineOf(columnId, name) : { custom: { ...risk.custom, [columnId]: name } },
      )
    yield
  }
  for (const { id, owner } of ownersOf(columnId, draft.all('indicators'))) {
    if (owner === value) draft.update('indicators', id, { owner: name })
    yield
  }
}

const lineOf = (line: ListedLine, text: string): Partial<Record<ListedLine, string>> => ({ [line]: text })

/** The lists that an analyst keeps: what risks say in a line or a column, called the same everywhere. */
export const valueOperations = {
  /** Where another value has the new name, both become one; saved views that filter by it follow. */
  'value.rename': define({
    kind: 'risks',
    input: z.strictObject({ columnId: ListColumn, value: Name, name: Name }),
    label: ({ columnId, value, name }, draft) => projectWords.renameValue(nameOf(draft, columnId), value, name),
    *apply(draft, { columnId, value, name }) {
      const choices = choicesOf(draft, columnId)
      const values = choices ?? (yield* valuesOf(draft, columnId))
      if (!values.includes(value)) throw new Refusal('no-value', projectWords.noValue(value))
      const becomes = valueNamed(values, value, name) ?? name
      if (choices) {
        const renamed = choices.map((choice) => (choice === value ? becomes : choice))
        draft.update('customColumns', columnId, { choices: [...new Set(renamed)] })
      }
      yield* revalue(draft, columnId, value, becomes)
      yield* renameInViews(draft, columnId, new Map([[value, becomes]]))
    },
  }),
}
