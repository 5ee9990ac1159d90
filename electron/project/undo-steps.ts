import { projectWords } from './project-words'
import { stepNames } from './step-names'
import { type Change, type Commit, inverse } from '@shared/document/change'
import { othersHaveTagged } from '@shared/document/closed-taggings'
import { entity, type Project } from '@shared/document/project'
import { hasSecrets, isSecretKind, keptIn, type Viewer } from '@shared/document/seen-by'
import { finderIn, openRoundIn, roundsOf, sessionUnderWay } from '@shared/document/queries/sessions'
import { isKind, type Kind } from '@shared/kinds/registry'
import { assertApplicable, changedSince, stepName } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import type { Steps } from '@shared/steps'
import { sliced } from '../in-slices'
import type { JournalHistory, Segment } from '../storage/journal-history'
import type { JournalContents } from '../storage/journal-reader'
import { CHAIN_START } from '../storage/journal-record'
import type { Point } from '../storage/snapshot'
import { afterOf, beforeOf, type EditedChange, Misfit, type StoredChange } from '../storage/stored-change'
import type { Plan, Step } from './commit-queue'
import { type Touched, type Turn, UndoHistory } from './undo-history'

/** Undo and Redo without end: what they would do next is told from the journals, as far back as that needs. */
export class UndoSteps {
  readonly #project: Project
  readonly #journals: JournalHistory
  readonly #known: readonly JournalContents[]
  readonly #history = new UndoHistory()
  /** Where the journals begin that were looked at. */
  #begin: Point
  #allSeen = false

  /** `end` is where the journals end of which nothing is added; `known` are those of them that were read already. */
  constructor(project: Project, journals: JournalHistory, end: Point, known: readonly JournalContents[]) {
    this.#project = project
    this.#journals = journals
    this.#begin = end
    this.#known = known
  }

