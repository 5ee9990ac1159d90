/** A key that means something in one kind of place only, whatever the commands are. */
export type PlaceKey = {
  /** As accelerators; any of them does it. None where only `shown` tells them. */
  keys: readonly string[]
  /** In words, where the keys are too many to be listed, e.g. "1–9". */
  shown?: string
  does: string
}

/** A kind of place and the keys that whoever has the focus there can press. */
export type KeyPlace = { id: string; place: string; keys: readonly PlaceKey[] }

/** A key of a place, by its accelerators with a space between them. */
export const key = (keys: string, does: string, shown?: string): PlaceKey => ({
  keys: keys.split(' ').filter(Boolean),
  does,
  ...(shown !== undefined && { shown }),
})
