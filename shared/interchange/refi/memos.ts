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
        if (!texts.has(memo)) continue
        const memos = this.#linked.get(on)
        if (memos) memos.push(memo)
        else this.#linked.set(on, [memo])
      }
    }
  }

  /** What is said of one thing: its description and all memos on it, each once. */
  on(guid: string, description: string, noteRefs: readonly string[]): string {
    const memos = [...noteRefs, ...(this.#linked.get(guid) ?? [])]
    for (const memo of memos) this.#used.add(memo)
    const texts = [description, ...memos.map((memo) => this.#texts.get(memo) ?? '')].map((text) => text.trim())
    const said = wholeOnes(new Set(texts.filter((text) => text !== '')))
    return this.joined(said)
  }

  /** Several notes as one; where that is too long it is cut, which is told. */
  joined(notes: readonly string[]): string {
    return cleanProse(notes.filter((note) => note !== '').join('\n\n'), this.#notes)
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

/** Texts without those that another begins with: a program may write the beginning of a memo as the description. */
function wholeOnes(texts: ReadonlySet<string>): string[] {
  const sorted = [...texts].toSorted()
  // What begins with a text stands right behind it.
  const begun = new Set(sorted.filter((text, index) => sorted[index + 1]?.startsWith(text)))
  return [...texts].filter((text) => !begun.has(text))
}
