/** How deep JSON may nest and how many values it may have. */
export type JsonBounds = { depth: number; values: number }

/** What a walk over JSON finds: a bound that it breaks, and whether it ends before all that it opened is closed. */
export type JsonShape = { over: 'depth' | 'values' | null; isCutOff: boolean }

/**
 * The shape of a text that may be JSON. It is counted, not parsed: a file of brackets alone must not become a tree first.
 * Takes one walk over the text, which ends where a bound is broken.
 */
export function jsonShape(text: string, { depth: most, values }: JsonBounds): JsonShape {
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
      if (depth > most) return { over: 'depth', isCutOff: false }
    } else if (sign === '}' || sign === ']') depth -= 1
    if (count > values) return { over: 'values', isCutOff: false }
  }
  return { over: null, isCutOff: isString || depth > 0 }
}
