import { type Change, isSame } from '../document/change'
import { deleteTogether } from '../document/delete-entity'
import { Draft } from '../document/draft'
import { applyChanges, entity, type Project } from '../document/project'
import { canonicalJson } from '../encoding/canonical-json'
import { itemName } from '../history/facts'
import { inMarkdown } from '../kinds/memos'
import { type Entity, type Kind, KINDS, kindOf } from '../kinds/registry'
import type { Steps } from '../steps'
import type { Comparison } from './compare-copies'
import type { Conflict, Decisions, Things } from './conflict'
import { type ChangesOfSide, type Deletion, namedAgain } from './deletions'
import { type Double, joinDoubles, type Joined } from './doubles'
import { partsOf } from './field-rules'
import { joinedScores, sayTheSame } from './joined-scores'
import { keptOfOneRisk } from './kept-of-one-risk'
import { leftInEarlierTexts } from './left-in-earlier-texts'
import { makeWay } from './make-way'
import type { Compared, Merged } from './merged'
import { type Difference, mergeEntity } from './merge-entity'
import { putNeeded } from './needed'
import { disputedSettled, keepSide, settledInCopy } from './settled'
import { type Decision, keyOf, type LastTouch, type Side } from './side'
import { either } from './three-way'
import { mergingWords } from './merging-words'

type Done = Pick<Merged, 'project' | 'conflicts' | 'said' | 'joined' | 'settled'>

/** One merge of two copies, in which the same things have the same ids, on its way. */
export class Merge {
  readonly #comparison: Comparison
  readonly #copies: Compared
  readonly #decided: Decisions
  readonly #lastTouch: LastTouch
  readonly #conflicts = new Map<string, Conflict>()

  constructor(comparison: Comparison, decided: Decisions, lastTouch: LastTouch) {
    this.#comparison = comparison
    this.#copies = comparison.compared
    this.#decided = decided
    this.#lastTouch = lastTouch
  }

