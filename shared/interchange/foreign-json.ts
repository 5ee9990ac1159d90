import { foreignWords } from './foreign-words'
import { type JsonBounds, jsonShape } from '../encoding/json-bounds'
import { Refusal } from '../refusal'

/** What is said of JSON of another program that cannot be read. */
export type JsonWords = {
  code: string
  /** What the file should be: "a reference list". */
  what: string
  /** What to do where the file is damaged, and where there is too much in it; sentences. */
  again: string
  less: string
}

/** Reads JSON of another program, with or without a byte-order mark. Throws a Refusal for what breaks the bounds, is cut off or is no JSON. */
export function readForeignJson(file: string, bounds: JsonBounds, { code, what, again, less }: JsonWords): unknown {
  const text = file.replace(/^\uFEFF/, '')
  const { over, isCutOff } = jsonShape(text, bounds)
  if (over === 'depth') {
    throw new Refusal('too-deep', foreignWords.tooDeep(bounds.depth, what, again))
  }
  if (over === 'values') {
    throw new Refusal('too-large', foreignWords.tooMany(bounds.values, what, less))
  }
  if (isCutOff) throw new Refusal(code, cutOff(text, again))
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal(code, foreignWords.notJson(again), {
      cause,
    })
  }
}

/** Where the file ends that should go on. */
function cutOff(text: string, again: string): string {
  const whole = text.trimEnd()
  let lines = 1
  for (let at = whole.indexOf('\n'); at !== -1; at = whole.indexOf('\n', at + 1)) lines += 1
  const last = whole.slice(-ENOUGH).replace(/\s+/g, ' ')
  return foreignWords.cutOff(lines, last, again)
}

/** Characters that tell where a file ends. */
const ENOUGH = 30
