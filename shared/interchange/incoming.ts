/** So many of something that a file brings, has, or has in vain. */
export type Counted = {
  /** What many of it are called: "tags". */
  what: string
  count: number
}

/** What the file of another program would bring, in words: nothing of it is left out in silence. */
export type Incoming = {
  /** What is to come; `note` says what is to be known of it, empty for nothing. */
  counts: (Counted & { note: string })[]
  /** What had to be assumed, in sentences. */
  notes: string[]
  /** What has no place here, and why. */
  dropped: (Counted & { why: string })[]
}

/** Gathers what a file would bring; lines of the same words are one, with all that they count. */
export class IncomingReport {
  readonly #counts = new Map<string, Incoming['counts'][number]>()
  readonly #dropped = new Map<string, Incoming['dropped'][number]>()
  readonly #notes = new Set<string>()

  /** Adds to what is to come; `what` is what many of it are called: "tags". */
  brings(what: string, count: number, note = ''): void {
    if (count > 0) addTo(this.#counts, `${what}\n${note}`, { what, count, note })
  }

  /** Adds to what has no place here. */
  drops(what: string, count: number, why: string): void {
    if (count > 0) addTo(this.#dropped, `${what}\n${why}`, { what, count, why })
  }

  note(sentence: string): void {
    this.#notes.add(sentence)
  }

  /** What was gathered; of lines that a file makes without end the first are told, and how many more there are. */
  told(): Incoming {
    return {
      counts: [...this.#counts.values()],
      notes: firstOf([...this.#notes]),
      dropped: [...this.#dropped.values()].slice(0, MOST_LINES),
    }
  }
}

/** Lines of one list that are told. */
const MOST_LINES = 200

function addTo<Line extends { count: number }>(lines: Map<string, Line>, key: string, line: Line): void {
  const known = lines.get(key)
  if (known) known.count += line.count
  else lines.set(key, line)
}

function firstOf(notes: readonly string[]): string[] {
  const more = notes.length - MOST_LINES
  return more > 0 ? [...notes.slice(0, MOST_LINES), `And ${more} more notes.`] : [...notes]
}
