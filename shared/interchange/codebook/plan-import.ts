import { planWords, TAG_FIELD_NAMES } from './codebook-words'
import type { Project } from '../../document/project'
import { tagsInOrder } from '../../document/queries/query'
import { type Look, lookKey, LOOKS } from '../../document/queries/tags'
import { Id } from '../../fields'
import { type Tag, tagNameKey, tagPlaceKey, tagsAbove, type TagColour, type TagLine } from '../../kinds/tags'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import type { Steps } from '../../steps'
import { nameKey } from '../../words/fold'
import { freeName } from '../../words/free-name'
import { COLUMNS } from './columns'
import type { ListedTag } from './listed-tag'

/** What an import makes of one tag of a file. */
export type PlannedTag = {
  /** How deep it will lie, 0 at the top; as in the file where it is dropped. */
  depth: number
  name: string
  colour: TagColour
  line: TagLine
  becomes: 'new' | 'there' | 'dropped'
  /** What is to be known of it, in words; empty where it is taken as it is. */
  why: string
}

export type CodebookPlan = {
  listed: PlannedTag[]
  /** The tags to create, those above before those below. */
  tags: Tag[]
  /** The tag that each of the file is in the codebook then, in the order of the file; null where it is dropped. */
  became: (string | null)[]
}

/**
 * What an import would add: tags that the codebook does not have. One that is there stays as it is, and those below it in
 * the file go under it. A name that the file has once is there wherever the codebook has it; of a name that it has in
 * several places the place says which tag is meant. All of it is told of the codebook as it is at the first step.
 */
export function* planImport(project: Project, listed: readonly ListedTag[], newId: () => string): Steps<CodebookPlan> {
  const codebook = yield* growing(project, newId)
  // Ids of several tags, as copied rows of a table have them, say of none which it is.
  const sharedIds = yield* sharedBy(listed, ({ id }) => id.toLowerCase())
  const sharedNames = yield* sharedBy(listed, ({ name }) => nameKey(name))
  const planned: PlannedTag[] = []
  /** The tag that each of the list became; null for none. */
  const became: (Tag | null)[] = []
  for (const each of listed) {
    const parent = each.parent === null ? null : (became[each.parent] ?? null)
    const isLost = each.parent !== null && parent === null
    const depth = each.parent === null ? 0 : (planned[each.parent]?.depth ?? 0) + 1
    const { tag, ...rest } = isLost
      ? codebook.drop(planWords.underDropped)
      : codebook.take(
          sharedIds.has(each.id.toLowerCase()) ? { ...each, id: '' } : each,
          parent,
          !sharedNames.has(nameKey(each.name)),
        )
    became.push(tag)
    planned.push({
      depth: tag ? codebook.depthOf(tag) : depth,
      // What is there under another name is told from how the file calls it.
      name: rest.becomes === 'new' && tag ? tag.name : each.name,
      colour: tag?.colour ?? 1,
      line: tag?.line ?? 'solid',
      ...rest,
    })
    yield
  }
  return { listed: planned, tags: codebook.made, became: became.map((tag) => tag?.id ?? null) }
}

/** What several tags of the file have. */
function* sharedBy(listed: readonly ListedTag[], keyOf: (tag: ListedTag) => string): Steps<ReadonlySet<string>> {
  const known = new Set<string>()
  const shared = new Set<string>()
  for (const each of listed) {
    const key = keyOf(each)
    if (known.has(key)) shared.add(key)
    known.add(key)
    yield
  }
  return shared
}

/** Throws a Refusal where tags that an import needs do not fit the codebook: what has them would come without. */
export function refuseFull({ listed, tags }: CodebookPlan): void {
  const over = listed.filter(({ why }) => why === planWords.full).length
  if (over === 0) return
  throw new Refusal('codebook-full', planWords.noRoom(tags.length + over, tags.length, LIMITS.tags))
}

type Taken = Pick<PlannedTag, 'becomes' | 'why'> & { tag: Tag | null }

function* growing(project: Project, newId: () => string): Steps<Growing> {
  // A list of its own: the table may change between two steps.
  const tags = tagsInOrder.ask(project)
  const codebook = new Growing(newId)
  for (const tag of tags) {
    codebook.begin(tag)
    yield
  }
  return codebook
}

