const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * JSON with the faults put right that templates make when they write it by hand: line ends and tabs inside of words, and
 * commas behind the last of a list. What else is wrong with it stays so.
 */
export function mendJson(json: string): string {
  let mended = ''
  let isInside = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at)
    if (isInside && sign === '\\') {
      mended += json.slice(at, at + 2)
      at += 1
    } else if (sign === '"') {
      isInside = !isInside
      mended += sign
    } else if (isInside) mended += CONTROL[sign] ?? sign
    else if (sign !== ',') mended += sign
    else {
      const next = /\S/g
      next.lastIndex = at + 1
      const behind = next.exec(json)?.[0] ?? ''
      if (behind !== '}' && behind !== ']') mended += sign
    }
  }
  return mended
}
