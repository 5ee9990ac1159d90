import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { newTag, siblingsOf } from '@shared/document/queries/tags'
import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import { LIMITS } from '@shared/limits'
import type { Operation } from '@shared/operations/operations'
import { z } from 'zod'
import { walkWords } from './walk-words'

/** Tags with a digit of their own. */
export const MOST_TARGETS = 9
/** Decisions that can be taken back one by one. */
const MOST_STEPS = 1_000

/** What was decided about a passage: to which tag it went, whether it kept this one too, and whether it had that one before. */
const Decision = z.strictObject({ id: z.string(), to: z.string().nullable(), both: z.boolean(), had: z.boolean() })
type Decision = z.infer<typeof Decision>

/** How far a tag is split: kept beside the project until all its passages are looked at. */
export const Split = z.strictObject({
  /** The last decisions, the newest at the end. */
  steps: z.array(Decision).max(MOST_STEPS),
  /** The passage looked at last; null at the beginning. */
  last: z.string().nullable(),
  done: z.number().int().nonnegative(),
  /** Tags behind the digits; null until somebody chose any: those under the tag. */
  targets: z.array(z.string()).max(MOST_TARGETS).nullable(),
  /** How many went to which tag; those that stay under the id of the tag itself. */
  sums: z.record(z.string(), z.number().int()),
})
export type Split = z.infer<typeof Split>
export const NOT_BEGUN: Split = { steps: [], last: null, done: 0, targets: null, sums: {} }

/** The tags behind the digits that are still there. */
export const targetsOf = ({ targets }: Split, tag: Tag): Tag[] =>
  (targets ?? siblingsOf(currentProject(), tag.id).map(({ id }) => id))
    .flatMap((id) => (id === tag.id ? [] : (currentProject().tags[id] ?? [])))
    .slice(0, MOST_TARGETS)

/** The same with one more behind a digit, where there is one left. */
export const withTarget = (split: Split, tag: Tag, target: Tag): string[] => {
  const known = targetsOf(split, tag).map(({ id }) => id)
  return known.includes(target.id) || known.length === MOST_TARGETS ? known : [...known, target.id]
}

/** A tag made while another is split stands beside that one. */
export const besideTag = (tag: Tag, { id, name }: Tag): Tag =>
  newTag(currentProject(), id, name.slice(0, LIMITS.line), tag.parentId)

type Wish = { target: Tag; isNew: boolean; both: boolean }

/** Gives the passage the other tag and answers what was decided; null when it was declined. */
export async function sendTo(tag: Tag, passage: Passage, { target, isNew, both }: Wish): Promise<Decision | null> {
  const had = passage.tagIds.includes(target.id)
  const create: Operation[] = isNew ? [{ name: 'tag.create', input: { tag: target } }] : []
  const retag: Operation = {
    name: 'passage.retag',
    input: { passageId: passage.id, tagId: tag.id, otherId: target.id, keep: both },
  }
  const label = both ? walkWords.tagAndKeep(target.name, tag.name) : walkWords.tagInstead(target.name, tag.name)
  return (await perform([...create, retag], label)) ? { id: passage.id, to: target.id, both, had } : null
}

/** The walk after a decision. */
export const decided = (split: Split, tag: Tag, decision: Decision): Split => ({
  ...split,
  steps: [...split.steps, decision].slice(-MOST_STEPS),
  last: decision.id,
  done: split.done + 1,
  sums: counted(split.sums, decision.to ?? tag.id, 1),
})

/** The walk before its last decision. */
export function undecided(split: Split, tag: Tag): Split {
  const last = split.steps.at(-1)
  if (!last) return split
  const steps = split.steps.slice(0, -1)
  return {
    ...split,
    steps,
    last: steps.at(-1)?.id ?? null,
    done: Math.max(0, split.done - 1),
    sums: counted(split.sums, last.to ?? tag.id, -1),
  }
}

/** The walk without the last decisions that were undone meanwhile: those passages are looked at again. */
export function standing(split: Split, tag: Tag): Split {
  let still = split
  for (let last = still.steps.at(-1); last && isUndone(last, tag); last = still.steps.at(-1)) {
    still = undecided(still, tag)
  }
  return still
}

/** Whether the passage is as it was before: that says nothing of a decision that changed nothing. */
function isUndone({ id, to, both, had }: Decision, tag: Tag): boolean {
  const passage = currentProject().passages[id]
  if (!passage || to === null || (both && had)) return false
  return passage.tagIds.includes(tag.id) && passage.tagIds.includes(to) === had
}

/** Gives the passage back what the last decision took; false when it was declined. Nothing is asked where nothing differs. */
export async function takeBack({ steps }: Split, tag: Tag): Promise<boolean> {
  const last = steps.at(-1)
  const passage = last && currentProject().passages[last.id]
  if (!last?.to || !passage) return true
  const operations: Operation[] = []
  if (!passage.tagIds.includes(tag.id)) {
    operations.push({ name: 'passage.tag', input: { passageId: passage.id, tagId: tag.id } })
  }
  if (!last.had && passage.tagIds.includes(last.to)) {
    operations.push({ name: 'passage.untag', input: { passageId: passage.id, tagId: last.to } })
  }
  if (operations.length === 0) return true
  return (await perform(operations, walkWords.tagBack(tag.name))) !== null
}

const counted = (sums: Split['sums'], id: string, more: number): Split['sums'] => ({
  ...sums,
  [id]: Math.max(0, (sums[id] ?? 0) + more),
})
