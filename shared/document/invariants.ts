import { type Entity, FOREIGN_KEYS, idsIn, isKind, type Kind, kindOf, KINDS } from '../kinds/registry'
import type { Unique } from '../kinds/kind'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import type { Change } from './change'
import { Draft } from './draft'
import { eachOf, entity, type Project } from './project'
import { documentWords } from './document-words'

/** Something about an entity that cannot be in any project, in words. */
export type Breach = { kind: Kind; id: string; problem: string }

/** Everything in the project that breaks what its kinds say must hold. */
export const breachesIn = (project: Project): Breach[] => [...breachesByEntity(project)].flat()

/** The same, an entity at a time: a large project must not hold up the window. */
export function* breachesByEntity(project: Project): Generator<Breach[]> {
  const check = new InvariantCheck(new Draft(project))
  for (const kind of KINDS) for (const each of eachOf(project, kind)) yield check.breachesOf<Kind>(kind, each)
}

/** Fields whose entities cannot do without those they name. */
const BINDING = FOREIGN_KEYS.filter(({ onDelete }) => onDelete !== 'keep')
const bindingOf = new Map(KINDS.map((kind) => [kind, BINDING.filter((key) => key.kind === kind)]))
const bindingTo = new Map(KINDS.map((kind) => [kind, BINDING.filter(({ to }) => to === kind)]))

/**
 * What the changes of a draft break, a change at a time: in the entities they put and in those that name what they take
 * away.
 */
export function* breachesAfter(
  draft: Draft,
  changes: readonly Change[],
  strict = false,
): Generator<Breach[], void, void> {
  const check = new InvariantCheck(draft, strict)
  for (const { kind, id, before, after } of changes) {
    if (kind === 'about' && after === null) yield [{ kind, id, problem: documentWords.neverWithout }]
    yield after === null ? check.leftNaming(kind, id) : check.breachesOf<Kind>(kind, after, before)
  }
}

/**
 * Refuses a plan that would break what holds now. What is broken already, in a project that was damaged, can still be
 * worked on. `what` begins the sentence: "Undo “Tag passage”"; `strict` asks for what older projects may break, too.
 */
export function* assertSound(project: Project, changes: readonly Change[], what: string, strict = false): Steps<void> {
  const before = new InvariantCheck(new Draft(project), strict)
  const isOld = ({ kind, id, problem }: Breach) => {
    const known = entity(project, kind, id)
    return known !== undefined && before.breachesOf<Kind>(kind, known).some((each) => each.problem === problem)
  }
  const draft = new Draft(project)
  yield* draft.put(changes)
  const deleted = new Set(changes.flatMap(({ kind, after }) => (after === null ? kind : [])))
  for (const kind of deleted) for (const key of bindingTo.get(kind) ?? []) yield* draft.readyToName(key.kind, key.field)
  for (const breaches of breachesAfter(draft, changes, strict)) {
    const breach = breaches.find((each) => !isOld(each))
    if (breach) throw unsound(draft, breach, what)
    yield
  }
}

function unsound(draft: Draft, { kind, id, problem }: Breach, what: string): Refusal {
  const name = nameIn(draft, kind, id)
  return new Refusal('unsound', documentWords.notPossible(what, `${kindOf(kind).one} ${name}`, problem))
}

function nameIn(draft: Draft, kind: Kind, id: string): string {
  const nameOf = (other: string, otherId: string): string => {
    const found = isKind(other) && draft.find(other, otherId)
    return found ? kindOf(other as Kind).name(found, nameOf) : documentWords.somethingDeleted
  }
  return nameOf(kind, id)
}

/** What a draft would break, looked at entity by entity. */
class InvariantCheck {
  readonly #draft: Draft
  /** Whether to ask for what projects of before a rule may break. */
  readonly #strict: boolean
  /** Ids by the values they share, for each rule that was asked about: a table is gone through once, not once an entity. */
  readonly #sharing = new Map<Unique, Map<string, string[]>>()

  constructor(draft: Draft, strict = false) {
    this.#draft = draft
    this.#strict = strict
  }