/** The codebook with what was planned so far. */
class Growing {
  readonly made: Tag[] = []
  readonly #tags = new Map<string, Tag>()
  readonly #newId: () => string
  /** How many tags look so, by line and colour. */
  readonly #looks = new Map(LOOKS.map((look) => [lookKey(look), { look, uses: 0 }]))
  /** Of the codebook as it was, the first tag of each name. */
  readonly #byName = new Map<string, Tag>()
  readonly #byPlace = new Map<string, Tag>()
  readonly #depths = new Map<string, number>()
  /** The last position under each tag. */
  readonly #last = new Map<string | null, number>()
  readonly #digits = new Set<number | null>()
  readonly #letters = new Set<string>()
  /** Names of the file so far in each place, and how often. */
  readonly #listed = new Map<string, number>()

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** A tag that the codebook has already. */
  begin(tag: Tag): void {
    this.#tags.set(tag.id, tag)
    if (!this.#byName.has(tagNameKey(tag))) this.#byName.set(tagNameKey(tag), tag)
    this.#know(tag)
  }

  /** A tag of the file, under one that is in the codebook by now; `isOnly` of its name in the file. */
  take({ id, name, fields }: ListedTag, parent: Tag | null, isOnly: boolean): Taken {
    if (name === '') return this.drop(planWords.noName)
    const parentId = parent?.id ?? null
    const before = this.#countAt(parentId, name)
    const wanted = before === 0 ? name : this.#numbered(parentId, name, before + 1)
    const renamed = before === 0 ? '' : planWords.sameName(name)
    const there =
      this.#byPlace.get(tagPlaceKey(parentId, nameKey(wanted))) ??
      this.#sameId(id) ??
      (isOnly ? this.#byName.get(nameKey(name)) : undefined)
    if (there)
      return { tag: there, becomes: 'there', why: sentences(renamed, likeWords(there, { name: wanted, fields })) }
    const depth = parent ? this.depthOf(parent) + 1 : 0
    if (depth >= LIMITS.treeLevels) return this.drop(planWords.tooDeep(LIMITS.treeLevels))
    if (this.#tags.size >= LIMITS.tags) return this.drop(planWords.full)
    return this.#add({ id, name: wanted, fields }, parent, renamed)
  }

  drop(why: string): Taken {
    return { tag: null, becomes: 'dropped', why }
  }

  depthOf(tag: Tag): number {
    const depth = this.#depths.get(tag.id) ?? tagsAbove(tag, (id) => this.#tags.get(id)).length
    this.#depths.set(tag.id, depth)
    return depth
  }

  #add({ id, name, fields }: Pick<ListedTag, 'id' | 'name' | 'fields'>, parent: Tag | null, renamed: string): Taken {
    const { shortcut = null, letters, ...rest } = fields
    const isTaken = shortcut !== null && this.#digits.has(shortcut)
    const areTaken = typeof letters === 'string' && this.#letters.has(letters)
    const isFree = Id.safeParse(id).success && this.#sameId(id) === undefined
    const made: Tag = {
      id: isFree ? id.toLowerCase() : this.#newId(),
      parentId: parent?.id ?? null,
      position: (this.#last.get(parent?.id ?? null) ?? 0) + 1,
      name,
      definition: '',
      include: '',
      exclude: '',
      ...(fields.colour === undefined ? this.#leastUsedLook() : { colour: fields.colour }),
      ...rest,
      ...(letters === undefined || areTaken ? {} : { letters }),
      shortcut: isTaken ? null : shortcut,
    }
    this.made.push(made)
    this.#tags.set(made.id, made)
    this.#know(made)
    const digit = isTaken ? planWords.digitTaken(shortcut) : ''
    const letter = areTaken ? planWords.lettersTaken(letters) : ''
    return { tag: made, becomes: 'new', why: sentences(renamed, digit, letter) }
  }

  #sameId(id: string): Tag | undefined {
    return this.#tags.get(id.toLowerCase())
  }

  /** The next tag without a colour of its own does not look like the one before. */
  #leastUsedLook(): Look {
    return [...this.#looks.values()].reduce((least, each) => (each.uses < least.uses ? each : least)).look
  }

  /** The same number each time, so that a file that is imported again adds nothing. */
  #numbered(parentId: string | null, name: string, number: number): string {
    const mark = ` (${number})`
    const numbered = `${freeName(name, [], LIMITS.line - mark.length)}${mark}`
    this.#countAt(parentId, numbered)
    return numbered
  }

  /** How often the file had the name in this place before. */
  #countAt(parentId: string | null, name: string): number {
    const key = tagPlaceKey(parentId, nameKey(name))
    const before = this.#listed.get(key) ?? 0
    this.#listed.set(key, before + 1)
    return before
  }

  #know(tag: Tag): void {
    const place = tagPlaceKey(tag.parentId, tagNameKey(tag))
    if (!this.#byPlace.has(place)) this.#byPlace.set(place, tag)
    this.#last.set(tag.parentId, Math.max(this.#last.get(tag.parentId) ?? 0, tag.position))
    if (tag.shortcut !== null) this.#digits.add(tag.shortcut)
    if (tag.letters) this.#letters.add(tag.letters)
    const look = this.#looks.get(lookKey(tag))
    if (look) look.uses += 1
  }
}

/** What a field is where a tag does not say. */
const UNSET: Readonly<Record<string, string>> = { line: 'solid' }

/** In what a tag that is there is not what the file says of it. */
function likeWords(there: Tag, { name, fields }: Pick<ListedTag, 'name' | 'fields'>): string {
  const isOther = nameKey(there.name) !== nameKey(name)
  const called = isOther
    ? planWords.calledThere(there.name)
    : there.name === name
      ? ''
      : planWords.writtenThere(there.name)
  const other = COLUMNS.filter(({ key }) => fields[key] !== undefined && fields[key] !== (there[key] ?? UNSET[key]))
  const differs = other.length === 0 ? '' : planWords.differs(other.map(({ key }) => TAG_FIELD_NAMES[key]).join(', '))
  return sentences(planWords.stays, called, differs)
}

const sentences = (...all: readonly string[]): string => all.filter(Boolean).join(' ')
