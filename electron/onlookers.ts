import type { Change } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import {
  changesSecrets,
  hasSecrets,
  keptIn,
  isSecretKind,
  type SecretEntity,
  type SecretKind,
  secretsOf,
  seenBy,
  stepSeenBy,
  type Viewer,
} from '@shared/document/seen-by'
import type { EventMessage, Events, OpenProject } from '@shared/ipc/contract'
import type { DraftOwners } from './draft-owners'
import type { ProjectSession } from './project/session'
import { draftsSeenBy, Viewpoint } from './project/viewpoint'

/** A window that shows a project: who works there, and what it was not given so far. */
type Onlooker = { project: Project | null; viewer: Viewer; hidden: Map<string, SecretKind> }

type Parts = {
  isOpen: (windowId: number) => boolean
  /** The session of the project that a window shows; null where it shows none. */
  sessionAt: (windowId: number) => ProjectSession | null
  draftOwners: DraftOwners
}

/**
 * Who looks at which project from which window. Whatever a window is told of one goes through here, in the order in which
 * it is sent: each has all of the project that it shows but what is kept from the analyst there, and hears of that when it
 * no longer is; of no other project it hears anything. Who has not said who they are sees what anybody may.
 */
export class Onlookers {
  readonly #parts: Parts
  readonly #at = new Map<number, Onlooker>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** A project as seen from a window: one that was not shown it yet is nobody. */
  viewpoint(windowId: number, session: ProjectSession): Viewpoint {
    const { project, viewer } = this.#of(windowId)
    return new Viewpoint(session, isSameProject(project, session.project) ? viewer : null)
  }

  /** What a window is given of a project that it shows from now on; `anew` says that its page knows of no analyst yet. */
  shown(windowId: number, opened: OpenProject, anew: boolean): OpenProject {
    const { project } = opened
    const at = this.#of(windowId)
    const session = this.#parts.sessionAt(windowId)
    if (anew || !isSameProject(at.project, project)) at.viewer = null
    at.project = project
    at.hidden = new Map()
    if (!hasSecrets(project)) return opened
    this.#follow(at, project)
    return {
      ...opened,
      project: seenBy(project, at.viewer),
      status: session?.project === project ? session.status.seenBy(at.viewer) : opened.status,
      drafts: draftsSeenBy(project, opened.drafts, at.viewer),
    }
  }

  /**
   * A message about a project as a window hears it: the same one as long as nothing is kept from anybody; null for one
   * that shows another project by now, or none yet.
   */
  heard(windowId: number, message: EventMessage, session: ProjectSession): EventMessage | null {
    if (message.name === 'project.opened') {
      const payload = this.shown(windowId, message.payload, false)
      return payload === message.payload ? message : { ...message, payload }
    }
    const at = this.#of(windowId)
    const { project } = session
    if (at.project !== project) return null
    if (message.name === 'project.closed') at.project = null
    if (at.hidden.size === 0 && !hasSecrets(project)) return message
    if (message.name === 'project.status') return { ...message, payload: session.status.seenBy(at.viewer) }
    if (message.name !== 'project.changed') return message
    return { ...message, payload: this.#changed(at, session, message.payload) }
  }

  /**
   * From now on this analyst works at the window. What the window lacks or loses by that is told when its turn comes,
   * behind everything that is on its way.
   */
  *worksAs(windowId: number, analystId: string): Generator<EventMessage, void, void> {
    const at = this.#of(windowId)
    at.viewer = analystId
    const session = this.#parts.sessionAt(windowId)
    // One that is shown another project hears who sees it with that.
    if (!session || at.project !== session.project) return
    const { project, drafts } = session
    const changes = this.#follow(at, project)
    const secret = hasSecrets(project)
    yield {
      name: 'project.seenAs',
      payload: {
        analystId,
        changes,
        status: session.status.seenBy(analystId),
        drafts: secret ? draftsSeenBy(project, this.#parts.draftOwners.forWindow(drafts, windowId), analystId) : null,
      },
    }
  }

  #changed(at: Onlooker, session: ProjectSession, { commits }: Events['project.changed']): Events['project.changed'] {
    const { project } = session
    const isKept = keptIn(project)
    const seen = commits.map((commit) => {
      const changes = commit.changes.flatMap((change) => changeSeen(at, isKept, change) ?? [])
      return stepSeenBy(commit, changes, at.viewer)
    })
    if (commits.some(({ changes }) => changesSecrets(changes))) seen.at(-1)?.changes.push(...this.#follow(at, project))
    return { commits: seen, status: session.status.seenBy(at.viewer) }
  }

  /** What the window lacks or has too much of, as the project stands; it has been told when this returns. */
  #follow(at: Onlooker, project: Project): Change[] {
    const hidden = secretsOf(project, at.viewer)
    const lost = [...hidden].filter(([id]) => !at.hidden.has(id))
    const found = [...at.hidden].filter(([id]) => !hidden.has(id))
    at.hidden = hidden
    return [
      ...lost.flatMap(([id, kind]) => told(project, kind, id, (each) => ({ before: each, after: null }))),
      ...found.flatMap(([id, kind]) => told(project, kind, id, (each) => ({ before: null, after: each }))),
    ]
  }

  #of(windowId: number): Onlooker {
    for (const id of this.#at.keys()) if (!this.#parts.isOpen(id)) this.#at.delete(id)
    const at = this.#at.get(windowId) ?? { project: null, viewer: null, hidden: new Map() }
    this.#at.set(windowId, at)
    return at
  }
}

/** A change that is one for a window only; none of what is no longer there. */
function told(
  project: Project,
  kind: SecretKind,
  id: string,
  how: (each: SecretEntity) => { before: SecretEntity | null; after: SecretEntity | null },
): Change[] {
  const each = entity(project, kind, id)
  return each ? [{ kind, id, ...how(each) } as Change] : []
}

/** A change with what the window may have of its entity before and after; null where that is nothing. */
function changeSeen({ viewer, hidden }: Onlooker, isKept: ReturnType<typeof keptIn>, change: Change): Change | null {
  const { kind, id } = change
  if (!isSecretKind(kind)) return change
  const before = hidden.has(id) ? null : change.before
  const isHidden = change.after !== null && isKept(kind, change.after as SecretEntity, viewer)
  const after = isHidden ? null : change.after
  if (isHidden) hidden.set(id, kind)
  else hidden.delete(id)
  return before === null && after === null ? null : ({ ...change, before, after } as Change)
}

const isSameProject = (one: Project | null, other: Project): boolean =>
  one?.about.project.projectId === other.about.project.projectId
