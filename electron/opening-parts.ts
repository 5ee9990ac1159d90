import { randomUUID } from 'node:crypto'
import type { Project } from '@shared/document/project'
import type { EventMessage, OpenProject } from '@shared/ipc/contract'
import type { Entity } from '@shared/kinds/registry'

/** Entities that a window takes in well within the time of a frame. */
const ENTITIES_AT_ONCE = 500

export type OpeningParts = { messages: Iterable<EventMessage>; rest: OpenProject }

/**
 * What an opened project is told as: of a kind with very many entities they go ahead of it, so many at once, and the
 * rest of it last. Neither the main process nor a window may stand still for all of them.
 */
export function openingParts(opened: OpenProject): OpeningParts {
  const { project } = opened
  // By the tables that are there: the kinds themselves come with a library, and the windows open before any is loaded.
  const large = (Object.keys(project) as (keyof Project)[])
    .map((kind) => ({ kind, ids: Object.keys(project[kind]) }))
    .filter(({ ids }) => ids.length > ENTITIES_AT_ONCE)
  if (large.length === 0) return { messages: [{ name: 'project.opened', payload: opened }], rest: opened }
  const opening = randomUUID()
  const parts = large.reduce((sum, { ids }) => sum + Math.ceil(ids.length / ENTITIES_AT_ONCE), 0)
  const emptied = Object.fromEntries(large.map(({ kind }) => [kind, {}]))
  const rest = { ...opened, project: { ...project, ...emptied } as Project, ahead: { opening, parts } }
  return { messages: messagesOf(project, large, rest), rest }
}

function* messagesOf(project: Project, tables: readonly Table[], rest: OpenProject & { ahead: { opening: string } }) {
  yield* partsOf(project, tables, rest.ahead.opening)
  yield { name: 'project.opened', payload: rest } satisfies EventMessage
}

type Table = { kind: keyof Project; ids: readonly string[] }

/** What is deleted before its turn is left out, and what is added meanwhile comes as a change. */
function* partsOf(project: Project, tables: readonly Table[], opening: string): Generator<EventMessage, void, void> {
  for (const { kind, ids } of tables) {
    const entities: Readonly<Record<string, Entity>> = project[kind]
    for (let sent = 0; sent < ids.length; sent += ENTITIES_AT_ONCE) {
      const part = ids.slice(sent, sent + ENTITIES_AT_ONCE)
      yield { name: 'project.opening', payload: { opening, kind, entities: part.flatMap((id) => entities[id] ?? []) } }
    }
  }
}
