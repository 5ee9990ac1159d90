import type { Change, Commit } from '@shared/document/change'
import { changesBetween } from '@shared/document/changes-between'
import { assertRoundsKept } from '@shared/document/closed-rounds'
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
import { mergeProjects } from '@shared/merging/merge-projects'
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

/** A copy that may be merged into the open project: looked through, and nothing changed before `apply`. */
export class PendingMerge {
  readonly token = newId()
  readonly #session: ProjectSession
  readonly #copy: ProjectCopy
  readonly #beginning: Beginning
  readonly #merged: Merged
  readonly #changes: readonly Change[]
  /** The last change of the open project when it was looked through. */
  readonly #seq: number

  private constructor(
    session: ProjectSession,
    copy: ProjectCopy,
    beginning: Beginning,
    { merged, changes }: { merged: Merged; changes: readonly Change[] },
  ) {
    this.#session = session
    this.#copy = copy
    this.#beginning = beginning
    this.#merged = merged
    this.#changes = changes
    this.#seq = session.changes.end.seq
  }

  /** Looks a copy through. Throws a Refusal where something is under way that nobody may see before it is closed. */
  static async begin(session: ProjectSession, copy: ProjectCopy): Promise<PendingMerge> {
    assertMayBeSeen(session.project, 'Your project')
    assertMayBeSeen(copy.project, `“${copy.name}”`)
    assertNothingWithheld(session.project, copy)
    return session.changes.ofOneMoment(async () => {
      const beginning = await beginningOf(session, copy)
      const undecided = () => null
      const merged = await mergedNow(session, copy, beginning, undecided)
      const changes = await sliced(changesBetween(session.project, merged.project))
      return new PendingMerge(session, copy, beginning, { merged, changes })
    })
  }

  summary(): MergeSummary {
    const { counts, said, conflicts, same } = this.#merged
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
      changes: this.#changes.length > 0 || conflicts.length > 0,
      canBeUndone: !isSettled(this.#merged.project, touchedBy([...this.#changes, noting(this.#copy, '')])),
    }
  }

  get conflicts(): readonly Conflict[] {
    return this.#merged.conflicts
  }

  /** Conflicts from this one on, as many as are asked for. */
  rows(from: number, count: number): ConflictRow[] {
    const page = this.conflicts.slice(from, from + count)
    return page.map((conflict) => rowOf(this.#merged, conflict, this.#lastTouch))
  }

  details(index: number): ConflictDetails {
    const conflict = this.conflicts[index]
    if (!conflict) throw new Refusal('not-found', 'There is no such conflict. Nothing was changed.')
    return detailsOf(this.#merged, conflict, this.#lastTouch)
  }

  /** Merges as one step that can be undone; `decisions` has one for each conflict, in their order. */
  apply(by: string, decisions: readonly Decision[]): Promise<Commit> {
    const made = new Map(this.conflicts.map(({ key }, index) => [key, decisions[index] ?? null]))
    return this.#session.changes.make(async () => {
      const { project } = this.#session
      assertMayBeSeen(project, 'Your project')
      // Where nothing was to be decided, and nothing was changed since, it is what was looked through.
      const isSame = this.#session.changes.end.seq === this.#seq
      const isKnown = made.size === 0 && isSame
      const decided: Decisions = (key) => made.get(key) ?? null
      const merged = isKnown ? this.#merged : await mergedNow(this.#session, this.#copy, this.#beginning, decided)
      // What only comes of a decision keeps both where it can, and is no new question.
      if (!isSame && merged.conflicts.some(({ key }) => !made.get(key))) throw changedMeanwhile()
      const changes = await sliced(changesBetween(project, merged.project))
      // What was decided is not asked again, also where all of it stays as it is.
      if (changes.length === 0 && merged.conflicts.length === 0) throw nothingNew(this.#copy.name)
      const note = noting(this.#copy, by)
      const noted = [...changes, note]
      await assertKept(merged, by, note)
      await this.#putTexts(changes)
      const label = [`Merge “${this.#copy.name}”`, changesIn(changes)].filter(Boolean).join(': ')
      return { ...(await restoring(project, by, label, noted)), isSettledKept: true }
    })
  }

  readonly #lastTouch: LastTouch = (side, kind, id, fields) =>
    this.#beginning.histories[side].lastTouch(keyOf(kind, id), fields)

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
          `“${own.fileName}” could not be taken over: ${error instanceof Refusal ? why : `${why}.`} Nothing was merged.`
        if (error instanceof Refusal) throw new Refusal(error.code, words(error.message))
        throw diskRefusal(error, 'cannot-take-over', words)
      }
    }
  }
}

