import type { Change } from '../document/change'
import { changesBetween } from '../document/changes-between'
import { deleteEntity } from '../document/delete-entity'
import { Draft } from '../document/draft'
import { applyChanges, entity, newProject, type Project } from '../document/project'
import { canonicalJson } from '../encoding/canonical-json'
import { ABOUT_ID } from '../kinds/about'
import { type Entity, type Kind, KINDS } from '../kinds/registry'
import { inMarkdown } from '../kinds/memos'
import type { Steps } from '../steps'
import { type ChangesOfSide, type Deletion, disputedDeletions, namedAgain } from './deletions'
import { leftInEarlierTexts } from './left-in-earlier-texts'
import { makeWay } from './make-way'
import { type Difference, mergeEntity } from './merge-entity'
import { putNeeded } from './needed'
import { renamed } from './rename-ids'
import { type NewIds, sameThings } from './same-things'
import { type Decision, keyOf, type LastTouch, type Side } from './side'

/** Two copies of a project, and the last state of it that both were made from; null where that is not known. */
export type Copies = { ancestor: Project | null; mine: Project; theirs: Project }

/** Something on which the two sides differ, and which nobody but an analyst can decide. */
export type Conflict = {
  /** Names it, whichever side merges. */
  key: string
  kind: Kind
  id: string
} & (
  | ({ what: 'changed' } & Difference & {
        /** What follows it: places of passages in the text that is chosen. */ with: Things
      })
  | {
      what: 'deleted'
      /** The side that took it away. */
      by: Side
      canBeBoth: false
      /** What goes or stays with it. */
      with: Things
      /** What would not name it any more. */
      forgetting: Things
    }
)

/** Things by their kinds and ids. */
export type Things = { kind: Kind; id: string }[]

/** Of one kind: after = mine + theirs - both - gone. */
export type KindCount = {
  kind: Kind
  before: number
  mine: number
  theirs: number
  /** On both sides. */
  both: number
  /** On one side only, and not in the merged project: one side took it away, or it was decided. */
  gone: number
  after: number
}

export type Merged = {
  project: Project
  conflicts: Conflict[]
  /** What made way, in words. */
  said: string[]
  counts: KindCount[]
  /** What was made on both sides and is the same, by its ids. */
  same: NewIds
  /** The two as they were compared: with one id for what is the same. */
  compared: Copies & { ancestor: Project }
}

/** What was decided of a conflict, by its key; null while nobody has: what is mine, or is there, then stays. */
export type Decisions = (key: string) => Decision | null

/**
 * Merges two copies of a project, entity by entity and field by field. What only one side changed is taken; what both
 * changed to something else is a conflict. With mirrored decisions the result is the same whichever side merges, but for
 * what `about` says of a project that is another one. Keeps what `invariants.ts` asks as long as both copies do.
 */
export function* mergeProjects(copies: Copies, decided: Decisions, lastTouch: LastTouch): Steps<Merged> {
  const given = { ...copies, ancestor: copies.ancestor ?? nothing() }
  const same = yield* sameThings(given.ancestor, given.mine, given.theirs)
  const compared = {
    ancestor: yield* renamed(given.ancestor, same),
    mine: yield* renamed(given.mine, same),
    theirs: asCopyOf(given.mine, yield* renamed(given.theirs, same)),
  }
  const merge = new Merge(compared, decided, lastTouch)
  const { project, conflicts, said } = yield* merge.done()
  return { project, conflicts, said, same, compared, counts: yield* countsOf(compared, project) }
}

/** A project in which there is nothing. */
function nothing(): Project {
  const { about: _, ...tables } = newProject({ projectId: '', title: '', createdAt: '' })
  return { ...tables, about: {} } as unknown as Project
}

/** Of another project what it is called and when it was begun is no question. */
function asCopyOf(mine: Project, theirs: Project): Project {
  const [here, there] = [mine.about.project, theirs.about.project]
  if (here.projectId === there.projectId) return theirs
  const { projectId, title, createdAt } = here
  return { ...theirs, about: { [ABOUT_ID]: { ...there, projectId, title, createdAt } } }
}

