import { incomingWords } from './incoming-words'
import { LIMITS } from '../limits'

/** So many of something that a file brings, has, or has in vain. */
export type Counted = {
  /** What many of it are called: "tags". */
  what: string
  count: number
}

/** A value of the file for something that says otherwise here. It is taken only where the analyst asks for it. */
export type IncomingOffer = {
  /** Names it among the offers of one file. */
  id: string
  /** What it is of, and which field: "Harbour closes", "Publisher". */
  of: string
  field: string
  now: string
  offered: string
}

/** What the file of another program would bring, in words: nothing of it is left out in silence. */
export type Incoming = {
  /** What is to come; `note` says what is to be known of it, empty for nothing. */
  counts: (Counted & { note: string })[]
  /** What would change of things that are here already, one by one; absent where nothing does. */
  changes?: { of: string; change: string }[]
  /** What differs; absent where nothing does. */
  offers?: IncomingOffer[]
  /** What had to be assumed, in sentences. */
  notes: string[]
  /** What has no place here, and why. */
  dropped: (Counted & { why: string })[]
}

/** Why a file brings nothing: “already” is said only where nothing else kept it out. */
export const nothingNew = ({ dropped }: Pick<Incoming, 'dropped'>): string =>
  dropped.length === 0 ? incomingWords.allHere : incomingWords.nothingToImport

/** Gathers what a file would bring; lines of the same words are one, with all that they count. */
export class IncomingReport {
  readonly #counts = new Map<string, Incoming['counts'][number]>()
  readonly #dropped = new Map<string, Incoming['dropped'][number]>()
  readonly #notes = new Set<string>()
  readonly #changes: { of: string; change: string }[] = []
  readonly #offers: IncomingOffer[] = []

  /** Adds to what is to come; `what` is what many of it are called: "tags". */
  brings(what: string, count: number, note = ''): void {
    if (count > 0) addTo(this.#counts, `${what}\n${note}`, { what, count, note })
  }

  /** Adds to what has no place here. */
  drops(what: string, count: number, why: string): void {
    if (count > 0) addTo(this.#dropped, `${what}\n${why}`, { what, count, why })
  }

  /** Adds a change of something that is here. */
  changes(of: string, change: string): void {
    this.#changes.push({ of, change })
  }

  offers(offer: IncomingOffer): void {
    this.#offers.push(offer)
  }

  note(sentence: string): void {
    this.#notes.add(sentence)
  }

  /** What was gathered; of lines that a file makes without end the first are told, and how many more there are. */
  told(): Incoming {
    const more = this.#changes.length - MOST_LINES
    if (more > 0) this.note(incomingWords.unlistedChanges(more))
    const others = this.#offers.length - MOST_LINES
    if (others > 0) {
      this.note(incomingWords.unlistedDifferences(others))
    }
    const unlisted = this.#dropped.size - MOST_LINES
    if (unlisted > 0) {
      this.note(incomingWords.unlistedDrops(unlisted))
    }
    return {
      counts: [...this.#counts.values()],
      ...(this.#changes.length > 0 && { changes: this.#changes.slice(0, MOST_LINES) }),
      ...(this.#offers.length > 0 && { offers: this.#offers.slice(0, MOST_LINES) }),
      notes: firstOf([...this.#notes]),
      dropped: [...this.#dropped.values()].slice(0, MOST_LINES),
    }
  }
}

/** Lines of one list that are told. */
const MOST_LINES = LIMITS.offers

function addTo<Line extends { count: number }>(lines: Map<string, Line>, key: string, line: Line): void {
  const known = lines.get(key)
  if (known) known.count += line.count
  else lines.set(key, line)
}

function firstOf(notes: readonly string[]): string[] {
  const more = notes.length - MOST_LINES
  return more > 0 ? [...notes.slice(0, MOST_LINES), incomingWords.moreNotes(more)] : [...notes]
}
