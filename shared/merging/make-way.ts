import type { Draft } from '../document/draft'
import { entity, type Project } from '../document/project'
import { type Entity, type Kind, kindOf, KINDS } from '../kinds/registry'
import type { Risk } from '../kinds/risks'
import type { Steps } from '../steps'
import { scaleSpelling } from '../lexicons/scale'
import { LIMITS } from '../limits'
import { nameKey } from '../words/fold'
import { freeName } from '../words/free-name'
import { idApart, SCALE_KINDS } from './scales-apart'
import { mergingWords } from './merging-words'

/** The merged project on its way, and the three it is made of. */
type Making = { draft: Draft; ancestor: Project; mine: Project; theirs: Project }

/**
 * What each side could give freely and both together cannot have twice: numbers of risks, digits and letters of tags,
 * names in one list, and places in the tree of tags. One of the two makes way, the same one whichever side merges.
 * Answers with what was done, in words.
 */
export function* makeWay(making: Making): Steps<string[]> {
  const said = [...numberRisks(making)]
  yield
  // First where tags stand, then what they are called there.
  said.push(...unwindTags(making))
  yield
  said.push(...oneEach(making, ['tags', 'tagSets'], 'shortcut', mergingWords.digitGone))
  yield
  said.push(...oneEach(making, ['tags'], 'letters', mergingWords.lettersGone))
  yield
  for (const kind of KINDS) {
    said.push(...tellApart(making, kind))
    yield
  }
  for (const kind of SCALE_KINDS) {
    said.push(...nameScales(making, kind))
    yield
  }
  return said
}

/** Of new risks with one number the one made first keeps it. */
function numberRisks({ draft, ancestor, mine, theirs }: Making): string[] {
  const said: string[] = []
  const taken = new Set<number>()
  const all = draft.all('risks')
  const isOld = ({ id }: Risk): boolean => entity(ancestor, 'risks', id) !== undefined
  let last = Math.max(
    ...[mine, theirs].map(({ about }) => about.project.lastRiskNumber ?? 0),
    ...all.map(({ number }) => number),
    0,
  )
  const inOrder = all.toSorted((one, other) => Number(isOld(other)) - Number(isOld(one)) || byMaking(one, other))
  for (const risk of inOrder) {
    if (!taken.has(risk.number)) {
      taken.add(risk.number)
      continue
    }
    last += 1
    draft.update('risks', risk.id, { number: last })
    taken.add(last)
    said.push(mergingWords.renumbered(`R${risk.number}`, risk.title, `R${last}`))
  }
  return said
}

const byMaking = (one: Risk, other: Risk): number =>
  one.createdAt < other.createdAt ? -1 : one.createdAt > other.createdAt ? 1 : one.id < other.id ? -1 : 1

/** Of several with one value the one that had it before keeps it, else the one made first; the others have none. */
function oneEach(
  { draft, ancestor }: Making,
  kinds: readonly ('tags' | 'tagSets')[],
  field: 'shortcut' | 'letters',
  words: (name: string, value: string, keeps: string) => string,
): string[] {
  const holders = new Map<string | number, { kind: 'tags' | 'tagSets'; id: string; name: string }[]>()
  for (const kind of kinds) {
    for (const each of draft.all(kind)) {
      const value = valueOf(each, field)
      if (typeof value !== 'string' && typeof value !== 'number') continue
      holders.set(value, [...(holders.get(value) ?? []), { kind, id: each.id, name: each.name }])
    }
  }
  const said: string[] = []
  for (const [value, sharing] of holders) {
    const had = ({ kind, id }: { kind: Kind; id: string }) => {
      const before = entity(ancestor, kind, id)
      return before !== undefined && valueOf(before, field) === value
    }
    const [keeps, ...others] = sharing.toSorted(
      (one, other) => Number(had(other)) - Number(had(one)) || (one.id < other.id ? -1 : 1),
    )
    for (const { kind, id, name } of others) {
      draft.update(kind, id, { [field]: null })
      said.push(words(name, String(value), keeps?.name ?? ''))
    }
  }
  return said
}