  *done(): Steps<Done> {
    const { mine, theirs } = this.#copies
    const { deletions } = this.#comparison
    const { mine: here, theirs: there } = this.#comparison.changes
    const project = yield* this.#united(here, there, deletions)
    const { settled, said } = yield* this.#decideSettled(project, here, there)
    const one = new Draft(project)
    const given = { mine, theirs, changes: [here, there] }
    const joined = yield* joinDoubles(one, given, (double) => this.#joined(double))
    said.push(...(yield* keptOfOneRisk(one)))
    applyChanges(project, yield* one.changes())
    said.push(...joinedInWords(project, joined))
    const draft = new Draft(project)
    said.push(...(yield* this.#decideDeletions(project, draft, withoutJoined(deletions, joined))))
    said.push(...(yield* makeWay({ draft, ...this.#copies })))
    applyChanges(project, yield* draft.changes())
    said.push(...(yield* leftInEarlierTexts(project, [mine, theirs])))
    return { project, conflicts: [...this.#conflicts.values()], said, joined, settled }
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
      (fields) => this.#later({ mine: id, theirs: id }, kind, fields, mine, theirs),
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

  /** What is kept of two things that became one, where each copy had one of them. */
  #joined({ kind, id, goes, isOneEach, mine, theirs }: Double): Entity {
    const under = { mine: mine.id, theirs: theirs.id }
    const later = (fields: readonly string[]): Side =>
      isOneEach ? this.#later(under, kind, fields, mine, theirs) : 'mine'
    const decide = ({ fields, within, canBeBoth }: Difference): Decision => {
      const undecided = canBeBoth ? 'both' : later(fields)
      if (!isOneEach) return undecided
      const key = [keyOf(kind, id), goes, fields.join('+'), ...within].join('/')
      this.#conflicts.set(key, { key, kind, id, what: 'changed', fields, within, canBeBoth, with: [], under })
      return this.#decided(key) ?? undecided
    }
    if ('scoredAt' in mine && 'scoredAt' in theirs) {
      if (sayTheSame(mine, theirs)) return either(mine, theirs)
      const fields = partsOf(kind, [mine, theirs])[0] ?? []
      const [first, last] = later(fields) === 'mine' ? [theirs, mine] : [mine, theirs]
      const both = joinedScores(first, last)
      const decision = decide({ fields, within: [], canBeBoth: both !== null })
      return decision === 'both' && both ? both : decision === 'theirs' ? theirs : mine
    }
    return mergeEntity<Kind>(kind, { before: undefined, mine, theirs }, decide, later)
  }

  /**
   * Leaves sessions and taggings that were settled as one of the copies has them. Where only one copy went on, it was
   * decided there which is kept, as it was merged. Answers with what belongs to them, by `keyOf`, and with what of mine
   * goes without a question, in words.
   */
  *#decideSettled(
    project: Project,
    here: ChangesOfSide,
    there: ChangesOfSide,
  ): Steps<{ settled: Set<string>; said: string[] }> {
    const { ancestor, mine, theirs } = this.#copies
    const [settled, said] = [new Set<string>(), [] as string[]]
    for (const { kind, id, parts } of yield* disputedSettled(project, this.#copies, this.#conflicts.values())) {
      for (const part of parts.keys()) settled.add(part)
      const differing = [...parts.values()].filter((part) => !isSame(part.mine, part.theirs))
      if (![here, there].every((changes) => [...parts.keys()].some((part) => changes.has(part)))) {
        said.push(...settledInCopy(project, { kind, id, parts }))
        continue
      }
      const key = [keyOf(kind, id), 'settled'].join('/')
      const of = (side: Side): Things =>
        differing.flatMap((part) => (part[side] ? [{ kind: part.kind, id: part.id }] : []))
      for (const [each, conflict] of this.#conflicts)
        if (parts.has(keyOf(conflict.kind, conflict.id))) this.#conflicts.delete(each)
      const own = { mine: of('mine'), theirs: of('theirs') }
      this.#conflicts.set(key, { key, kind, id, what: 'settled', canBeBoth: false, own })
      keepSide(project, parts.values(), this.#decided(key) === 'theirs' ? 'theirs' : 'mine')
      yield* putNeeded(project, parts.values(), [mine, theirs, ancestor])
    }
    return { settled, said }
  }

  #later(
    under: Readonly<Record<Side, string>>,
    kind: Kind,
    fields: readonly string[],
    mine: object,
    theirs: object,
  ): Side {
    const [here, there] = (['mine', 'theirs'] as const).map(
      (side) => this.#lastTouch(side, kind, under[side], fields)?.at ?? '',
    )
    if (here !== there) return (here ?? '') > (there ?? '') ? 'mine' : 'theirs'
    return canonicalJson(mine) > canonicalJson(theirs) ? 'mine' : 'theirs'
  }

  *#decideDeletions(project: Project, draft: Draft, deletions: readonly Deletion[]): Steps<string[]> {
    const stays: Deletion[] = []
    let decided: Deletion[] = []
    for (const deletion of deletions) {
      const { kind, id, by } = deletion
      const effect = deletion.stays ? null : yield* effectOf(project, deletion)
      if (effect === null) {
        stays.push(deletion)
        continue
      }
      const key = [keyOf(kind, id), 'deleted'].join('/')
      const things = (isGone: boolean): Things =>
        effect.flatMap((each) =>
          (each.after === null) === isGone && each.id !== id ? [{ kind: each.kind, id: each.id }] : [],
        )
      const [together, forgetting] = [things(true), things(false)]
      this.#conflicts.set(key, { key, kind, id, what: 'deleted', by, canBeBoth: false, with: together, forgetting })
      if (this.#decided(key) === by) decided.push(deletion)
    }
    // What forbids one may go with another.
    for (let before = -1; before !== decided.length;) {
      before = decided.length
      const left: Deletion[] = []
      for (const each of decided) if (!(yield* deleteTogether(draft, thingsOf(each)))) left.push(each)
      decided = left
    }
    return [...stays, ...decided].map((each) => mergingWords.deletedAndStays(nameOfKept(each)))
  }
}

/** The thing itself first, then what goes with it. */
const thingsOf = ({ kind, id, gone }: Deletion): { kind: Kind; id: string }[] => {
  const all = [...gone.values()]
  return [...all.filter((each) => keyOf(each.kind, each.id) === keyOf(kind, id)), ...all]
}

/** What a deletion changes; null where it cannot be. */
function* effectOf(project: Project, deletion: Deletion): Steps<Change[] | null> {
  const alone = new Draft(project)
  return (yield* deleteTogether(alone, thingsOf(deletion))) ? yield* alone.changes() : null
}

/** What became a part of another does not go with what it was, nor does the other. */
function withoutJoined(deletions: readonly Deletion[], joined: readonly Joined[]): Deletion[] {
  const one = new Set(joined.flatMap(({ kind, id, goes }) => [keyOf(kind, goes), keyOf(kind, id)]))
  if (one.size === 0) return [...deletions]
  return deletions.flatMap((deletion) => {
    const gone = new Map([...deletion.gone].filter(([key]) => !one.has(key)))
    return gone.size === 0 ? [] : [{ ...deletion, gone }]
  })
}

/** Where both copies had both of two that became one nobody is asked: what each says is in it. */
const joinedInWords = (project: Project, joined: readonly Joined[]): string[] =>
  joined.flatMap(({ kind, id, isOneEach }) => {
    const found = isOneEach ? undefined : entity<Kind>(project, kind, id)
    return found
      ? [mergingWords.joinedInWords(itemName<Kind>(kind, found, (each, of) => entity(project, each, of)))]
      : []
  })

const nameOfKept = ({ kind, id, gone }: Deletion): string => {
  const kept = gone.get(keyOf(kind, id))?.kept
  return kept && 'name' in kept ? mergingWords.quoted(String(kept.name)) : mergingWords.oneOf(kind, kindOf(kind).many)
}

type ThreeEntities = { before: Entity | undefined; mine: Entity; theirs: Entity }

/** Words of a memo that one side has written in Markdown since are compared as Markdown. */
function inOneMarkup({ before, mine, theirs }: ThreeEntities): ThreeEntities {
  if (![mine, theirs].some((each) => 'markup' in each && each.markup === 'markdown')) return { before, mine, theirs }
  const written = (each: Entity): Entity => ('judgments' in each && 'written' in each ? inMarkdown(each) : each)
  return { before: before && written(before), mine: written(mine), theirs: written(theirs) }
}