const mergedNow = (
  session: ProjectSession,
  copy: ProjectCopy,
  { ancestor, histories }: Beginning,
  decided: Decisions,
): Promise<Merged> => {
  const touched: LastTouch = (side, kind, id, fields) => histories[side].lastTouch(keyOf(kind, id), fields)
  return sliced(mergeProjects({ ancestor, mine: session.project, theirs: copy.project }, decided, touched))
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
  if (moment === null || !histories[moment.side].isWhole)
    return { ancestor: null, parted: null, unknown: whyUnknown(session, copy, found), histories }
  const common = histories[moment.side]
  return { ancestor: common.before(), parted: common.begunAt, unknown: '', histories }
}

function whyUnknown(session: ProjectSession, copy: ProjectCopy, { unread }: FoundMoment): string {
  const [here, there] = [session.project.about.project.projectId, copy.project.about.project.projectId]
  const why =
    here !== there
      ? 'It is another project, with a beginning of its own.'
      : `When the two parted is not known: ${unread ?? 'their journals do not reach back to what they have in common.'}`
  return `${why} Things are the same where they have one id, sources where their texts are the same, passages where their words are, analysts and tags where their names are. Whatever is on one side only is kept, also what the other side deleted.`
}

/** What somebody answers or tags blind is theirs until it is closed, and no copy may show it. */
function assertMayBeSeen(project: Project, whose: string): void {
  const blind = blindRisks(project).size > 0
  if (!blind && !someOpenTagging.ask(project)) return
  const what = blind ? 'a round of a scoring session' : 'a blind tagging'
  const instead = blind
    ? 'Close the round, or sign its session, and merge then; answers go from copy to copy as packets.'
    : 'Close the tagging, and merge then.'
  throw new Refusal(
    'blind',
    `In ${whose.replace(/^Your/, 'your')} ${what} is under way, in which nobody may see what others said. Nothing was merged. ${instead}`,
  )
}

/** A share has bars and letters where the other copy has words. Copies of one share are copies as any other. */
function assertNothingWithheld(project: Project, copy: ProjectCopy): void {
  if (project.about.project.projectId === copy.project.about.project.projectId) return
  if (isShare(copy.project)) throw withheld(`“${copy.name}”`)
  if (isShare(project)) throw withheld('Your project')
}

/**
 * What was settled in sessions and blind taggings stays as it is, whatever a copy says, but for those that are kept as one
 * of the copies has them. Other ids for the same things change nothing.
 */
async function assertKept({ compared, project, settled }: Merged, by: string, note: Change): Promise<void> {
  const changes = await sliced(changesBetween(compared.mine, project))
  const kept = [...changes.filter(({ kind, id }) => !settled.has(keyOf(kind, id))), note]
  await sliced(assertRoundsKept(compared.mine, by, kept))
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
  return [...named, ...(most.length > NAMED ? ['and more'] : [])].join(', ')
}

const NAMED = 4
/** What analysts speak of first. */
const FIRST: readonly Kind[] = ['passages', 'risks', 'scores', 'sources', 'memos', 'tags', 'evidence']
const rankOf = (kind: Kind): number => {
  const rank = FIRST.indexOf(kind)
  return rank === -1 ? FIRST.length + KINDS.indexOf(kind) : rank
}
