import { canonicalJson } from '../encoding/canonical-json'
import { eachOf, entity, type Project } from '../document/project'
import { type Entity, idsIn, type Kind, kindOf, KINDS } from '../kinds/registry'
import { tagNameKey } from '../kinds/tags'
import type { Steps } from '../steps'
import { nameKey } from '../words/fold'
import { inOtherWords } from './rename-ids'

/** Ids that stand for something which has another id in the merged project. */
export type NewIds = ReadonlyMap<string, string>

/**
 * What was made on both sides and is the same thing: analysts and tags of one name in one place, sources of one text,
 * passages of the same words by the same analyst, and what no project may have twice, as a score of a risk by somebody.
 * Also what one side took away and made again, as it was or as the other side calls it by now. Of two ids the smaller
 * stays, whichever side merges. What could be meant by several is left as it is.
 */
export function* sameThings(ancestor: Project, mine: Project, theirs: Project): Steps<NewIds> {
  const found = new Same()
  for (const kind of ORDER) {
    // A tag is the same where the tag that it stands under is.
    while (yield* pairs(kind, ancestor, mine, theirs, found)) if (kindOf(kind).tree === null) break
  }
  return found.all()
}

/** What is named by the key of another kind comes first. */
const ORDER: readonly Kind[] = [
  'analysts',
  'sources',
  ...KINDS.filter((kind) => !['analysts', 'sources'].includes(kind)),
]

/** Ids that mean the same, each by the smallest of them. */
class Same {
  readonly #smaller = new Map<string, string>()

  of(id: string): string {
    let same = id
    for (let next = this.#smaller.get(same); next !== undefined; next = this.#smaller.get(same)) same = next
    return same
  }

  /** True when that was not known yet. */
  join(one: string, other: string): boolean {
    const [first, second] = [this.of(one), this.of(other)]
    if (first === second) return false
    this.#smaller.set(first < second ? second : first, first < second ? first : second)
    return true
  }

  all(): NewIds {
    return new Map([...this.#smaller.keys()].map((id) => [id, this.of(id)]))
  }
}

function* pairs(kind: Kind, ancestor: Project, mine: Project, theirs: Project, same: Same): Steps<boolean> {
  const keyed = keyOfKind(kind)
  if (keyed === null) return false
  const keys = function* (from: Project, notIn: Project): Steps<Map<string, string | null>> {
    const ids = new Map<string, string | null>()
    for (const each of eachOf<Kind>(from, kind)) {
      yield
      if (entity<Kind>(notIn, kind, each.id)) continue
      const key = keyed(each, same, from)
      // Two that are alike on one side are told apart by nothing here.
      if (key !== null) ids.set(key, ids.has(key) ? null : each.id)
    }
    return ids
  }
  const [newHere, newThere] = [yield* keys(mine, ancestor), yield* keys(theirs, ancestor)]
  if (newHere.size === 0 && newThere.size === 0) return false
  let any = joinAlike(same, newHere, newThere)
  // Taken away and made again, as it was or as the other side calls it by now.
  for (const from of [ancestor, theirs]) {
    if (newHere.size > 0) any = joinAlike(same, newHere, yield* keys(from, mine)) || any
  }
  for (const from of [ancestor, mine]) {
    if (newThere.size > 0) any = joinAlike(same, newThere, yield* keys(from, theirs)) || any
  }
  return any
}

function joinAlike(same: Same, some: Map<string, string | null>, others: Map<string, string | null>): boolean {
  let any = false
  for (const [key, id] of some) {
    const other = others.get(key)
    if (id && other && same.join(id, other)) any = true
  }
  return any
}

type KeyOf = (each: Entity, same: Same, project: Project) => string | null

/** Lists and scales: the same where all is that they say. */
const ALIKE_AS_A_WHOLE: readonly Kind[] = [
  'tagSets',
  'memoTemplates',
  'queries',
  'lexicons',
  'impactScales',
  'matrices',
  'customColumns',
  'views',
]

/** Null for kinds of which no two can be the same thing without the same id. */
function keyOfKind(kind: Kind): KeyOf | null {
  const own = OWN_KEYS[kind]
  if (own) return own as KeyOf
  if (ALIKE_AS_A_WHOLE.includes(kind)) return wholeKey
  // The number of a round is no name of it: what was asked in two rounds is not the same.
  const rule = kind === 'rounds' ? undefined : kindOf(kind).unique.find(({ fields }) => fields.length > 1)
  return rule ? (each, same) => rule.fields.map((field) => partKey(each, field, same)).join(' ') : null
}

const OWN_KEYS: { readonly [K in Kind]?: (each: Entity<K>, same: Same, project: Project) => string | null } = {
  analysts: ({ name }) => nameKey(name),
  sources: ({ versionId }, _same, project) => entity(project, 'versions', versionId)?.blocksSha256 ?? null,
  versions: ({ sourceId, blocksSha256 }, same) => `${same.of(sourceId)} ${blocksSha256}`,
  tags: (tag, same) => `${tag.parentId === null ? '' : same.of(tag.parentId)} ${tagNameKey(tag)}`,
  passages: ({ versionId, anchor, createdBy }, same) =>
    `${same.of(versionId)} ${anchor.start}-${anchor.end} ${same.of(createdBy)}`,
}

function partKey(each: Entity, field: string, same: Same): string {
  const [named] = idsIn(each, field)
  const value: unknown = (each as Readonly<Record<string, unknown>>)[field]
  return named === undefined ? canonicalJson(value ?? null) : same.of(named)
}

function wholeKey(each: Entity, same: Same): string {
  const said: Readonly<Record<string, unknown>> = { ...each, id: null, position: null }
  return inOtherWords(canonicalJson(said), (id) => same.of(id))
}
