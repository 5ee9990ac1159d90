import type { Commit } from '@shared/document/change'
import type { SecretKind } from '@shared/document/seen-by'
import type { Location } from '../storage/journal'

/** What a step changed of that which decides whether it can be taken back, and by whom. */
export type Touched = {
  /** What it changed of that which may be kept from somebody. */
  secretIds: readonly { kind: SecretKind; id: string }[]
  /** The rounds and sessions that it changed. */
  roundIds: readonly string[]
  sessionIds: readonly string[]
  /** Those of the sessions that it made. */
  madeSessionIds: readonly string[]
  /** The blind taggings that it changed, and those of them that it made. */
  taggingIds: readonly string[]
  madeTaggingIds: readonly string[]
  /** Whether it is what somebody said to the group of a session. */
  isSaid: boolean
  /** Whether it merged a copy. */
  isMerge: boolean
}

/** What undoing needs to know of a commit; its changes stay on disk. */
export type Turn = Pick<Commit, 'seq' | 'label' | 'by' | 'undoes' | 'redoes'> &
  Touched & {
    location: Location
    /** Which of the commits of that journal line. */
    index: number
  }

/** Which steps are there for whoever asks. */
type MayTake = (turn: Turn) => boolean
const ANY: MayTake = () => true

/** What Undo and Redo do next, told from the commits alone, so that it survives a restart. */
export class UndoHistory {
  #turns: Turn[] = []
  readonly #bySeq = new Map<number, Turn>()
  /** Sequence numbers; the last is undone first. */
  #undo: number[] = []
  /** Sequence numbers; the last is redone first. */
  #redo: number[] = []

  /** The step that Undo takes of those that may be taken. */
  undo(mayTake: MayTake = ANY): Turn | null {
    return this.#last(this.#undo, mayTake)
  }

  /** The step that Redo takes of those that may be taken. */
  redo(mayTake: MayTake = ANY): Turn | null {
    return this.#last(this.#redo, mayTake)
  }

  /** Whether older commits have to be read before it is known what Undo or Redo would do. */
  needsOlder(mayTake: MayTake = ANY): boolean {
    return this.undo(mayTake) === null || (this.waitsToRedo && this.redo(mayTake) === null)
  }

  /** Whether something was undone that can be done again, known or not. */
  get waitsToRedo(): boolean {
    return this.#redo.length > 0
  }

  get oldest(): Turn | null {
    return this.#turns[0] ?? null
  }

  turn(seq: number): Turn | null {
    return this.#bySeq.get(seq) ?? null
  }

  add(turn: Turn): void {
    this.#turns.push(turn)
    this.#bySeq.set(turn.seq, turn)
    this.#step(turn)
  }

  /** Commits older than all that were added, ascending. */
  addOlder(turns: readonly Turn[]): void {
    const newer = this.#turns
    this.#turns = []
    this.#undo = []
    this.#redo = []
    for (const turn of [...turns, ...newer]) this.add(turn)
  }

  #last(steps: readonly number[], mayTake: MayTake): Turn | null {
    const seq = steps.findLast((each) => {
      const turn = this.#bySeq.get(each)
      return turn !== undefined && mayTake(turn)
    })
    return this.#bySeq.get(seq ?? 0) ?? null
  }

  #step({ seq, by, undoes, redoes }: Turn): void {
    if (undoes !== null) {
      remove(this.#undo, undoes)
      this.#redo.push(undoes)
    } else if (redoes !== null) {
      remove(this.#redo, redoes)
      this.#undo.push(redoes)
    } else if (by !== null) {
      this.#undo.push(seq)
      this.#redo = []
    }
  }
}

function remove(steps: number[], seq: number): void {
  const index = steps.lastIndexOf(seq)
  if (index !== -1) steps.splice(index, 1)
}
