import { type Commit, inverse } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import { assertApplicable, stepName } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import type { JournalHistory, Segment } from '../storage/journal-history'
import type { Plan } from './commit-queue'
import { type Turn, UndoHistory } from './undo-history'

/** Undo and Redo without end: what they would do next is told from the journals, as far back as that needs. */
export class UndoSteps {
  readonly #project: Project
  readonly #journals: JournalHistory
  /** Journals not looked at yet, newest first. */
  readonly #older: AsyncGenerator<Segment>
  readonly #history = new UndoHistory()

  constructor(project: Project, journals: JournalHistory, older: AsyncGenerator<Segment>) {
    this.#project = project
    this.#journals = journals
    this.#older = older
  }

  /** Names of the steps that Undo and Redo would take; null when there is none. */
  get labels(): { undo: string | null; redo: string | null } {
    return { undo: this.#history.undo?.label ?? null, redo: this.#history.redo?.label ?? null }
  }

  add(turn: Turn): void {
    this.#history.add(turn)
  }

  /** Reads retired journals only until it is known what Undo and Redo would do. */
  async lookBack(): Promise<void> {
    while (this.#history.needsOlder) {
      const next = await this.#older.next()
      if (next.done) return
      this.#history.addOlder(turnsOf(next.value))
    }
  }

  async planUndo(by: string | null): Promise<Plan> {
    await this.lookBack()
    const turn = this.#history.undo
    if (turn === null) throw new Refusal('nothing-to-undo', 'There is nothing to undo.')
    const changes = inverse((await this.#read(turn)).changes)
    assertApplicable(this.#project, changes, `Undo “${turn.label}”`)
    return { by, label: stepName(`Undo ${turn.label}`), operations: [], undoes: turn.seq, redoes: null, changes }
  }

  async planRedo(by: string | null): Promise<Plan> {
    await this.lookBack()
    const turn = this.#history.redo
    if (turn === null) throw new Refusal('nothing-to-redo', 'There is nothing to redo.')
    const { changes } = await this.#read(turn)
    assertApplicable(this.#project, changes, `Redo “${turn.label}”`)
    return { by, label: stepName(`Redo ${turn.label}`), operations: [], undoes: null, redoes: turn.seq, changes }
  }

  #read({ location, index }: Turn): Promise<Commit> {
    return this.#journals.readCommit(location, index)
  }
}

function turnsOf({ epoch, entries }: Segment): Turn[] {
  return entries.flatMap(({ record, offset, length }) => {
    if (record.type !== 'commits') return []
    const location = { epoch, offset, length }
    return record.commits.map((commit, index) => turnOf(commit, location, index))
  })
}

/** Leaves the changes on disk, so that a day's work does not fill the memory. */
export function turnOf({ seq, label, by, undoes, redoes }: Commit, location: Turn['location'], index: number): Turn {
  return { seq, label, by, undoes, redoes, location, index }
}
