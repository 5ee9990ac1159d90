import type { Commit } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import { openTaggingOf } from '@shared/document/queries/taggings'
import {
  blindRisks,
  changesSeenBy,
  isKeptStep,
  isSecret,
  isUnnamed,
  secretsOf,
  seenBy,
  stepSeenBy,
  type Viewer,
} from '@shared/document/seen-by'
import type { Difference } from '@shared/history/difference'
import type { SaveStatus } from '@shared/ipc/contract'
import type { KeptDraft } from '@shared/ipc/draft'
import { judgmentTypedAt, noteTypedAt } from '@shared/ipc/draft-places'
import type { ProjectSession } from './session'
import type { ProjectSources } from './project-sources'

/** What can be read of a project and its history. */
export type Readable = {
  readonly project: Project
  readonly sources: Pick<ProjectSources, 'readText'>
  readonly history: { walk: (before?: number) => AsyncGenerator<Commit> }
  readonly changes: { readonly end: { readonly seq: number } }
}

/**
 * The open project as one person may see it now. Whatever of it is shown in a window, written to a file or printed is read
 * here, so that nothing that a round keeps from them gets there.
 */
export class Viewpoint implements Readable {
  readonly history: Readable['history']
  readonly #session: ProjectSession
  readonly #viewer: Viewer
  #project: Project | null = null
  #kept: ReadonlyMap<string, unknown> | null = null

  constructor(session: ProjectSession, viewer: Viewer) {
    this.#session = session
    this.#viewer = viewer
    this.history = { walk: (before) => this.#walk(before) }
  }

  /** Found out when it is first asked for: what Undo does is told with every change, and needs none of it. */
  get project(): Project {
    this.#project ??= seenBy(this.#session.project, this.#viewer)
    return this.#project
  }

  /** Whether something of the project that has this id is kept from them. */
  isKept(id: string): boolean {
    this.#kept ??= secretsOf(this.#session.project, this.#viewer)
    return this.#kept.has(id)
  }

  get sources(): ProjectSources {
    return this.#session.sources
  }

  get changes(): Readable['changes'] {
    return this.#session.changes
  }

  get status(): SaveStatus {
    return this.#session.status.seenBy(this.#viewer)
  }

  /** Of what is typed and not finished, what is not kept from them. */
  draftsAmong(drafts: readonly KeptDraft[]): KeptDraft[] {
    return draftsSeenBy(this.#session.project, drafts, this.#viewer)
  }

  /** What restoring the project to that moment would change. */
  previewMoment(seq: number): Promise<Difference> {
    return this.#session.restore.previewMoment(seq, this.#viewer)
  }

  previewBackup(name: string): Promise<Difference> {
    return this.#session.backups.preview(name, this.#viewer)
  }

  /** What another program has put in the place of project.json. */
  previewOutside(): Promise<Difference> {
    return this.#session.outside.preview(this.#viewer)
  }

  /** A score that may not be seen leaves a commit without changes, and a passage none; one of whom nobody may know is one of nobody. */
  async *#walk(before?: number): AsyncGenerator<Commit> {
    const { project } = this.#session
    for await (const commit of this.#session.history.walk(before)) {
      const by = isUnnamed(project, commit.changes, this.#viewer) ? null : commit.by
      const seen = stepSeenBy(commit, changesSeenBy(project, commit.changes, this.#viewer), this.#viewer)
      if (!isKeptStep(seen)) yield { ...seen, by }
    }
  }
}

/** The open project as seen from a window. Refuses where none is open. */
export type ViewpointAt = (windowId: number) => Viewpoint

function isTaggedBlind(project: Project, versionId: string): boolean {
  const sourceId = entity(project, 'versions', versionId)?.sourceId
  return sourceId !== undefined && openTaggingOf.ask(project, sourceId) !== null
}

/** Of drafts, those that are not a judgment, or about a passage, that is kept from the viewer. */
export function draftsSeenBy(project: Project, drafts: readonly KeptDraft[], viewer: Viewer): KeptDraft[] {
  const secrets = secretsOf(project, viewer)
  const blind = blindRisks(project)
  return drafts.filter(({ place }) => {
    const judgment = judgmentTypedAt(place)
    if (judgment !== null) return !isSecret(blind, judgment, viewer)
    const note = noteTypedAt(place)
    if (note !== null && note.analystId !== viewer) return !isTaggedBlind(project, note.versionId)
    return !place.split(/[/ ]/).some((part) => secrets.has(part))
  })
}