class Merge {
  readonly #copies: Copies & { ancestor: Project }
  readonly #decided: Decisions
  readonly #lastTouch: LastTouch
  readonly #conflicts = new Map<string, Conflict>()

  constructor(copies: Copies & { ancestor: Project }, decided: Decisions, lastTouch: LastTouch) {
    this.#copies = copies
    this.#decided = decided
    this.#lastTouch = lastTouch
  }

  *done(): Steps<{ project: Project; conflicts: Conflict[]; said: string[] }> {
    const { ancestor, mine, theirs } = this.#copies
    const [here, there] = [yield* changesOf(ancestor, mine), yield* changesOf(ancestor, theirs)]
    const deletions = yield* disputedDeletions(here, there)
    const project = yield* this.#united(here, there, deletions)
    const draft = new Draft(project)
    const said = yield* this.#decideDeletions(project, draft, deletions)
    said.push(...(yield* makeWay({ draft, ...this.#copies })))
    applyChanges(project, yield* draft.changes())
    said.push(...(yield* leftInEarlierTexts(project, [mine, theirs])))
    return { project, conflicts: [...this.#conflicts.values()], said }
  }

  /** All that is on either side and was not simply taken away by one. */
  *#united(here: ChangesOfSide, there: ChangesOfSide, deletions: readonly Deletion[]): Steps<Project> {
    const { mine } = this.#copies
    const tables = Object.fromEntries(KINDS.map((kind) => [kind, { ...mine[kind] }])) as Project
    const set = (kind: Kind, id: string, value: Entity | null): void => {
      const table = tables[kind] as Record<string, Entity>
      if (value === null) delete table[id]
      else table[id] = value
    }
    for (const [key, change] of here) {
      yield
      const again = namedAgain(change, 'mine', deletions)
      if (!there.has(key) && again !== change.after) set(change.kind, change.id, again)
    }
    for (const [key, change] of there) {
      yield
      const own = here.get(key)
      set(
        change.kind,
        change.id,
        own ? this.#ofBoth<Kind>(own, change, deletions) : namedAgain(change, 'theirs', deletions),
      )
    }
    for (const { gone } of deletions) for (const { kind, id, kept } of gone.values()) set(kind, id, kept)
    const { ancestor, theirs } = this.#copies
    for (const changes of [here, there]) yield* putNeeded(tables, changes.values(), [mine, theirs, ancestor])
    return tables
  }

  #ofBoth<K extends Kind>(own: Change, other: Change, deletions: readonly Deletion[]): Entity<K> | null {
    const { kind, id } = own
    const [mine, theirs] = [namedAgain(own, 'mine', deletions), namedAgain(other, 'theirs', deletions)]
    // What one of them took away is put where it is decided.
    if (mine === null || theirs === null) return null
    const merged = mergeEntity<Kind>(
      kind,
      inOneMarkup({ before: own.before ?? undefined, mine, theirs }),
      (difference) => this.#decide(kind, id, difference),
      (fields) => this.#later(kind, id, fields, mine, theirs),
    )
    return merged as Entity<K>
  }

  #decide(kind: Kind, id: string, difference: Difference): Decision | null {
    const { fields, within } = difference
    const followed = kind === 'passages' && fields.includes('anchor') ? this.#textConflict(id) : undefined
    if (followed?.what === 'changed') {
      followed.with.push({ kind, id })
      return this.#decided(followed.key)
    }
    const key = [keyOf(kind, id), fields.join('+'), ...within].join('/')
    this.#conflicts.set(key, { key, kind, id, what: 'changed', ...difference, with: [] })
    return this.#decided(key)
  }

  /** Whether both copies took a new version of the source of a passage: its place goes with the text that is chosen. */
  #textConflict(passageId: string): Conflict | undefined {
    const passage = entity(this.#copies.mine, 'passages', passageId)
    return passage && this.#conflicts.get([keyOf('sources', passage.sourceId), 'versionId'].join('/'))
  }

  #later(kind: Kind, id: string, fields: readonly string[], mine: object, theirs: object): Side {
    const [here, there] = (['mine', 'theirs'] as const).map((side) => this.#lastTouch(side, kind, id, fields)?.at ?? '')
    if (here !== there) return (here ?? '') > (there ?? '') ? 'mine' : 'theirs'
    return canonicalJson(mine) > canonicalJson(theirs) ? 'mine' : 'theirs'
  }

  *#decideDeletions(project: Project, draft: Draft, deletions: readonly Deletion[]): Steps<string[]> {
    const said: string[] = []
    for (const deletion of deletions) {
      const { kind, id, by, stays } = deletion
      if (stays) {
        said.push(`${nameOfKept(deletion)} was deleted in one copy and stays: the other copy uses it.`)
        continue
      }
      const key = [keyOf(kind, id), 'deleted'].join('/')
      const alone = new Draft(project)
      yield* deleteAll(alone, deletion)
      const effect = (yield* alone.changes()).filter((each) => each.id !== id)
      const things = (isGone: boolean): Things =>
        effect.flatMap((each) => ((each.after === null) === isGone ? [{ kind: each.kind, id: each.id }] : []))
      const [together, forgetting] = [things(true), things(false)]
      this.#conflicts.set(key, { key, kind, id, what: 'deleted', by, canBeBoth: false, with: together, forgetting })
      if (this.#decided(key) === by) yield* deleteAll(draft, deletion)
    }
    return said
  }
}

/** What hangs on others goes with them. */
function* deleteAll(draft: Draft, { kind, id, gone }: Deletion): Steps<void> {
  const first = gone.get(keyOf(kind, id))
  for (const each of new Set([...(first ? [first] : []), ...gone.values()]))
    if (draft.find(each.kind, each.id)) yield* deleteEntity(draft, each.kind, each.id)
}

const nameOfKept = ({ kind, id, gone }: Deletion): string => {
  const kept = gone.get(keyOf(kind, id))?.kept
  return kept && 'name' in kept ? `“${String(kept.name)}”` : `One of the ${kind}`
}

type ThreeEntities = { before: Entity | undefined; mine: Entity; theirs: Entity }

/** Words of a memo that one side has written in Markdown since are compared as Markdown. */
function inOneMarkup({ before, mine, theirs }: ThreeEntities): ThreeEntities {
  if (![mine, theirs].some((each) => 'markup' in each && each.markup === 'markdown')) return { before, mine, theirs }
  const written = (each: Entity): Entity => ('judgments' in each && 'written' in each ? inMarkdown(each) : each)
  return { before: before && written(before), mine: written(mine), theirs: written(theirs) }
}

function* changesOf(ancestor: Project, side: Project): Steps<ChangesOfSide> {
  const changes = yield* changesBetween(ancestor, side)
  return new Map(changes.map((change) => [keyOf(change.kind, change.id), change]))
}

function* countsOf({ ancestor, mine, theirs }: Copies & { ancestor: Project }, after: Project): Steps<KindCount[]> {
  const counts: KindCount[] = []
  for (const kind of KINDS) {
    const count = { kind, before: size(ancestor, kind), mine: size(mine, kind), theirs: size(theirs, kind) }
    let [both, gone] = [0, 0]
    for (const id of Object.keys(theirs[kind])) {
      if (entity(mine, kind, id)) both += 1
      else if (!entity(after, kind, id)) gone += 1
      yield
    }
    for (const id of Object.keys(mine[kind])) {
      if (!entity(after, kind, id)) gone += 1
      yield
    }
    counts.push({ ...count, both, gone, after: size(after, kind) })
  }
  return counts
}

const size = (project: Project, kind: Kind): number => Object.keys(project[kind]).length
