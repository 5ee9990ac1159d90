/** Fields whose words are held against a text: they are masked with it, never reworded. */
const HELD: ReadonlySet<string> = new Set(['anchor'])

/** Ids, hashes and times, which are no words: as the fields of entities have them, and nothing else. */
const NO_WORDS =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}Z)?)$/

/** Entities, or a part of them, with every text in them changed, whatever it is for. */
export const mapStrings = <T>(told: T, change: (words: string) => string): T => mapped(told, change) as T

function mapped(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return NO_WORDS.test(value) ? value : change(value)
  if (Array.isArray(value)) return value.map((each) => mapped(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => [field, HELD.has(field) ? held : mapped(held, change)]),
  )
}
