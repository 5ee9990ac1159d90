import { isSame } from '../document/change'
import { type Entity, type Kind, kindOf } from '../kinds/registry'
import { LIMITS } from '../limits'
import { joinedText } from '../words/joined'
import { isQuiet, partsOf, ruleOf } from './field-rules'
import { clearValue, either, mergedSet, type Three } from './three-way'
import type { Decision, Side } from './side'

/** A part of an entity that both sides changed to something else. */
export type Difference = {
  fields: readonly string[]
  /** The keys that lead to it within its field, where it is not the whole field. */
  within: readonly string[]
  /** Whether it holds words that can stand one after the other. */
  canBeBoth: boolean
}

/** What was decided of a difference; null while nobody has: what is mine then stays. */
type Decide = (difference: Difference) => Decision | null

/** Which side changed these fields last: its values stand where both are kept. */
type Later = (fields: readonly string[]) => Side

type Fields = Readonly<Record<string, unknown>>

/** One entity that both sides changed, merged field by field. `before` is undefined when both made it. */
export function mergeEntity<K extends Kind>(
  kind: K,
  { before, mine, theirs }: Three<Entity<K> | undefined> & { mine: Entity<K>; theirs: Entity<K> },
  decide: Decide,
  later: Later,
): Entity<K> {
  const three: Three<Fields> = { before: { ...before }, mine: { ...mine }, theirs: { ...theirs } }
  const merger = new EntityMerge(kind, three, decide, later)
  const parsed = kindOf(kind).schema.safeParse(merger.merged())
  if (parsed.success) return parsed.data
  // Each side's changes are possible, and not together, as more tags than a passage can have.
  const fields = partsOf(kind, [mine, theirs]).flat()
  return decide({ fields, within: [], canBeBoth: false }) === 'theirs' ? theirs : mine
}

class EntityMerge {
  readonly #kind: Kind
  readonly #three: Three<Fields>
  readonly #decide: Decide
  readonly #later: Later

  constructor(kind: Kind, three: Three<Fields>, decide: Decide, later: Later) {
    this.#kind = kind
    this.#three = three
    this.#decide = decide
    this.#later = later
  }

  merged(): Fields {
    const { mine, theirs } = this.#three
    const merged: Record<string, unknown> = { id: mine['id'] }
    for (const fields of partsOf(this.#kind, [mine, theirs])) {
      const values = fields.length === 1 ? this.#field(fields[0] ?? '') : this.#together(fields)
      for (const [field, value] of Object.entries(values)) if (value !== undefined) merged[field] = value
    }
    return this.#kind === 'memos' ? withValuesBehind(merged, this.#three) : merged
  }

  #field(field: string): Fields {
    const three = valuesOf(this.#three, field)
    const clear = clearValue(three)
    return { [field]: clear ? clear.value : this.#byRule(field, three) }
  }

  #byRule(field: string, three: Three): unknown {
    switch (ruleOf(this.#kind, field)) {
      case 'set':
        return mergedSet({ before: listOf(three.before), mine: listOf(three.mine), theirs: listOf(three.theirs) })
      case 'keys':
        return this.#byKey(field, three, [], 1)
      case 'keys-of-keys':
        return this.#byKey(field, three, [], 2)
      case 'agreed':
        return agreed(three)
      case 'greatest':
        return Math.max(...[three.mine, three.theirs].filter((value) => typeof value === 'number'))
      case 'either':
      case 'behind-words':
        return either(three.mine, three.theirs)
      case null:
        return this.#decided(field, three, [])
    }
  }

  #byKey(field: string, three: Three, above: readonly string[], levels: number): Fields {
    const merged: Record<string, unknown> = {}
    for (const key of keysOf(three)) {
      const within = [...above, key]
      const values = valuesOf(fieldsIn(three), key)
      const clear = clearValue(values)
      const deeper = levels > 1 && isFields(values.mine) && isFields(values.theirs)
      const value = clear
        ? clear.value
        : deeper
          ? this.#byKey(field, values, within, levels - 1)
          : this.#decided(field, values, within)
      if (value !== undefined) define(merged, key, value)
    }
    return merged
  }

  #decided(field: string, { mine, theirs }: Three, within: readonly string[]): unknown {
    const canBeBoth = this.#isProse(field) && areWords(mine, theirs)
    const decision = this.#decide({ fields: [field], within, canBeBoth })
    if (decision === 'theirs') return theirs
    return decision === 'both' && canBeBoth ? this.#joined([field], mine, theirs) : mine
  }

