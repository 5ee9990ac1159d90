import { mergeWords } from './merge-words'
import type { Change, Commit } from '@shared/document/change'
import { changesBetween } from '@shared/document/changes-between'
import { assertRoundsKeptInMerge } from '@shared/document/closed-rounds'
import { assertTaggingsKept } from '@shared/document/closed-taggings'
import { blindRisks } from '@shared/document/seen-by'
import { entity, type Project } from '@shared/document/project'
import { someOpenTagging } from '@shared/document/queries/taggings'
import { isShare } from '@shared/interchange/packages/share'
import type { MergeSummary } from '@shared/ipc/merging'
import type { Merge } from '@shared/kinds/merges'
import { type Kind, KINDS } from '@shared/kinds/registry'
import { type ConflictDetails, type ConflictRow, detailsOf, rowOf, thingsIn } from '@shared/merging/describe-conflict'
import type { Conflict, Decisions } from '@shared/merging/conflict'
import { compareCopies, type Comparison } from '@shared/merging/compare-copies'
import { mergeCompared } from '@shared/merging/merge-projects'
import type { Merged } from '@shared/merging/merged'
import { type Decision, keyOf, type LastTouch, type Side } from '@shared/merging/side'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import { restoring } from '../project/restore-plan'
import type { ProjectSession } from '../project/session'
import { isSettled, touchedBy } from '../project/undo-steps'
import { diskRefusal } from '../storage/disk-words'
import { originalOf } from '../storage/source-files'
import { commonMoment, type FoundMoment } from './common-moment'
import type { ProjectCopy } from './read-copy'
import { changedMeanwhile, nothingNew, withheld } from './merge-refusals'
import { SideHistory, type Timeline } from './side-history'

type Histories = Record<Side, SideHistory>

/** What the two have in common, and what was done to each since. */
type Beginning = { ancestor: Project | null; parted: string | null; unknown: string; histories: Histories }

/** What comes of two copies, and the changes to the open project that this takes. */
type Outcome = { comparison: Comparison; merged: Merged; changes: readonly Change[] }

/** A copy that may be merged into the open project: looked through, and nothing changed before `apply`. */
export class PendingMerge {
  readonly token = newId()
  readonly #session: ProjectSession
  readonly #copy: ProjectCopy
  readonly #beginning: Beginning
  /** As it is as long as nothing is decided. */
  readonly #outcome: Outcome
  /** The last change of the open project when it was looked through. */
  readonly #seq: number

  private constructor(session: ProjectSession, copy: ProjectCopy, beginning: Beginning, outcome: Outcome) {
    this.#session = session
    this.#copy = copy
    this.#beginning = beginning
    this.#outcome = outcome
    this.#seq = session.changes.end.seq
  }

  /** Looks a copy through. Throws a Refusal where something is under way that nobody may see before it is closed. */
  static async begin(session: ProjectSession, copy: ProjectCopy): Promise<PendingMerge> {
    assertMayBeSeen(session.project, null)
    assertMayBeSeen(copy.project, copy.name)
    assertNothingWithheld(session.project, copy)
    return session.changes.ofOneMoment(async () => {
      const beginning = await beginningOf(session, copy)
      const comparison = await comparedNow(session, copy, beginning)
      return new PendingMerge(session, copy, beginning, await outcomeOf(session, comparison, beginning, () => null))
    })
  }

