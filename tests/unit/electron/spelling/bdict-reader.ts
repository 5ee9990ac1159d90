/** The words of a dictionary in Chromium's form with the numbers of their groups, read by its published description. */
export function wordsOf(bdict: Uint8Array): Map<string, number[]> {
  const bytes = Buffer.from(bdict)
  const found = new Map<string, number[]>()
  walk(bytes, bytes.readUInt32LE(12), Buffer.alloc(0), found)
  return found
}

function walk(bytes: Buffer, at: number, before: Buffer, found: Map<string, number[]>): void {
  const kind = bytes[at] ?? 0
  const child = (byte: number, place: number) =>
    walk(bytes, place, byte === 0 ? before : Buffer.concat([before, Buffer.from([byte])]), found)
  if ((kind & 0x80) === 0) return leaf(bytes, at, before, found)
  if ((kind & 0xe0) === 0xe0) {
    const [count, width] = [kind & 0x0f, (kind & 0x10) === 0 ? 2 : 3]
    for (let index = 0; index < count; index++) {
      const entry = at + 1 + index * width
      const offset = width === 2 ? (bytes[entry + 1] ?? 0) : bytes.readUInt16LE(entry + 1)
      child(bytes[entry] ?? 0, at + 1 + count * width + offset)
    }
    return
  }
  const [first, count] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0]
  const hasEnd = (kind & 1) !== 0
  const isWide = (kind & 2) !== 0
  for (let index = hasEnd ? -1 : 0; index < count; index++) {
    const place = at + 3 + (index + (hasEnd ? 1 : 0)) * (isWide ? 4 : 2)
    const offset = isWide ? bytes.readUInt32LE(place) : bytes.readUInt16LE(place)
    if (offset !== 0) child(index === -1 ? 0 : first + index, isWide ? offset : at + offset)
  }
}

function leaf(bytes: Buffer, at: number, before: Buffer, found: Map<string, number[]>): void {
  const kind = bytes[at] ?? 0
  const first = ((kind & 0x1f) << 8) | (bytes[at + 1] ?? 0)
  let end = at + 2
  if ((kind & 0x40) !== 0) end = bytes.indexOf(0, end)
  const word = Buffer.concat([before, bytes.subarray(at + 2, end)])
  if ((kind & 0x40) !== 0) end += 1
  const groups = first === 0x1fff ? [] : [first]
  if ((kind & 0x20) !== 0) {
    for (; bytes.readUInt16LE(end) !== 0xffff; end += 2) groups.push(bytes.readUInt16LE(end))
  }
  found.set(word.toString('utf8'), groups)
}
