import type { Steps } from '@shared/steps'

/**
 * What JSON.stringify says of a value, in pieces: what lies `depth` lists and objects deep is one. A text of a hundred
 * megabytes would hold up the windows.
 */
export function* jsonPieces(value: unknown, depth: number): Generator<string, void, void> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value) ?? 'null'
  } else if (Array.isArray(value)) {
    let before = '['
    for (const each of value) {
      yield before
      yield* jsonPieces(each, depth - 1)
      before = ','
    }
    yield before === '[' ? '[]' : ']'
  } else {
    let before = '{'
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue
      yield `${before}${JSON.stringify(key)}:`
      yield* jsonPieces(each, depth - 1)
      before = ','
    }
    yield before === '{' ? '{}' : '}'
  }
}

/**
 * What JSON.parse reads in a text, in steps: each list and object that lies `depth` of them deep is read on its own, and
 * what is around them once they are taken out. Throws where JSON.parse does.
 */
export function* parseJson(json: Buffer, depth: number): Steps<unknown> {
  const parts: unknown[] = []
  let around = ''
  let taken = 0
  let start = 0
  let open = 0
  for (let at = 0; at < json.byteLength; at += 1) {
    const byte = json[at]
    if (byte === QUOTE) at = endOfString(json, at)
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (open === depth) start = at
      open += 1
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      open -= 1
      if (open !== depth) continue
      // A list can stand wherever what it stands for can, and no other is left so deep.
      around += `${json.toString('utf8', taken, start)}[${parts.length}]`
      taken = at + 1
      parts.push(JSON.parse(json.toString('utf8', start, taken)))
      yield
    }
  }
  around += json.toString('utf8', taken)
  const outline: unknown = JSON.parse(around)
  yield
  return yield* putBack(outline, parts, depth)
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d]
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d]

function endOfString(json: Buffer, start: number): number {
  let at = start + 1
  while (at < json.byteLength && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1
  return at
}

/** Puts the parts where they were taken out, in place. */
function* putBack(value: unknown, parts: readonly unknown[], depth: number): Steps<unknown> {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) {
    yield
    return Array.isArray(value) ? parts[Number(value[0])] : value
  }
  const inner = value as Record<string, unknown>
  for (const key in inner) inner[key] = yield* putBack(inner[key], parts, depth - 1)
  return value
}