  /** `before` is what it was: values that it keeps are not looked for in its table. */
  breachesOf<K extends Kind>(kind: K, value: Entity<K>, before: Entity<K> | null = null): Breach[] {
    const definition = kindOf(kind)
    const problem = definition.problem(value, (other, id) => (isKind(other) ? this.#draft.find(other, id) : undefined))
    const problems = [
      ...this.#missing(kind, value),
      ...definition.unique
        .filter(
          (rule) => (this.#strict || !rule.older) && !isKept(rule, value, before) && this.#isShared(kind, rule, value),
        )
        .map(({ words }) => words),
      ...(definition.tree === null ? [] : this.#misplaced(kind, value, definition.tree)),
      ...(problem === null ? [] : [problem]),
    ]
    return problems.map((words) => ({ kind, id: value.id, problem: words }))
  }

  /** Entities that would go on naming what is taken away. */
  leftNaming(kind: Kind, id: string): Breach[] {
    return (bindingTo.get(kind) ?? []).flatMap((key) =>
      this.#draft.naming(key.kind, key.field, id).flatMap((each) => this.breachesOf<Kind>(key.kind, each)),
    )
  }

  #missing(kind: Kind, value: object): string[] {
    return (bindingOf.get(kind) ?? []).flatMap(({ field, to, isBuiltIn }) =>
      idsIn(value, field)
        .filter((id) => !this.#draft.find(to, id) && !isBuiltIn(id))
        .map(() => documentWords.belongsToNothing(kindOf(to).one)),
    )
  }

  #isShared<K extends Kind>(kind: K, rule: Unique<Entity<K>>, value: Entity<K>): boolean {
    const shared = sharedValue(rule, value)
    if (shared === null) return false
    const key = rule.value
      ? undefined
      : rule.fields.flatMap((field) => FOREIGN_KEYS.find((each) => each.kind === kind && each.field === field) ?? [])[0]
    const [named] = key ? idsIn(value, key.field) : []
    // Entities that name the same one by the first such field are few and known: the table need not be gone through.
    if (key && named) {
      return this.#draft
        .naming(kind, key.field, named)
        .some((each) => each.id !== value.id && sharedValue(rule, each) === shared)
    }
    const sharing = this.#sharing.get(rule) ?? idsBySharedValue(rule, [...this.#draft.all(kind), ...this.#across(rule)])
    this.#sharing.set(rule, sharing)
    return (sharing.get(shared)?.length ?? 0) > 1
  }

  #across({ across = [] }: Pick<Unique, 'across'>): Entity[] {
    return across.flatMap((kind) => (isKind(kind) ? this.#draft.all<Kind>(kind) : []))
  }

  /** Looks no further up and down than a tree may reach: that of a damaged project may be of any size, or go round. */
  #misplaced(kind: Kind, value: Entity, tree: string): string[] {
    const above = (entity: object) => this.#draft.find(kind, idsIn(entity, tree)[0] ?? '')
    const passed = new Set<string>()
    for (let each = above(value); each && !passed.has(each.id); each = above(each)) {
      if (each.id === value.id) return [documentWords.underItself]
      if (passed.size === LIMITS.treeLevels) break
      passed.add(each.id)
    }
    let level = passed.size + 1
    for (let below = [value]; below.length > 0; level += 1) {
      if (level > LIMITS.treeLevels) return [documentWords.tooDeep(LIMITS.treeLevels)]
      below = below.flatMap(({ id }) => this.#draft.naming(kind, tree, id))
    }
    return []
  }
}

/** What no other entity may have too; null when a part of it is unset. */
export function sharedValue<E extends object>({ fields, value }: Unique<E>, entity: E): string | null {
  if (value) return value(entity)
  const values = fields.map((field) => (entity as Readonly<Record<string, unknown>>)[field] ?? null)
  return values.includes(null) ? null : JSON.stringify(values)
}

/** Another that comes to have the same value is among the changes itself, and is found there. */
const isKept = <E extends object>(rule: Unique<E>, value: E, before: E | null): boolean =>
  before !== null && sharedValue(rule, before) === sharedValue(rule, value)

function idsBySharedValue(rule: Unique, entities: readonly Entity[]): Map<string, string[]> {
  const sharing = new Map<string, string[]>()
  for (const entity of entities) {
    const shared = sharedValue(rule, entity)
    if (shared !== null) sharing.set(shared, [...(sharing.get(shared) ?? []), entity.id])
  }
  return sharing
}
