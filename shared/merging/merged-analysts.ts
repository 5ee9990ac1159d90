import type { Change } from '../document/change'
import { isSame } from '../document/change'
import { changesBetween } from '../document/changes-between'
import { Draft } from '../document/draft'
import { idsNaming } from '../document/indexes/foreign-keys'
import { applyChanges, entitiesOf, entity, type Project } from '../document/project'
import { type Entity, idsIn, type Kind } from '../kinds/registry'
import { mergeAnalysts, NAMING_ANALYSTS } from '../operations/merge-analysts'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import type { Compared } from './merged'
import type { Side } from './side'
import { mergingWords } from './merging-words'

/** Two copies in which the same analysts were made one. */
export type OfOneTeam = {
  copies: Compared
  /** Who went on as whom, by their ids. */
  goesOnAs: ReadonlyMap<string, string>
  said: string[]
}

/**
 * Makes one of two analysts in a copy, and in what both have in common, where the other copy had done so: what was done
 * since in the name of the one who went is of the one who stayed. Leaves an analyst who took part in something that
 * stays as it was, or said something to a group.
 */
export function* withAnalystsMerged(copies: Compared): Steps<OfOneTeam> {
  const into = new Map<string, { intoId: string; by: Side }>()
  for (const by of ['mine', 'theirs'] as const)
    for (const [id, intoId] of yield* mergedIn(copies, by)) into.set(id, { intoId, by })
  const now = { ...copies }
  const goesOnAs = new Map<string, string>()
  const said: string[] = []
  for (const [id, { by }] of [...into].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const other = by === 'mine' ? 'theirs' : 'mine'
    const intoId = lastOf(into, id)
    const [analyst, stays] = [entity(copies.ancestor, 'analysts', id), intoId && find(copies, intoId)]
    if (!analyst || !stays || saidToGroup(copies[other], id)) continue
    const before = yield* merged(now.ancestor, id, stays)
    const there = yield* merged(now[other], id, stays)
    if (before === null || there === null) continue
    now.ancestor = before
    now[other] = there
    goesOnAs.set(id, stays.id)
    if (isUsedAnew(copies, other, id)) said.push(mergingWords.madeOne(analyst.name, stays.name))
  }
  return { copies: now, goesOnAs, said }
}

/** Analysts whom one copy has no more, and to whom it gave all that named them. */
function* mergedIn(copies: Compared, by: Side): Steps<Map<string, string>> {
  const { ancestor } = copies
  const [own, other] = by === 'mine' ? [copies.mine, copies.theirs] : [copies.theirs, copies.mine]
  const into = new Map<string, string>()
  const gone = entitiesOf(ancestor, 'analysts').filter(
    ({ id }) => !entity(own, 'analysts', id) && entity(other, 'analysts', id),
  )
  if (gone.length === 0) return into
  const kinds = [...new Set(NAMING_ANALYSTS.map(({ kind }) => kind))]
  const changes = yield* changesBetween(ancestor, own, kinds)
  for (const { id } of gone) {
    const others = new Set(changes.flatMap((change) => namedInsteadOf(id, change)))
    const [intoId] = others
    if (intoId !== undefined && others.size === 1) into.set(id, intoId)
  }
  return into
}

/** Whom the fields of a changed thing name that had named an analyst. */
const namedInsteadOf = (id: string, { kind, before, after }: Change): string[] =>
  before === null || after === null
    ? []
    : NAMING_ANALYSTS.filter((key) => key.kind === kind).flatMap(({ field }) => {
        const was = idsIn(before, field)
        return was.includes(id) ? idsIn(after, field).filter((each) => !was.includes(each)) : []
      })

/** Who goes on in the end, where that one was made one with another in turn; null where they would be each other. */
function lastOf(into: ReadonlyMap<string, { intoId: string }>, id: string): string | null {
  const passed = new Set<string>()
  for (let last = id; !passed.has(last);) {
    passed.add(last)
    const next = into.get(last)?.intoId
    if (next === undefined) return last
    last = next
  }
  return null
}

const find = ({ mine, theirs }: Compared, id: string): Entity<'analysts'> | undefined =>
  entity(mine, 'analysts', id) ?? entity(theirs, 'analysts', id)

const naming = (project: Project, kind: Kind, field: string, id: string): Entity[] =>
  [...idsNaming(project, kind, field, id)].flatMap((each) => entity<Kind>(project, kind, each) ?? [])

const saidToGroup = (project: Project, id: string): boolean =>
  (['comments', 'dissents'] as const).some((kind) => idsNaming(project, kind, 'analystId', id).size > 0)

const isUsedAnew = ({ ancestor, ...sides }: Compared, side: Side, id: string): boolean =>
  NAMING_ANALYSTS.some(({ kind, field }) =>
    naming(sides[side], kind, field, id).some((each) => !isSame(each, entity<Kind>(ancestor, kind, each.id))),
  )

/** The project with an analyst made one with another; null where that cannot be. */
function* merged(project: Project, id: string, into: Entity<'analysts'>): Steps<Project | null> {
  const draft = new Draft(project)
  try {
    if (!draft.find('analysts', into.id)) draft.add('analysts', into)
    yield* mergeAnalysts(draft, id, into.id, 'leave')
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
  const changes = yield* draft.changes()
  const kinds = new Set(changes.map(({ kind }) => kind))
  const own = Object.fromEntries([...kinds].map((kind) => [kind, { ...project[kind] }])) as Partial<Project>
  const made = { ...project, ...own }
  applyChanges(made, changes)
  return made
}
