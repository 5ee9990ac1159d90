import { isProse, Wrapping } from './wrapping'

/** What is set in by so many spaces is a passage of its own: a quote, verse, a letter. */
const FEWEST_SPACES = 2
const TAB = 8

/**
 * The wrappings of a text: the one of its body, and those of passages that are set in, which programs wrap to a width of
 * their own.
 */
export class Margins {
  readonly #body: Wrapping
  readonly #inset: ReadonlyMap<number, Wrapping>

  /** The wrappings that a text shows, given the lines between its blank ones; null when its line ends are meant. */
  static of(chunks: readonly (readonly string[])[]): Margins | null {
    const inset = insetWrappings(chunks)
    // What is set in is wrapped to less, and would be taken for the width of the text where there is much of it.
    const body = Wrapping.of(chunks.filter((lines) => indentOf(lines) < FEWEST_SPACES)) ?? Wrapping.of(chunks)
    return body && new Margins(body, inset)
  }

  private constructor(body: Wrapping, inset: ReadonlyMap<number, Wrapping>) {
    this.#body = body
    this.#inset = inset
  }

  /** Whether these lines are a paragraph that was wrapped. */
  has(lines: readonly string[]): boolean {
    return this.#of(lines).has(lines)
  }

  /** The lines as they were before. */
  join(lines: readonly string[]): string {
    return this.#of(lines).join(lines)
  }

  get notes(): string[] {
    return [this.#body, ...this.#inset.values()].flatMap(({ notes }) => notes)
  }

  #of(lines: readonly string[]): Wrapping {
    const inset = this.#body.has(lines) ? undefined : this.#inset.get(indentOf(lines))
    return inset?.has(lines) ? inset : this.#body
  }
}

/** Of each depth that passages of the text are set in to, the wrapping that they show. */
function insetWrappings(chunks: readonly (readonly string[])[]): Map<number, Wrapping> {
  const passages = new Map<number, (readonly string[])[]>()
  for (const lines of chunks) {
    const indent = indentOf(lines)
    if (indent < FEWEST_SPACES) continue
    const beside = passages.get(indent) ?? []
    beside.push(lines)
    passages.set(indent, beside)
  }
  const found = new Map<number, Wrapping>()
  for (const [indent, all] of passages) {
    const wrapping = isProse(all) ? Wrapping.of(all) : null
    if (wrapping) found.set(indent, wrapping)
  }
  return found
}

/** The spaces that every line begins with. */
function indentOf(lines: readonly string[]): number {
  return lines.reduce((least, line) => Math.min(least, spacesOf(line)), Infinity)
}

function spacesOf(line: string): number {
  let spaces = 0
  for (const character of line) {
    if (character === ' ') spaces += 1
    else if (character === '\t') spaces += TAB
    else return spaces
  }
  return Infinity
}
