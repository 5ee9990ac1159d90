import type { Passage } from '../kinds/passages'
import type { Proposal } from '../kinds/proposals'
import type { Kind } from '../kinds/registry'
import type { Source } from '../kinds/sources'
import type { Tagging } from '../kinds/taggings'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { type Change, isSame } from './change'
import { Draft } from './draft'
import type { Project } from './project'
import type { Finder } from './queries/sessions'
import { openTaggingIn } from './queries/taggings'
import { documentWords } from './document-words'

const KEPT: readonly Kind[] = ['taggings', 'proposals', 'passages', 'sources']

/**
 * Refuses changes that would break what blind taggings promise, whatever they come from, an undo and a restored moment
 * too: what each analyst had tagged when one was closed stays as it is as long as the tagging is there; while it is
 * open its texts stay, everybody changes their own passages only (`by`), and it is not taken away from over the
 * passages of others.
 */
export function* assertTaggingsKept(project: Project, by: string | null, changes: readonly Change[]): Steps<void> {
  if (!changes.some(({ kind }) => KEPT.includes(kind)) || Object.keys(project.taggings).length === 0) return
  const check = yield* checkOf(project, by, changes)
  for (const change of changes) {
    assertKept(check, change)
    yield
  }
}

/** Blind taggings that were closed and that changes would not leave as they are. */
export function* taggingsNotKept(project: Project, changes: readonly Change[]): Steps<Set<string>> {
  const taggingIds = new Set<string>()
  if (Object.keys(project.taggings).length === 0) return taggingIds
  const check = yield* checkOf(project, null, changes)
  for (const change of changes) {
    const value = change.after ?? change.before
    if ((change.kind !== 'taggings' && change.kind !== 'proposals') || value === null) continue
    try {
      assertKept(check, change)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      taggingIds.add('taggingId' in value ? value.taggingId : value.id)
    }
    yield
  }
  return taggingIds
}

/** Changes as they are checked: the project before and after them, and who makes them. */
type Check = { before: Draft; after: Draft; by: string | null }

function* checkOf(project: Project, by: string | null, changes: readonly Change[]): Steps<Check> {
  const before = new Draft(project)
  const after = new Draft(project)
  yield* after.put(changes)
  return { before, after, by }
}

function assertKept({ before, after, by }: Check, change: Change): void {
  if (change.kind === 'taggings' && change.before) assertTaggingKept(before, by, change.before, change.after)
  else if (change.kind === 'proposals') assertProposalKept(before, after, change.before, change.after)
  else if (change.kind === 'sources' && change.before) assertTextKept(before, after, change.before, change.after)
  else if (change.kind === 'passages') assertOwnPassage(before, after, by, change.before, change.after)
}

function assertTaggingKept(before: Draft, by: string | null, tagging: Tagging, now: Tagging | null): void {
  if (tagging.closedAt === null) {
    if (now === null) assertNobodyBared(before, by, tagging)
    return
  }
  // Tags are merged and deleted afterwards; what was proposed does not change by that.
  if (now === null || isSame({ ...tagging, tagIds: null }, { ...now, tagIds: null })) return
  throw closedStays(tagging)
}

const closedStays = ({ name }: Tagging) => new Refusal('tagging-closed', documentWords.taggingClosed(name))

/** Whether somebody else, who takes part or not, has tagged its texts since a tagging was opened. */
export const othersHaveTagged = (finder: Finder, by: string | null, tagging: Tagging): boolean =>
  tagging.versionIds
    .flatMap((versionId) => finder.naming('passages', 'versionId', versionId))
    .some(({ createdBy, createdAt }) => createdBy !== by && createdAt >= tagging.openedAt)

/** What was tagged blind is seen by all once the tagging is gone: that is what closing is for, which keeps it too. */
function assertNobodyBared(before: Draft, by: string | null, tagging: Tagging): void {
  if (!othersHaveTagged(before, by, tagging)) return
  throw new Refusal('tagging-begun', documentWords.taggingBegun(tagging.name))
}

/** Proposals come with the closing of their tagging, and go with it. */
function assertProposalKept(before: Draft, after: Draft, proposal: Proposal | null, now: Proposal | null): void {
  const { taggingId } = (proposal ?? now)!
  const tagging = before.find('taggings', taggingId)
  const comes = proposal === null && (tagging === undefined || tagging.closedAt === null)
  const goes = now === null && !after.find('taggings', taggingId)
  if (tagging && !comes && !goes) throw closedStays(tagging)
}

/** Another text would show everybody's passages where they stand in it. */
function assertTextKept(before: Draft, after: Draft, source: Source, now: Source | null): void {
  if (now?.versionId === source.versionId) return
  const tagging = openTaggingIn(before, source.id)
  if (tagging === null || !after.find('taggings', tagging.id)) return
  throw new Refusal('tagged-blind', documentWords.taggedBlind(source.title, tagging.name))
}

function assertOwnPassage(
  before: Draft,
  after: Draft,
  by: string | null,
  passage: Passage | null,
  now: Passage | null,
): void {
  const { sourceId, createdBy } = (passage ?? now)!
  if (createdBy === by) return
  const tagging = openTaggingIn(before, sourceId)
  if (tagging === null || !after.find('taggings', tagging.id)) return
  // What was done to the codebook may be taken back, too.
  if (passage && now && (isOfCodebook(after, passage, now) || isOfCodebook(before, now, passage))) return
  throw new Refusal('not-yours', documentWords.ownPassagesOnly(tagging.name))
}

/**
 * Whether a passage only lost tags that are gone, or has another in their place: whoever changes the codebook may do
 * that.
 */
function isOfCodebook(after: Draft, passage: Passage, now: Passage): boolean {
  const lost = passage.tagIds.filter((id) => !now.tagIds.includes(id))
  const rest = (each: Passage) => ({ ...each, tagIds: [], givenUnder: {} })
  return lost.length > 0 && lost.every((id) => !after.find('tags', id)) && isSame(rest(passage), rest(now))
}