  summary(): MergeSummary {
    const { merged, changes } = this.#outcome
    const { counts, said, conflicts, same } = merged
    const { parted, unknown } = this.#beginning
    return {
      token: this.token,
      copy: this.#copy.name,
      title: this.#copy.project.about.project.title,
      parted,
      unknown,
      counts: counts.filter(({ kind, mine, theirs }) => kind !== 'about' && mine + theirs > 0),
      same: same.size,
      said,
      conflicts: conflicts.length,
      goesOnAs: Object.fromEntries(
        Object.keys(this.#session.project.analysts).flatMap((id) => {
          const intoId = merged.goesOnAs.get(id)
          return intoId === undefined ? [] : [[id, intoId]]
        }),
      ),
      changes: changes.length > 0 || conflicts.length > 0,
      canBeUndone: !isSettled(merged.project, touchedBy([...changes, noting(this.#copy, '')])),
    }
  }

  get conflicts(): readonly Conflict[] {
    return this.#outcome.merged.conflicts
  }

  /** Conflicts from this one on, as many as are asked for. */
  rows(from: number, count: number): ConflictRow[] {
    const page = this.conflicts.slice(from, from + count)
    return page.map((conflict) => rowOf(this.#outcome.merged, conflict, this.#lastTouch))
  }

  details(index: number): ConflictDetails {
    const conflict = this.conflicts[index]
    if (!conflict) throw new Refusal('not-found', mergeWords.noConflict)
    return detailsOf(this.#outcome.merged, conflict, this.#lastTouch)
  }

  /** Merges as one step that can be undone; `decisions` has one for each conflict, in their order. */
  apply(by: string, decisions: readonly Decision[]): Promise<Commit> {
    const made = new Map(this.conflicts.map(({ key }, index) => [key, decisions[index] ?? null]))
    return this.#session.changes.make(async () => {
      const { project } = this.#session
      assertMayBeSeen(project, null)
      const isSame = this.#session.changes.end.seq === this.#seq
      const { merged, changes } = await this.#decided(made, isSame)
      // What only comes of a decision keeps both where it can, and is no new question.
      if (!isSame && merged.conflicts.some(({ key }) => !made.get(key))) throw changedMeanwhile()
      // What was decided is not asked again, also where all of it stays as it is.
      if (changes.length === 0 && merged.conflicts.length === 0) throw nothingNew(this.#copy.name)
      const noted = [...changes, noting(this.#copy, merged.goesOnAs.get(by) ?? by)]
      await assertKept(project, { merged, changes }, by)
      await this.#putTexts(changes)
      const label = mergeWords.merge(this.#copy.name, changesIn(changes))
      return { ...(await restoring(project, by, label, noted)), isSettledKept: true }
    })
  }

  /** What comes of decisions; where nothing changed since it was looked through, by what was compared then. */
  async #decided(made: ReadonlyMap<string, Decision | null>, isSame: boolean): Promise<Outcome> {
    if (made.size === 0 && isSame) return this.#outcome
    const [session, beginning] = [this.#session, this.#beginning]
    const comparison = isSame ? this.#outcome.comparison : await comparedNow(session, this.#copy, beginning)
    return outcomeOf(session, comparison, beginning, (key) => made.get(key) ?? null)
  }

  readonly #lastTouch: LastTouch = (...of) => touchIn(this.#beginning)(...of)

  /** The texts of sources that come with the copy: on the disk before anything names them. */
  async #putTexts(changes: readonly Change[]): Promise<void> {
    for (const { kind, before, after } of changes) {
      if (kind !== 'versions' || before !== null || after === null) continue
      const own = Object.values(this.#copy.project.versions).find(
        ({ blocksSha256, originalSha256 }) =>
          blocksSha256 === after.blocksSha256 && originalSha256 === after.originalSha256,
      )
      // A version of this project that takes another id has its files here.
      if (!own || entity(this.#session.project, 'versions', own.id)) continue
      try {
        const { sources } = this.#copy
        await this.#session.sources.putOriginal(originalOf(await sources.readOriginal(own)), own.format)
        await this.#session.sources.putBlocks(await sources.readText(own.id))
      } catch (error) {
        const words = (why: string): string =>
          mergeWords.notTakenOver(own.fileName, error instanceof Refusal ? why : `${why}.`)
        if (error instanceof Refusal) throw new Refusal(error.code, words(error.message))
        throw diskRefusal(error, 'cannot-take-over', words)
      }
    }
  }
}

const touchIn =
  ({ histories }: Beginning): LastTouch =>
  (side, kind, id, fields) =>
    histories[side].lastTouch(keyOf(kind, id), fields)

const comparedNow = ({ project }: ProjectSession, copy: ProjectCopy, { ancestor }: Beginning): Promise<Comparison> =>
  sliced(compareCopies({ ancestor, mine: project, theirs: copy.project }))

async function outcomeOf(
  { project }: ProjectSession,
  comparison: Comparison,
  beginning: Beginning,
  decided: Decisions,
): Promise<Outcome> {
  const merged = await sliced(mergeCompared(comparison, decided, touchIn(beginning)))
  return { comparison, merged, changes: await sliced(changesBetween(project, merged.project)) }
}

async function beginningOf(session: ProjectSession, copy: ProjectCopy): Promise<Beginning> {
  const sides: Record<Side, Timeline> = { mine: session, theirs: copy }
  const found = await commonMoment(sides.mine, sides.theirs)
  const { moment, shared, read } = found
  const from = (side: Side): number => (moment?.side === side ? moment.seq : shared)
  const histories = {
    mine: await SideHistory.since(from('mine'), sides.mine, read.mine),
    theirs: await SideHistory.since(from('theirs'), sides.theirs, read.theirs),
  }
  if (moment === null) return { ancestor: null, parted: null, unknown: whyUnknown(session, copy, found), histories }
  const common = histories[moment.side]
  // Of what both have in their journals, the journals of either may tell when it was.
  const parted = common.begunAt ?? (moment.seq === shared ? histories.theirs.begunAt : null)
  return { ancestor: common.before(), parted, unknown: '', histories }
}

function whyUnknown(session: ProjectSession, copy: ProjectCopy, { unread, cutOff }: FoundMoment): string {
  const [here, there] = [session.project.about.project.projectId, copy.project.about.project.projectId]
  return here !== there ? mergeWords.anotherProject : mergeWords.partingUnknown(unread ?? cutOffWords(cutOff, copy))
}

function cutOffWords(side: Side | null, { name }: ProjectCopy): string {
  if (side === null) return mergeWords.journalsTooShort
  return side === 'mine' ? mergeWords.ownCutOff : mergeWords.copyCutOff(name)
}

/** What somebody answers or tags blind is theirs until it is closed, and no copy may show it; `copy` is null for the open project. */
function assertMayBeSeen(project: Project, copy: string | null): void {
  const blind = blindRisks(project).size > 0
  if (!blind && !someOpenTagging.ask(project)) return
  throw new Refusal('blind', blind ? mergeWords.roundOpen(copy) : mergeWords.taggingOpen(copy))
}

/** A share has bars and letters where the other copy has words. Copies of one share are copies as any other. */
function assertNothingWithheld(project: Project, copy: ProjectCopy): void {
  if (project.about.project.projectId === copy.project.about.project.projectId) return
  if (isShare(copy.project)) throw withheld(copy.name)
  if (isShare(project)) throw withheld(null)
}

/**
 * What was settled in sessions and blind taggings stays as it is, whatever a copy says, but for those that are kept as one
 * of the copies has them. Other ids for the same things change nothing.
 */
async function assertKept(open: Project, { merged, changes }: Omit<Outcome, 'comparison'>, by: string): Promise<void> {
  const { compared, project, settled } = merged
  const own = compared.mine === open ? changes : await sliced(changesBetween(compared.mine, project))
  const kept = own.filter(({ kind, id }) => !settled.has(keyOf(kind, id)))
  await sliced(assertRoundsKeptInMerge(compared.mine, by, kept))
  await sliced(assertTaggingsKept(compared.mine, by, kept))
}

function noting({ name, project, end }: ProjectCopy, by: string): Change {
  const note: Merge = {
    id: newId(),
    copy: name,
    projectId: project.about.project.projectId,
    point: end,
    mergedBy: by,
    mergedAt: new Date().toISOString(),
  }
  return { kind: 'merges', id: note.id, before: null, after: note }
}

/** What came and was changed, for the name of the step: "12 passages, 3 scores". */
function changesIn(changes: readonly Change[]): string {
  const most = KINDS.map((kind) => ({ kind, things: changes.filter((each) => each.kind === kind) }))
    .filter(({ things }) => things.length > 0)
    .toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind))
  const named = most.slice(0, NAMED).map(({ things }) => thingsIn(things))
  return [...named, ...(most.length > NAMED ? [mergeWords.andMore] : [])].join(', ')
}

const NAMED = 4
/** What analysts speak of first. */
const FIRST: readonly Kind[] = ['passages', 'risks', 'scores', 'sources', 'memos', 'tags', 'evidence']
const rankOf = (kind: Kind): number => {
  const rank = FIRST.indexOf(kind)
  return rank === -1 ? FIRST.length + KINDS.indexOf(kind) : rank
}
