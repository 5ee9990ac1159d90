import { resolve } from 'node:path'
import { newId } from '@shared/new-id'
import { analystsInOrder, positionAfter } from '@shared/document/queries/query'
import { ProjectSession } from '../project/session'
import type { Context } from './command'

/** Lends an open project to `work` and closes it whatever happens; what opening had to mend is told. */
export async function withProject<Value>(
  folder: string,
  { tell }: Context,
  work: (session: ProjectSession) => Promise<Value>,
): Promise<Value> {
  const session = await ProjectSession.open(resolve(folder))
  try {
    for (const notice of session.status.notices) tell(notice)
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Who acts: the analyst of that name, who joins the project if new; without a name its first analyst. */
export async function actingAnalyst(session: ProjectSession, name: string | undefined): Promise<string> {
  const analysts = analystsInOrder.ask(session.project)
  const known = name === undefined ? analysts[0] : analysts.find((analyst) => analyst.name === name)
  if (known) return known.id
  const analyst = { id: newId(), name: name ?? 'Analyst', position: positionAfter(analysts) }
  await session.changes.apply({ by: analyst.id, operations: [{ name: 'analyst.add', input: { analyst } }] })
  return analyst.id
}
