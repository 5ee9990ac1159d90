import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { View } from '../kinds/views'
import { Refusal } from '../refusal'
import { nameKey } from '../words/fold'
import { define } from './operation'
import { projectWords } from './project-words'

const nameOf = (draft: Draft, viewId: string): string => draft.find('views', viewId)?.name ?? ''

/** Views are chosen by their names, so that no two have one. */
function refuseTaken(draft: Draft, name: string, exceptId: string): void {
  for (const view of draft.all('views'))
    if (view.id !== exceptId && nameKey(view.name) === nameKey(name))
      throw new Refusal('name-taken', projectWords.viewTaken(view.name))
}

export const viewOperations = {
  'view.create': define({
    kind: 'views',
    input: z.strictObject({ view: View }),
    label: ({ view }) => projectWords.saveView(view.name),
    apply: (draft, { view }) => {
      refuseTaken(draft, view.name, view.id)
      draft.add('views', view)
    },
  }),
  'view.update': define({
    kind: 'views',
    input: z.strictObject({ viewId: Id, changes: View.omit({ id: true }).exactPartial() }),
    label: ({ viewId, changes }, draft) =>
      changes.name === undefined
        ? projectWords.replaceView(nameOf(draft, viewId))
        : projectWords.renameView(changes.name),
    apply: (draft, { viewId, changes }) => {
      if (changes.name !== undefined) refuseTaken(draft, changes.name, viewId)
      draft.update('views', viewId, changes)
    },
  }),
  'view.delete': define({
    kind: 'views',
    input: z.strictObject({ viewId: Id }),
    label: ({ viewId }, draft) => projectWords.deleteView(nameOf(draft, viewId)),
    apply: (draft, { viewId }) => deleteEntity(draft, 'views', viewId),
  }),
}
