import { say } from '../language/catalogue'
import { GERMAN_PLACE_KEYS } from './german-place-keys'

/** A key that means something in one kind of place only, whatever the commands are. */
export type PlaceKey = {
  /** As accelerators; any of them does it. None where only `shown` tells them. */
  keys: readonly string[]
  /** In words, where the keys are too many to be listed, e.g. "1–9". */
  shown: string | undefined
  does: string
}

/** A kind of place and the keys that whoever has the focus there can press. */
export type KeyPlace = { id: string; place: string; keys: readonly PlaceKey[] }

/** English words that have their German. */
type Words = keyof typeof GERMAN_PLACE_KEYS

const inEach = (en: Words): string => say({ en, de: GERMAN_PLACE_KEYS[en] })

/** A key of a place, by its accelerators with a space between them. */
export const key = (keys: string, does: Words, shown?: Words | '1–9'): PlaceKey => ({
  keys: keys.split(' ').filter(Boolean),
  get does() {
    return inEach(does)
  },
  get shown() {
    return shown === undefined || shown === '1–9' ? shown : inEach(shown)
  },
})

/** A kind of place with its keys. */
export const place = <const Id extends string>(id: Id, name: Words, keys: readonly PlaceKey[]) => ({
  id,
  get place() {
    return inEach(name)
  },
  keys,
})
