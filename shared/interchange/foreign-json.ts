import { type JsonBounds, jsonShape } from '../encoding/json-bounds'
import { Refusal } from '../refusal'
import { formatCount } from '../words/plural'

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
    throw new Refusal(
      'too-deep',
      `This JSON nests deeper than ${bounds.depth} levels, as no program writes ${what}. Nothing was imported. ${again}`,
    )
  }
  if (over === 'values') {
    throw new Refusal(
      'too-large',
      `This JSON has more than ${formatCount(bounds.values)} values, the most Assay reads of ${what}. Nothing was imported. ${less}`,
    )
  }
  if (isCutOff) throw new Refusal(code, `${cutOff(text)} Nothing was imported. ${again}`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal(
      code,
      `This file is damaged: it is no JSON from beginning to end. Nothing was imported. ${again}`,
      {
        cause,
      },
    )
  }
}

/** Where the file ends that should go on. */
function cutOff(text: string): string {
  const whole = text.trimEnd()
  let lines = 1
  for (let at = whole.indexOf('\n'); at !== -1; at = whole.indexOf('\n', at + 1)) lines += 1
  const last = whole.slice(-ENOUGH).replace(/\s+/g, ' ')
  return `This file is cut off: it ends in line ${formatCount(lines)} behind “${last}”, before all of it is closed.`
}

/** Characters that tell where a file ends. */
const ENOUGH = 30
