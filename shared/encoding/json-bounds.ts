/** How deep JSON may nest and how many values it may have. */
export type JsonBounds = { depth: number; values: number }

/**
 * Whether a text that may be JSON stays within bounds. It is counted, not parsed: a file of brackets alone must not become
 * a tree first. Takes one walk over the text.
 */
export function isWithinBounds(text: string, { depth: most, values }: JsonBounds): boolean {
  let [depth, count, isString] = [0, 1, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isString = false
    } else if (sign === '"') isString = true
    else if (sign === ',') count += 1
    else if (sign === '{' || sign === '[') {
      depth += 1
      count += 1
      if (depth > most) return false
    } else if (sign === '}' || sign === ']') depth -= 1
    if (count > values) return false
  }
  return true
}
