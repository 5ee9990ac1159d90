import type { z } from 'zod'
import { LIMITS } from '../limits'
import { type KindName, type KindWords, kindWords } from './kind-names'

/** Characters of its words that name what has no name of its own. */
export const NAME_LENGTH = 60

/** One thing an entity says, in words; empty text when it says nothing. */
export type Fact = {
  label: string
  text: string
  /** Running text, worth comparing word by word. */
  prose: boolean
  /** Already said by the name of the item. */
  inName?: true
  /** Words of a source, which nobody here wrote. */
  quoted?: true
  /** Tells facts of one label apart; absent: the label is enough. */
  key?: string
}

/** The name of an entity by its kind and id, also when it is long gone. */
export type NameOf = (kind: string, id: string) => string

/** Another entity as the project has it, or undefined. */
export type Find = (kind: string, id: string) => object | undefined

/** How a field is told: what it is called, and what it says. */
export type Telling<V> = { readonly label: string; tell: (value: V, nameOf: NameOf) => Fact[] }

/**
 * What becomes of an entity when something it names is deleted: it is deleted as well; it forgets the name; it takes
 * what the deleted one named in the same field; it forbids the deletion; or it keeps the name, and readers pass it over.
 */
export type OnDelete = 'delete' | 'forget' | 'inherit' | 'forbid' | 'keep'

export type Reference = {
  to: string
  onDelete: OnDelete
  /** Ids that stand for something built in, which is no entity. */
  isBuiltIn?: (id: string) => boolean
}

/** Fields that together no two entities of the kind may share (unset ones never clash), and what to say when they would. */
export type Unique<E = object> = {
  fields: readonly string[]
  readonly words: string
  /** Other kinds whose fields of these names count as well. */
  across?: readonly string[]
  /** What must not be shared, where it is not the fields as they are written. */
  value?(this: void, entity: E): string
  /** Projects from before the rule may break it, and be restored so: it is asked only of what is done now. */
  older?: true
}

/** Everything the rest of the program needs to know about one kind of entity. */
export type KindDefinition<E extends { id: string }> = KindWords & {
  schema: z.ZodType<E>
  /** What an analyst would call this very one: "R1 Port closes", “words of a passage…”. */
  name: (value: E, nameOf: NameOf) => string
  /** How each field is told in the history; a field that is forgotten does not compile. */
  facts: { [F in keyof Required<E>]: Telling<E[F]> }
  /** Fields that name other entities, by id or by a list of ids; or a field of what a field holds: `likelihood.lexicon`. */
  references: { [F in (keyof E & string) | `${keyof E & string}.${string}`]?: Reference }
  /** Fields of `references` whose entity this one is part of: it then belongs to that one's history too. */
  partOf: readonly (keyof E & string)[]
  unique: readonly Unique<E>[]
  /** The entity as it can be told from `others`, which nothing demands but which everybody expects of one brought back. */
  apart: ((value: E, others: readonly E[]) => E) | null
  /** How many a project holds at most. */
  most: number
  /** Field by which the entities form a tree: none may stand under itself. */
  tree: (keyof E & string) | null
  /** What is wrong with the entity beside those it names, in words; null when nothing is. */
  problem: (value: E, find: Find) => string | null
  /** Order in which an analyst sees them. */
  order: (left: E, right: E) => number
}

type Given<E extends { id: string }> = Pick<KindDefinition<E>, 'schema' | 'name' | 'facts'> &
  Partial<Omit<KindDefinition<E>, keyof KindWords>> & {
    /** What an analyst calls one, and several, in English. */
    one: KindName
    many: string
  }

/** A kind of entity; what is not said of it does not exist for it. */
export const defineKind = <E extends { id: string }>({ one, many, ...given }: Given<E>): KindDefinition<E> =>
  Object.assign(kindWords(one, many), {
    references: {},
    partOf: [],
    unique: [],
    apart: null,
    most: LIMITS.ofKind,
    tree: null,
    problem: () => null,
    order: byPosition,
    ...given,
  })

/** By `position` where there is one; ids decide between equals, so that every window shows the same order. */
export const byPosition = (left: Ordered, right: Ordered): number =>
  (left.position ?? 0) - (right.position ?? 0) || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)

type Ordered = { id: string; position?: number }
