import { formatDay } from '../words/days'
import { spaced } from '../words/sentence'
import type { Fact, NameOf, Telling } from './kind'

/** The ways in which fields are told. */

const fact = (label: string, text: string): Fact => ({ label, text, prose: false })
/** Running text, compared word by word. */
export const proseFact = (label: string, text: string | null): Fact => ({ label, text: text ?? '', prose: true })

/** A field that says nothing to an analyst. */
export const hidden: Telling<unknown> = { label: '', tell: () => [] }

export const as = <V>(label: string, words: (value: V, nameOf: NameOf) => string): Telling<V> => ({
  label,
  tell: (value, nameOf) => [fact(label, words(value, nameOf))],
})

export const line = (label: string): Telling<string> => as(label, (text) => text)
export const prose = (label: string): Telling<string> => ({ label, tell: (text) => [proseFact(label, text)] })
export const day = (label: string): Telling<string | null> =>
  as(label, (value) => (value === null ? '' : formatDay(value)))
export const number = (label: string): Telling<number | null> => as(label, (value) => String(value ?? ''))

/** A key such as "reported-fact" in words. */
export const key = (label: string): Telling<string | null | undefined> => as(label, (value) => spaced(value ?? ''))

/** Another entity, by its name. */
export const named = (label: string, kind: string): Telling<string | null> =>
  as(label, (id, nameOf) => (id === null ? '' : nameOf(kind, id)))
export const namedList = (label: string, kind: string): Telling<readonly string[]> =>
  as(label, (ids, nameOf) => ids.map((id) => nameOf(kind, id)).join(', '))

/** What the name of the item says too. */
export const inName = <V>({ label, tell }: Telling<V>): Telling<V> => ({
  label,
  tell: (value, nameOf) => tell(value, nameOf).map((each) => ({ ...each, inName: true })),
})

/** Whose it is. Of what came or went, who did that is said beside it. */
export const whose: Telling<string> = inName(named('Made by', 'analysts'))

/** Place among its siblings: only that it moved means anything. */
export const ORDER = 'Order'
export const order = number(ORDER)
