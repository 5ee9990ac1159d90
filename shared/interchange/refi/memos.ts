import { LIMITS } from '../../limits'
import { cleanProse, type ReadingNotes } from '../codebook/listed-tag'
import type { RefiFile } from './refi-file'

/**
 * The words of the memos of a file by what they stand on. Programs refer to them from what they stand on, or link the memo
 * to it, or have no memo but a description.
 */
export class Memos {
  readonly #texts: ReadonlyMap<string, string>
  readonly #linked = new Map<string, string[]>()
  readonly #used = new Set<string>()
  readonly #notes: ReadingNotes

  constructor({ links }: RefiFile, texts: ReadonlyMap<string, string>, notes: ReadingNotes) {
    this.#texts = texts
    this.#notes = notes
    for (const { origin, target } of links) {
      for (const [memo, on] of [
        [origin, target],
        [target, origin],
      ] as const) {
        if (texts.has(memo)) this.#linked.set(on, [...(this.#linked.get(on) ?? []), memo])
      }
    }
  }

  /** What is said of one thing: its description and all memos on it, each once. */
  on(guid: string, description: string, noteRefs: readonly string[]): string {
    const memos = [...noteRefs, ...(this.#linked.get(guid) ?? [])]
    for (const memo of memos) this.#used.add(memo)
    const texts = [description, ...memos.map((memo) => this.#texts.get(memo) ?? '')].map((text) => text.trim())
    const said = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index)
    // A program may write the beginning of a memo as the description.
    const whole = said.filter((text) => !said.some((other) => other !== text && other.startsWith(text)))
    return cleanProse(whole.join('\n\n'), this.#notes).slice(0, LIMITS.prose)
  }

  /** How many memos stand on nothing that was asked for. */
  get unused(): number {
    return [...this.#texts.keys()].filter((memo) => !this.#used.has(memo)).length
  }

  /** Whether a GUID is that of a memo. */
  has(guid: string): boolean {
    return this.#texts.has(guid)
  }
}
