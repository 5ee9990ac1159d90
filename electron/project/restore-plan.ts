import { projectWords } from './project-words'
import { changesBetween } from '@shared/document/changes-between'
import type { Change } from '@shared/document/change'
import { assertSound } from '@shared/document/invariants'
import type { Project } from '@shared/document/project'
import { changesSeenBy, type Viewer } from '@shared/document/seen-by'
import { type Difference, differenceOf } from '@shared/history/difference'
import { stepName } from '@shared/operations/reduce'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import { asProject } from '../storage/load-project'
import { tablesOf } from '../storage/replay'
import type { Snapshot } from '../storage/snapshot'
import type { Plan } from './commit-queue'

/** A plan that brings back an earlier state of the project: always as a new change that can be undone. */
export async function restoring(project: Project, by: string | null, label: string, changes: Change[]): Promise<Plan> {
  await sliced(assertSound(project, changes, `“${label}”`))
  return { by, label: stepName(label), operations: [], undoes: null, redoes: null, changes }
}

/** What would make the project what a snapshot of it says. */
export async function changesTo(snapshot: Snapshot, project: Project): Promise<Change[]> {
  if (snapshot.projectId !== project.about.project.projectId) {
    throw new Refusal('other-project', projectWords.ofAnother)
  }
  const then = await asProject(await sliced(tablesOf(snapshot)), snapshot.format)
  return sliced(changesBetween(project, then))
}

/** The same for people to look at before they decide, as far as the viewer may. */
export async function differenceTo(snapshot: Snapshot, project: Project, viewer: Viewer): Promise<Difference> {
  return differenceOf(changesSeenBy(project, await changesTo(snapshot, project), viewer), snapshot.savedAt)
}
