import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import { callWords } from './call-words'

/** What every value counts as beside its words: about what it takes in memory. */
const VALUE = 8

/** Refuses the input of a call that is larger than anything a window asks for, before anybody looks at what it says. */
export function assertCallSize(input: unknown): void {
  const waiting: unknown[] = [input]
  let size = 0
  while (waiting.length > 0) {
    const value = waiting.pop()
    size += wordsOf(value)
    const parts = partsOf(value)
    size += parts.length * VALUE
    if (size > LIMITS.call) throw tooLarge()
    for (const part of parts) waiting.push(part)
  }
}

function wordsOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return isPlain(value) ? Object.keys(value).reduce((sum, name) => sum + name.length, 0) : 0
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isPlain(value) ? Object.values(value) : []
}

/** The bytes of a file have a limit of their own, and looking at each would take longer than reading them. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)

const tooLarge = (): Refusal => new Refusal('too-much', callWords.tooLarge(LIMITS.call))