  #together(fields: readonly string[]): Fields {
    const [before, mine, theirs] = (['before', 'mine', 'theirs'] as const).map((side) =>
      Object.fromEntries(fields.map((field) => [field, this.#three[side][field]])),
    )
    if (!before || !mine || !theirs) return {}
    const clear = clearValue({ before, mine, theirs })
    if (clear) return clear.value
    const differing = fields.filter((field) => !isSame(mine[field], theirs[field]))
    if (differing.every((field) => isQuiet(this.#kind, field))) return either(mine, theirs)
    const words = differing.filter((field) => this.#isProse(field) && areWords(mine[field], theirs[field]))
    const decision = this.#decide({ fields, within: [], canBeBoth: words.length > 0 })
    if (decision === 'theirs') return theirs
    if (decision !== 'both') return mine
    const both: Record<string, unknown> = { ...(this.#later(fields) === 'mine' ? mine : theirs) }
    for (const field of words) both[field] = this.#joined(fields, mine[field], theirs[field])
    return both
  }

  /** What was said first comes first; paragraphs that both have stand once. */
  #joined(fields: readonly string[], mine: unknown, theirs: unknown): string {
    const [first, second] = this.#later(fields) === 'mine' ? [theirs, mine] : [mine, theirs]
    const stands = new Set(paragraphsOf(String(first)))
    const added = paragraphsOf(String(second)).filter((paragraph) => !stands.has(paragraph))
    return joinedText(String(first), added.join(BETWEEN_PARAGRAPHS))
  }

  #isProse(field: string): boolean {
    const facts: Readonly<Record<string, { tell: (value: never, nameOf: () => string) => { prose: boolean }[] }>> =
      kindOf(this.#kind).facts
    const value = this.#three.mine[field]
    return facts[field]?.tell(value as never, () => '').some(({ prose }) => prose) ?? false
  }
}

/** What the project said behind words of a memo goes with the words; behind those of both sides what both say. */
function withValuesBehind(merged: Fields, three: Three<Fields>): Fields {
  const behind = fieldsIn(valuesOf(three, 'against'))
  const kept: Record<string, unknown> = {}
  for (const key of keysOf(behind)) {
    const words = [merged, three.mine, three.theirs].map((memo) => wordsAt(memo, key))
    const value = isSame(words[0], words[1])
      ? behind.mine[key]
      : isSame(words[0], words[2])
        ? behind.theirs[key]
        : agreed({ before: {}, mine: behind.mine[key], theirs: behind.theirs[key] })
    // Words that are the same on both sides may have been confirmed on one.
    const clear = isSame(words[1], words[2]) ? clearValue(valuesOf(behind, key)) : null
    const stands = clear ? clear.value : value
    if (stands !== undefined) define(kept, key, stands)
  }
  const { against: _, ...others } = merged
  return Object.keys(kept).length === 0 && merged['against'] === undefined ? others : { ...others, against: kept }
}

/** The words of a memo by their key, as `wordsKey` makes it. */
const wordsAt = (memo: Fields, key: string): unknown =>
  key.split('/').reduce<unknown>((value, part) => (isFields(value) ? value[part] : undefined), memo)

function agreed(three: Three): Fields {
  const merged: Record<string, unknown> = {}
  for (const key of keysOf(three)) {
    const clear = clearValue(valuesOf(fieldsIn(three), key))
    if (clear && clear.value !== undefined) define(merged, key, clear.value)
  }
  return merged
}

/** The key may be any word that a file holds: `__proto__` must only be called that. */
const define = (into: Record<string, unknown>, key: string, value: unknown): void =>
  void Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true })

/** Whether one can stand after the other. */
const areWords = (mine: unknown, theirs: unknown): boolean =>
  typeof mine === 'string' &&
  typeof theirs === 'string' &&
  [mine, theirs].every((text) => text.trim() !== '') &&
  joinedText(mine, theirs).length <= LIMITS.prose

const BETWEEN_PARAGRAPHS = '\n\n'
const paragraphsOf = (text: string): string[] => text.split(BETWEEN_PARAGRAPHS)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const asFields = (value: unknown): Fields => (isFields(value) ? value : {})

const fieldsIn = ({ before, mine, theirs }: Three): Three<Fields> => ({
  before: asFields(before),
  mine: asFields(mine),
  theirs: asFields(theirs),
})

const valuesOf = ({ before, mine, theirs }: Three<Fields>, key: string): Three => {
  const of = (fields: Fields) => (Object.hasOwn(fields, key) ? fields[key] : undefined)
  return { before: of(before), mine: of(mine), theirs: of(theirs) }
}

const keysOf = (three: Three): string[] => {
  const { mine, theirs } = fieldsIn(three)
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].toSorted()
}
