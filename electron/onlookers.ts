import type { Change } from '@shared/document/change'
import { entitiesOf, type Project } from '@shared/document/project'
import { blindRisks, changesSecrets, hasSecrets, isSecret, seenBy, type Viewer } from '@shared/document/seen-by'
import type { EventMessage, Events, OpenProject } from '@shared/ipc/contract'
import type { DraftOwners } from './draft-owners'
import type { ProjectSession } from './project/session'
import { draftsSeenBy, Viewpoint } from './project/viewpoint'

/** A window that shows a project: who works there, and which scores it was not given so far. */
type Onlooker = { project: Project | null; viewer: Viewer; hidden: Set<string> }

type Parts = {
  isOpen: (windowId: number) => boolean
  /** The session of the open project; null where none is. */
  current: () => ProjectSession | null
  draftOwners: DraftOwners
}

/**
 * Who looks at the project from which window. Whatever a window is told of it goes through here, in the order in which it
 * is sent: each has all of the project but what is kept from the analyst there, and hears of that when it no longer is.
 * Who has not said who they are sees what anybody may.
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
    if (anew || !isSameProject(at.project, project)) at.viewer = null
    at.project = project
    at.hidden = new Set()
    if (!hasSecrets(project)) return opened
    this.#follow(at, project)
    return {
      ...opened,
      project: seenBy(project, at.viewer),
      status: this.#status(at) ?? opened.status,
      drafts: draftsSeenBy(project, opened.drafts, at.viewer),
    }
  }

  /** A message as a window hears it: the same one as long as nothing is kept from anybody. */
  heard(windowId: number, message: EventMessage): EventMessage {
    if (message.name === 'project.opened') {
      const payload = this.shown(windowId, message.payload, false)
      return payload === message.payload ? message : { ...message, payload }
    }
    const at = this.#of(windowId)
    if (message.name === 'project.closed') at.project = null
    const project = at.project ?? this.#parts.current()?.project
    if (!project || (at.hidden.size === 0 && !hasSecrets(project))) return message
    if (message.name === 'project.status') return { ...message, payload: this.#status(at) ?? message.payload }
    if (message.name !== 'project.changed') return message
    return { ...message, payload: this.#changed(at, project, message.payload) }
  }

  /**
   * From now on this analyst works at the window. What the window lacks or loses by that is told when its turn comes,
   * behind everything that is on its way.
   */
  *worksAs(windowId: number, analystId: string): Generator<EventMessage, void, void> {
    const at = this.#of(windowId)
    at.viewer = analystId
    const session = this.#parts.current()
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

  #changed(at: Onlooker, project: Project, { commits, status }: Events['project.changed']): Events['project.changed'] {
    const blind = blindRisks(project)
    const seen = commits.map((commit) => ({
      ...commit,
      changes: commit.changes.flatMap((change) => changeSeen(at, blind, change) ?? []),
    }))
    if (commits.some(({ changes }) => changesSecrets(changes))) seen.at(-1)?.changes.push(...this.#follow(at, project))
    return { commits: seen, status: this.#status(at) ?? status }
  }

  /** What the window lacks or has too much of, as the project stands; it has been told when this returns. */
  #follow(at: Onlooker, project: Project): Change[] {
    const changes: Change[] = []
    const hidden = new Set<string>()
    const blind = blindRisks(project)
    for (const score of entitiesOf(project, 'scores')) {
      const { id } = score
      const isHidden = isSecret(blind, score, at.viewer)
      if (isHidden) hidden.add(id)
      if (isHidden === at.hidden.has(id)) continue
      const [before, after] = isHidden ? [score, null] : [null, score]
      changes.push({ kind: 'scores', id, before, after })
    }
    at.hidden = hidden
    return changes
  }

  #status({ project, viewer }: Onlooker): Events['project.status'] | null {
    const session = this.#parts.current()
    return session && isSameProject(project, session.project) ? session.status.seenBy(viewer) : null
  }

  #of(windowId: number): Onlooker {
    for (const id of this.#at.keys()) if (!this.#parts.isOpen(id)) this.#at.delete(id)
    const at = this.#at.get(windowId) ?? { project: null, viewer: null, hidden: new Set() }
    this.#at.set(windowId, at)
    return at
  }
}

/** A change with what the window may have of its score before and after; null where that is nothing. */
function changeSeen({ viewer, hidden }: Onlooker, blind: ReadonlySet<string>, change: Change): Change | null {
  if (change.kind !== 'scores') return change
  const before = hidden.has(change.id) ? null : change.before
  const after = change.after && isSecret(blind, change.after, viewer) ? null : change.after
  if (change.after && after === null) hidden.add(change.id)
  else hidden.delete(change.id)
  return before === null && after === null ? null : { ...change, before, after }
}

const isSameProject = (one: Project | null, other: Project): boolean =>
  one?.about.project.projectId === other.about.project.projectId