  /**
   * Names of the steps that Undo and Redo would take once `waiting` is done, the steps that are asked for and not on
   * disk; null when there is none, and empty when there may be one whose name is not known yet. A step that is kept from
   * the viewer is not theirs to take.
   */
  labels(waiting: readonly (Step | null)[], viewer: Viewer): { undo: string | null; redo: string | null } {
    const last = waiting.findLast((step) => step?.by !== null || step.undoes !== null || step.redoes !== null)
    if (last !== undefined) {
      const isNew = last !== null && last.undoes === null && last.redoes === null
      if (!isNew) return { undo: '', redo: '' }
      // What of it may be seen is known once it is done.
      const mayBeKept = last.by !== viewer && hasSecrets(this.#project)
      return { undo: mayBeKept ? '' : last.label, redo: null }
    }
    const mayTake = this.#mayTake(viewer)
    const unread = this.#allSeen ? null : ''
    const { waitsToRedo } = this.#history
    return {
      undo: this.#history.undo(mayTake)?.label ?? unread,
      redo: this.#history.redo(mayTake)?.label ?? (waitsToRedo ? unread : null),
    }
  }

  add(turn: Turn): void {
    this.#history.add(turn)
  }

  /** Reads retired journals only until it is known what Undo and Redo would do; goes on there after a failure. */
  async lookBack(viewer: Viewer = null): Promise<void> {
    const mayTake = this.#mayTake(viewer)
    if (this.#allSeen || !this.#history.needsOlder(mayTake)) return
    for await (const segment of this.#journals.before(this.#begin, this.#known)) {
      this.#history.addOlder(turnsOf(segment))
      this.#begin = { ...segment.after, epoch: segment.epoch - 1 }
      if (!this.#history.needsOlder(mayTake)) return
    }
    this.#allSeen = true
  }

  async planUndo(by: string | null): Promise<Plan> {
    await this.lookBack(by)
    const turn = this.#history.undo(this.#mayTake(by))
    if (turn === null) throw new Refusal('nothing-to-undo', projectWords.nothingToUndo)
    const name = stepNames.undoing(turn.label)
    const changes = inverse(await this.#changesOf(turn, name, 'after'))
    await sliced(assertApplicable(this.#project, changes, name))
    return { by, label: stepName(stepNames.undo(turn.label)), operations: [], undoes: turn.seq, redoes: null, changes }
  }

  async planRedo(by: string | null): Promise<Plan> {
    await this.lookBack(by)
    const turn = this.#history.redo(this.#mayTake(by))
    if (turn === null) throw new Refusal('nothing-to-redo', projectWords.nothingToRedo)
    const name = stepNames.redoing(turn.label)
    const changes = await this.#changesOf(turn, name, 'before')
    await sliced(assertApplicable(this.#project, changes, name))
    return { by, label: stepName(stepNames.redo(turn.label)), operations: [], undoes: null, redoes: turn.seq, changes }
  }

  /**
   * Not what is settled by a closed round or tagging or a signed session; and of others neither what they said to a group,
   * nor what they did to something that is kept: what is gone may have been.
   */
  #mayTake(viewer: Viewer): (turn: Turn) => boolean {
    const someSecret = hasSecrets(this.#project)
    const isKept = keptIn(this.#project)
    const isOpen = ({ kind, id }: Turn['secretIds'][number]) => {
      const each = entity(this.#project, kind, id)
      return each !== undefined && !isKept(kind, each, viewer)
    }
    return (turn) => {
      if (isSettled(this.#project, turn)) return false
      if (wouldBare(this.#project, turn, viewer)) return false
      if (!someSecret || turn.by === viewer) return true
      return !turn.isSaid && turn.secretIds.every(isOpen)
    }
  }

  /** The changes of a step with whole entities; the project is where it left them, or will leave them from. */
  async #changesOf({ location, index }: Turn, name: string, now: 'before' | 'after'): Promise<Change[]> {
    const { changes } = await this.#journals.readCommit(location, index)
    try {
      return await sliced(wholeChanges(this.#project, changes, now))
    } catch (error) {
      if (error instanceof Misfit) throw changedSince(name)
      throw error
    }
  }
}

/**
 * Whether rounds and taggings keep what a step did as it is: `closed-rounds.ts` or `closed-taggings.ts` would refuse to
 * take it back.
 */
export const isSettled = (
  project: Project,
  { roundIds, sessionIds, madeSessionIds, secretIds, taggingIds, isSaid, isMerge }: Touched,
): boolean =>
  (isMerge && isSaid) ||
  taggingIds.some((id) => typeof entity(project, 'taggings', id)?.closedAt === 'string') ||
  madeSessionIds.some((id) => roundsOf.ask(project, id).some(({ closedAt }) => closedAt !== null)) ||
  roundIds.some((id) => typeof entity(project, 'rounds', id)?.closedAt === 'string') ||
  sessionIds.some((id) => typeof entity(project, 'sessions', id)?.signedAt === 'string') ||
  secretIds.some(({ kind, id }) => {
    const score = kind === 'scores' ? entity(project, kind, id) : undefined
    const underWay = score ? sessionUnderWay.ask(project, score.riskId) : null
    return score !== undefined && underWay !== null && openRoundIn(underWay, score.riskId) === null
  })

/** Whether a step began a blind tagging in which others have tagged since: it is not taken away from over their passages. */
const wouldBare = (project: Project, { madeTaggingIds }: Turn, viewer: Viewer): boolean =>
  madeTaggingIds.some((id) => {
    const tagging = entity(project, 'taggings', id)
    return tagging !== undefined && othersHaveTagged(finderIn(project), viewer, tagging)
  })

function* wholeChanges(project: Project, changes: readonly StoredChange[], now: 'before' | 'after'): Steps<Change[]> {
  const whole: Change[] = []
  for (const change of changes) {
    whole.push('edits' in change ? wholeChange(project, change, now) : change)
    yield
  }
  return whole
}

function wholeChange(project: Project, change: EditedChange, now: 'before' | 'after'): Change {
  const { kind, id } = change
  const present = entity(project, kind, id) ?? null
  const [before, after] = now === 'before' ? [present, afterOf(change, present)] : [beforeOf(change, present), present]
  return { kind, id, before, after } as Change
}

function turnsOf({ epoch, format, entries }: Segment): Turn[] {
  return entries.flatMap(({ record, offset, length }, index) => {
    if (record.type !== 'commits') return []
    const location = { epoch, format, offset, length, after: entries[index - 1]?.chain ?? CHAIN_START }
    return record.commits.map((commit, place) => turnOf(commit, location, place))
  })
}

/** Leaves the changes on disk, so that a day's work does not fill the memory. */
export function turnOf(
  { seq, label, by, undoes, redoes, changes }: Omit<Commit, 'changes'> & { changes: readonly Changed[] },
  location: Turn['location'],
  index: number,
): Turn {
  return { seq, label, by, undoes, redoes, ...touchedBy(changes), location, index }
}

/** What changes touch of that which decides whether they can be undone. */
export function touchedBy(changes: readonly Changed[]): Touched {
  const idsOf = (wanted: Kind) => changes.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
  const [roundIds, sessionIds, taggingIds] = [idsOf('rounds'), idsOf('sessions'), idsOf('taggings')] as const
  const secretIds = changes.flatMap(({ kind, id }) => (isKind(kind) && isSecretKind(kind) ? [{ kind, id }] : []))
  const madeOf = (wanted: Kind) =>
    changes.flatMap(({ kind, id, before }) => (kind === wanted && before === null ? [id] : []))
  const [madeSessionIds, madeTaggingIds] = [madeOf('sessions'), madeOf('taggings')]
  const isSaid = changes.some(({ kind }) => kind === 'comments' || kind === 'dissents')
  const isMerge = changes.some(({ kind }) => kind === 'merges')
  return { secretIds, roundIds, sessionIds, madeSessionIds, taggingIds, madeTaggingIds, isSaid, isMerge }
}

type Changed = { kind: string; id: string; before?: object | null }
