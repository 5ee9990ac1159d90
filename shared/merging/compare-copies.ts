import { changesBetween } from '../document/changes-between'
import { newProject, type Project } from '../document/project'
import { ABOUT_ID } from '../kinds/about'
import type { Steps } from '../steps'
import { type ChangesOfSide, type Deletion, disputedDeletions } from './deletions'
import type { Compared } from './merged'
import { withAnalystsMerged } from './merged-analysts'
import { renamed } from './rename-ids'
import { type NewIds, sameThings } from './same-things'
import { scalesApart } from './scales-apart'
import { keyOf, type Side } from './side'

/** Two copies of a project, and the last state of it that both were made from; null where that is not known. */
export type Copies = { ancestor: Project | null; mine: Project; theirs: Project }

/** What two copies come to before anything is decided. */
export type Comparison = {
  compared: Compared
  /** What was made on both sides and is the same, by its ids. */
  same: NewIds
  /** What has another id in the merged project: what is the same, and analysts whom one copy made one with another. */
  goesOnAs: NewIds
  /** Which analysts go on as another, in words. */
  said: readonly string[]
  /** What each side changed since the two parted. */
  changes: Readonly<Record<Side, ChangesOfSide>>
  deletions: readonly Deletion[]
}

/** Gives one id to what is the same in two copies, and tells what each of them changed. */
export function* compareCopies(copies: Copies): Steps<Comparison> {
  const team = yield* withAnalystsMerged({ ...copies, ancestor: copies.ancestor ?? nothing() })
  const { copies: given, said } = team
  const same = yield* sameThings(given.ancestor, given.mine, given.theirs)
  const compared = yield* scalesApart({
    ancestor: yield* renamed(given.ancestor, same),
    mine: yield* renamed(given.mine, same),
    theirs: asCopyOf(given.mine, yield* renamed(given.theirs, same)),
  })
  const { ancestor } = compared
  const changes = {
    mine: yield* changesOf(ancestor, compared.mine),
    theirs: yield* changesOf(ancestor, compared.theirs),
  }
  const goesOnAs = new Map([...team.goesOnAs].map(([id, intoId]) => [id, same.get(intoId) ?? intoId]))
  return {
    compared,
    same,
    goesOnAs: new Map([...same, ...goesOnAs]),
    said,
    changes,
    deletions: yield* disputedDeletions(changes.mine, changes.theirs),
  }
}

/** A project in which there is nothing. */
function nothing(): Project {
  const { about: _, ...tables } = newProject({ projectId: '', title: '', createdAt: '' })
  return { ...tables, about: {} } as unknown as Project
}

/** Of another project what it is called and when it was begun is no question. */
function asCopyOf(mine: Project, theirs: Project): Project {
  const [here, there] = [mine.about.project, theirs.about.project]
  if (here.projectId === there.projectId) return theirs
  const { projectId, title, createdAt } = here
  return { ...theirs, about: { [ABOUT_ID]: { ...there, projectId, title, createdAt } } }
}

function* changesOf(ancestor: Project, side: Project): Steps<ChangesOfSide> {
  const changes = yield* changesBetween(ancestor, side)
  return new Map(changes.map((change) => [keyOf(change.kind, change.id), change]))
}
