import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { Id, Instant } from '../fields'
import { ABOUT_ID } from '../kinds/about'
import { FOREIGN_KEYS, type Kind, kindOf } from '../kinds/registry'
import { Score } from '../kinds/scores'
import { LIMITS } from '../limits'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { LEXICONS } from '../lexicons/presets/lexicons'
import { MATRICES } from '../lexicons/presets/matrices'
import { ScaleId, scaleName } from '../lexicons/scale'
import { Refusal } from '../refusal'
import { define } from './operation'
import { projectWords } from './project-words'

type ScaleKind = 'lexicons' | 'impactScales' | 'matrices'

/** Adding, changing and deleting the project's own scales of one kind. */
const ofKind = <K extends ScaleKind>(kind: K) => {
  const { schema } = kindOf(kind)
  const nameIn = (draft: Draft, scaleId: string): string => {
    const scale = draft.find(kind, scaleId)
    return scale ? scaleName(scale) : ''
  }
  return {
    add: define({
      kind,
      input: z.strictObject({ scale: schema }),
      label: ({ scale }) => projectWords.addScale(kindOf(kind).one, scaleName(scale)),
      apply: (draft, { scale }) => draft.add(kind, scale),
    }),
    /** Only of one that nothing was judged by: others keep what their answers meant, and a change is the next edition. */
    change: define({
      kind,
      input: z.strictObject({ scale: schema }),
      label: ({ scale }) => projectWords.changeScale(kindOf(kind).one, scaleName(scale)),
      apply: (draft, { scale }) => {
        if (isUsed(draft, kind, scale.id)) {
          throw new Refusal('scale-used', projectWords.scaleUsed(kindOf(kind).thisOne))
        }
        draft.update(kind, scale.id, scale)
      },
    }),
    delete: define({
      kind,
      input: z.strictObject({ scaleId: Id }),
      label: ({ scaleId }, draft) => projectWords.deleteScale(kindOf(kind).one, nameIn(draft, scaleId)),
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

const ScalesInForce = z.strictObject({ lexicon: ScaleId, impactScale: ScaleId, matrix: ScaleId })

const SCALES_IN_FORCE = [
  { field: 'lexicon', kind: 'lexicons', builtIn: LEXICONS },
  { field: 'impactScale', kind: 'impactScales', builtIn: IMPACT_SCALES },
  { field: 'matrix', kind: 'matrices', builtIn: MATRICES },
] as const

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
   * crosswalk: `rescored` says which, as they were seen, and what they are now.
   */
  'scales.use': define({
    kind: 'about',
    input: z.strictObject({
      scales: ScalesInForce.exactPartial(),
      rescored: z
        .array(
          z.strictObject({
            scoreId: Id,
            /** When the score was given that the analyst saw. */
            seenAt: Instant,
            changes: Score.pick({ likelihood: true, impact: true }).exactPartial(),
          }),
        )
        .max(LIMITS.ofKind),
    }),
    label: ({ scales, rescored }, draft) => {
      const used = SCALES_IN_FORCE.flatMap(({ field, kind, builtIn }) => {
        const id = scales[field]
        const scale = id === undefined ? undefined : (builtIn.find((each) => each.id === id) ?? draft.find(kind, id))
        return scale ? projectWords.scaleCalled(kindOf(kind).one, scaleName(scale)) : []
      })
      const head = used.length === 0 ? projectWords.changeScales : projectWords.changeScalesTo(used)
      return rescored.length === 0 ? head : projectWords.andRescored(head, rescored.length)
    },
    *apply(draft, { scales, rescored }, { at }) {
      refuseInRound(draft)
      draft.update('about', ABOUT_ID, scales)
      for (const { scoreId, seenAt, changes } of rescored) {
        if (draft.get('scores', scoreId).scoredAt !== seenAt)
          throw new Refusal('scored-meanwhile', projectWords.scoredMeanwhile)
        draft.update('scores', scoreId, { ...changes, scoredAt: at })
        yield
      }
    },
  }),
}

/** Everybody answers a round under the scales it was opened with. */
function refuseInRound(draft: Draft): void {
  const open = draft.all('rounds').find(({ closedAt }) => closedAt === null)
  const session = open && draft.find('sessions', open.sessionId)
  if (!session) return
  throw new Refusal('round-open', projectWords.roundOpen(session.name))
}