/** Of things that came to have one name in one place, one on each side, the one made later is numbered. */
function tellApart<K extends Kind>({ draft, ancestor, mine, theirs }: Making, kind: K): string[] {
  const { apart, one, tree } = kindOf(kind)
  if (!apart) return []
  const isAsIn = (side: Project, each: Entity<K>): boolean => {
    const there = entity(side, kind, each.id)
    return there !== undefined && nameIn(there) === nameIn(each) && placeIn(there, tree) === placeIn(each, tree)
  }
  const isNew = (each: Entity<K>) => !isAsIn(ancestor, each)
  const said: string[] = []
  for (const each of draft
    .all(kind)
    .filter(isNew)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))) {
    // What one side alone put beside another stands there as somebody wanted it.
    const sides = [mine, theirs].filter((side) => isAsIn(side, each))
    const others = draft
      .all(kind)
      .filter(
        (other) =>
          other.id !== each.id && (!isNew(other) || other.id < each.id) && !sides.some((side) => isAsIn(side, other)),
      )
    const told = apart(each, others)
    if (nameKey(nameIn(told)) === nameKey(nameIn(each))) continue
    draft.update(kind, each.id, told)
    said.push(mergingWords.renamed(one, nameIn(each), nameIn(told)))
  }
  return said
}

const placeIn = (each: object, tree: string | null): unknown => (tree === null ? null : valueOf(each, tree))

const nameIn = (each: object): string => String(valueOf(each, 'name'))

/**
 * Of scales of one name and edition that say other things one keeps the name, and the others are numbered: those that were
 * told apart from it (`scales-apart.ts`), those that are new, those that were made later.
 */
function nameScales({ draft, ancestor }: Making, kind: (typeof SCALE_KINDS)[number]): string[] {
  const said: string[] = []
  const all = draft.all(kind)
  const isNew = ({ id }: { id: string }): boolean => entity<Kind>(ancestor, kind, id) === undefined
  const isApart = (scale: { id: string }): boolean => all.some(({ id }) => scale.id === idApart(scale, id))
  const inOrder = all.toSorted(
    (one, other) =>
      Number(isApart(one)) - Number(isApart(other)) ||
      Number(isNew(one)) - Number(isNew(other)) ||
      (one.id < other.id ? -1 : 1),
  )
  const taken = new Set<string>()
  const names = inOrder.map(({ name }) => name)
  for (const scale of inOrder) {
    const spelling = nameKey(scaleSpelling(scale))
    if (!taken.has(spelling)) {
      taken.add(spelling)
      continue
    }
    const name = freeName(scale.name, names, LIMITS.line)
    names.push(name)
    draft.update(kind, scale.id, { name })
    said.push(mergingWords.scaleRenamed(kindOf(kind).one, scale.name, name))
  }
  return said
}

/** Tags that each side moved under one of the other, or too deep: each goes back to where it stood, or to the top. */
function unwindTags({ draft, ancestor }: Making): string[] {
  const moved: string[] = []
  for (const { id } of draft.all('tags').toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    for (const above of [entity(ancestor, 'tags', id)?.parentId ?? null, null]) {
      if (!isMisplaced(draft, id)) break
      draft.update('tags', id, { parentId: above !== null && draft.find('tags', above) ? above : null })
      if (!moved.includes(id)) moved.push(id)
    }
  }
  if (moved.length === 0) return []
  const names = moved.map((id) => mergingWords.quoted(draft.get('tags', id).name)).join(', ')
  return [mergingWords.unwound(moved.length, names)]
}

/** Whether a tag stands under itself, or deeper than tags may. */
function isMisplaced(draft: Draft, id: string): boolean {
  const passed = new Set<string>()
  for (let above = draft.get('tags', id).parentId; above !== null && !passed.has(above);) {
    if (above === id) return true
    passed.add(above)
    above = draft.find('tags', above)?.parentId ?? null
  }
  return passed.size >= LIMITS.treeLevels
}

const valueOf = (each: object, field: string): unknown => (each as Readonly<Record<string, unknown>>)[field]
