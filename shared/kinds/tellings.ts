import { sayDay } from '../words/moments'
import { type FieldName, fieldName } from './field-names'
import type { Fact, NameOf, Telling } from './kind'
import { kindSays } from './kind-says'
import { keyInWords } from './keys-in-words'

/** The ways in which fields are told. */

const fact = (label: string, text: string): Fact => ({ label, text, prose: false })
/** Running text, compared word by word. */
export const proseFact = (label: string, text: string | null): Fact => ({ label, text: text ?? '', prose: true })

/** A field that says nothing to an analyst. */
export const hidden: Telling<unknown> = { label: '', tell: () => [] }

/** A field that says several things, or none, each under a label of its own. */
export const telling = <V>(name: FieldName, tell: Telling<V>['tell']): Telling<V> => ({
  get label() {
    return fieldName(name)
  },
  tell,
})

export const as = <V>(name: FieldName, words: (value: V, nameOf: NameOf) => string): Telling<V> =>
  telling(name, (value, nameOf) => [fact(fieldName(name), words(value, nameOf))])

export const line = (name: FieldName): Telling<string> => as(name, (text) => text)
export const prose = (name: FieldName): Telling<string> => telling(name, (text) => [proseFact(fieldName(name), text)])
export const day = (name: FieldName): Telling<string | null> =>
  as(name, (value) => (value === null ? '' : sayDay(value)))
export const number = (name: FieldName): Telling<number | null> => as(name, (value) => String(value ?? ''))

/** A key such as "reported-fact" in words. */
export const key = (name: FieldName): Telling<string | null | undefined> => as(name, (value) => keyInWords(value ?? ''))

/** A field of which nothing is said where it is absent, null or empty. */
export const whenSaid = <V>(said: Telling<V>): Telling<V | null | undefined> => ({
  get label() {
    return said.label
  },
  tell: (value, nameOf) => (value ? said.tell(value, nameOf) : []),
})

/** Whether something is so; nothing is said of what is not. */
export const whether = <V>(name: FieldName, holds: (value: V) => boolean): Telling<V> =>
  as(name, (value) => (holds(value) ? kindSays.yes : ''))
/** Yes or no. */
export const yesNo = (name: FieldName): Telling<boolean> => as(name, (value) => (value ? kindSays.yes : kindSays.no))

/** Another entity, by its name. */
export const named = (name: FieldName, kind: string): Telling<string | null> =>
  as(name, (id, nameOf) => (id === null ? '' : nameOf(kind, id)))
export const namedList = (name: FieldName, kind: string): Telling<readonly string[]> =>
  as(name, (ids, nameOf) => ids.map((id) => nameOf(kind, id)).join(', '))

/** What the name of the item says too. */
export const inName = <V>(said: Telling<V>): Telling<V> => ({
  get label() {
    return said.label
  },
  tell: (value, nameOf) => said.tell(value, nameOf).map((each) => ({ ...each, inName: true })),
})

/** Whose it is. Of what came or went, who did that is said beside it. */
export const whose: Telling<string> = inName(named('Made by', 'analysts'))

/** Place among its siblings: only that it moved means anything. */
export const ORDER = 'Order'
export const order = number(ORDER)
