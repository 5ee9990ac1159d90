import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { Id } from '../fields'
import { ABOUT_ID } from '../kinds/about'
import { FOREIGN_KEYS, type Kind, kindOf } from '../kinds/registry'
import { Score } from '../kinds/scores'
import { LIMITS } from '../limits'
import { ScaleId, scaleName } from '../lexicons/scale'
import { Refusal } from '../refusal'
import { define } from './operation'

type ScaleKind = 'lexicons' | 'impactScales' | 'matrices'

/** Adding, changing and deleting the project's own scales of one kind. */
const ofKind = <K extends ScaleKind>(kind: K) => {
  const { schema, one } = kindOf(kind)
  const nameIn = (draft: Draft, scaleId: string): string => {
    const scale = draft.find(kind, scaleId)
    return scale ? scaleName(scale) : ''
  }
  return {
    add: define({
      kind,
      input: z.strictObject({ scale: schema }),
      label: ({ scale }) => `Add ${one} “${scaleName(scale)}”`,
      apply: (draft, { scale }) => draft.add(kind, scale),
    }),
    /** Only of one that nothing was judged by: others keep what their answers meant, and a change is the next edition. */
    change: define({
      kind,
      input: z.strictObject({ scale: schema }),
      label: ({ scale }) => `Change ${one} “${scaleName(scale)}”`,
      apply: (draft, { scale }) => {
        if (isUsed(draft, kind, scale.id)) {
          throw new Refusal(
            'scale-used',
            `This ${one} is in force, or scores were given under it. Nothing was changed. Save it as its next edition.`,
          )
        }
        draft.update(kind, scale.id, scale)
      },
    }),
    delete: define({
      kind,
      input: z.strictObject({ scaleId: Id }),
      label: ({ scaleId }, draft) => `Delete ${one} “${nameIn(draft, scaleId)}”`,
      apply: (draft, { scaleId }) => deleteEntity(draft, kind, scaleId),
    }),
  }
}

/** Whether anything in the project is judged by a scale. */
function isUsed(draft: Draft, kind: Kind, id: string): boolean {
  return FOREIGN_KEYS.some((key) => key.to === kind && draft.naming(key.kind, key.field, id).length > 0)
}

const lexicons = ofKind('lexicons')
const impactScales = ofKind('impactScales')
const matrices = ofKind('matrices')

export const scaleOperations = {
  'lexicon.add': lexicons.add,
  'lexicon.change': lexicons.change,
  'lexicon.delete': lexicons.delete,
  'impactScale.add': impactScales.add,
  'impactScale.change': impactScales.change,
  'impactScale.delete': impactScales.delete,
  'matrix.add': matrices.add,
  'matrix.change': matrices.change,
  'matrix.delete': matrices.delete,
  /**
   * Takes other scales into force. Scores stay as they were given but for those that the analyst gave anew in the
   * crosswalk: `rescored` says which, and what they are now.
   */
  'scales.use': define({
    kind: 'about',
    input: z.strictObject({
      scales: z.strictObject({ lexicon: ScaleId, impactScale: ScaleId, matrix: ScaleId }).exactPartial(),
      rescored: z
        .array(
          z.strictObject({
            scoreId: Id,
            changes: Score.pick({ likelihood: true, impact: true }).exactPartial(),
          }),
        )
        .max(LIMITS.ofKind),
    }),
    label: () => 'Change scales',
    *apply(draft, { scales, rescored }, { at }) {
      draft.update('about', ABOUT_ID, scales)
      for (const { scoreId, changes } of rescored) {
        draft.update('scores', scoreId, { ...changes, scoredAt: at })
        yield
      }
    },
  }),
}
