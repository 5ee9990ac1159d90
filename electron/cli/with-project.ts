import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Project } from '@shared/document/project'
import type { Analyst } from '@shared/kinds/analysts'
import { newId } from '@shared/new-id'
import { activeAnalysts, analystNamed } from '@shared/document/queries/analysts'
import { Refusal } from '@shared/refusal'
import { analystsInOrder, positionAfter } from '@shared/document/queries/query'
import { errorCode } from '../storage/file-system'
import { ProjectSession } from '../project/session'
import { Viewpoint } from '../project/viewpoint'
import type { Context } from './command'

/**
 * Lends an open project to `work` and closes it whatever happens; what opening had to mend is told. `seen` is for all that
 * is printed or written: a terminal is nobody in particular, so that it has nothing that a round keeps from anybody.
 */
export async function withProject<Value>(
  folder: string,
  { tell }: Context,
  work: (seen: Viewpoint, session: ProjectSession) => Promise<Value>,
): Promise<Value> {
  const session = await ProjectSession.open(await existingFolder(folder))
  try {
    for (const notice of session.status.notices) tell(notice)
    return await work(new Viewpoint(session, null), session)
  } finally {
    await session.close()
  }
}

/** The folder a project is looked for in. Refuses a file, and what is not there. */
export async function existingFolder(given: string): Promise<string> {
  const path = resolve(given)
  try {
    if ((await stat(path)).isDirectory()) return path
  } catch (error) {
    // What else the disk says is told when the project is opened.
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return path
    throw new Refusal('no-folder', `There is no folder ${path}. Nothing was changed. Check the name of the project.`)
  }
  throw new Refusal(
    'not-a-folder',
    `${path} is a file. Nothing was changed. A project is a folder: name the one that holds project.json.`,
  )
}

/** The analyst of that name, or the first who is active; undefined where there is none. */
export const knownAnalyst = (project: Project, name: string | undefined): Analyst | undefined =>
  name === undefined ? activeAnalysts.ask(project)[0] : analystNamed(analystsInOrder.ask(project), name)

/** Who acts: the analyst of that name, who joins the project if new; without a name its first who is active. */
export async function actingAnalyst(session: ProjectSession, name: string | undefined): Promise<string> {
  const analysts = analystsInOrder.ask(session.project)
  const known = knownAnalyst(session.project, name)
  if (known) return known.id
  const analyst = { id: newId(), name: name ?? 'Analyst', position: positionAfter(analysts) }
  await session.changes.apply({ by: analyst.id, operations: [{ name: 'analyst.add', input: { analyst } }] })
  return analyst.id
}
