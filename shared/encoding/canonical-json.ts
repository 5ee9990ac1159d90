/**
 * A value of JSON written in the one way that its fingerprint is taken of: no spaces, the fields of every object in the
 * order of their code units (as RFC 8785 has it). What is undefined is left out.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  // Built of pairs: a field called __proto__ would else set what it must only be called.
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([field, held]) => [field, inOrder(held)]),
  )
}
