import { projectWords } from './project-words'
import { stepNames } from './step-names'
import { bringBack } from '@shared/document/bring-back'
import type { Change, Commit } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import { changesSeenBy, type Viewer } from '@shared/document/seen-by'
import { type Difference, differenceOf } from '@shared/history/difference'
import { itemName, type Lookup } from '@shared/history/facts'
import { type Entity, FOREIGN_KEYS, idsIn, type Kind, kindOf } from '@shared/kinds/registry'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import type { Plan } from './commit-queue'
import type { ProjectChanges } from './project-changes'
import type { ProjectHistory } from './project-history'
import { restoring } from './restore-plan'

/** Brings the project, or one thing in it, back to an earlier moment of its history. */
export class ProjectRestore {
  readonly #project: Project
  readonly #history: ProjectHistory
  readonly #changes: ProjectChanges

  constructor(project: Project, history: ProjectHistory, changes: ProjectChanges) {
    this.#project = project
    this.#history = history
    this.#changes = changes
  }

  /**
   * One thing as it was after commit `seq`; when it was deleted since, what was deleted with it comes back too, as one
   * step.
   */
  item(by: string, kind: Kind, id: string, seq: number): Promise<Commit> {
    return this.#changes.make(() => this.#planItem(by, kind, id, seq))
  }

  /** The whole project as it was after commit `seq`. */
  moment(by: string, seq: number): Promise<Commit> {
    const label = stepNames.restoreMoment(seq)
    return this.#changes.make(async () => restoring(this.#project, by, label, await this.#history.changesBackTo(seq)))
  }

  /** What `moment` would change, as far as the viewer may see that. */
  async previewMoment(seq: number, viewer: Viewer = null): Promise<Difference> {
    const changes = await this.#changes.ofOneMoment(() => this.#history.changesBackTo(seq))
    const [commit] = await this.#history.list({ before: seq + 1, limit: 1 })
    return differenceOf(changesSeenBy(this.#project, changes, viewer), commit?.at ?? '')
  }

  async #planItem(by: string, kind: Kind, id: string, seq: number): Promise<Plan> {
    const after = await this.#history.entityAt(kind, id, seq)
    if (after === null) {
      throw new Refusal('not-there-then', projectWords.notThereThen)
    }
    // The text of a source is not one of its fields: which it has is decided by importing, not beside it.
    if (kind === 'versions' && hasAnotherText(this.#project, after)) {
      throw new Refusal('another-text', projectWords.anotherText)
    }
    const deletion = entity(this.#project, kind, id) ? [] : await this.#history.deletionOf(kind, id)
    const now = entity(this.#project, kind, id) ?? deletion.find((each) => each.id === id)?.before ?? null
    const wanted = inPresentText(kind, after, now)
    const back = await sliced(bringBack(this.#project, kind, wanted, deletion))
    const { changes } = back
    const adapted = back.adapted || wanted !== after
    const find: Lookup = (other, otherId) =>
      entity(this.#project, other, otherId) ?? comingBack(changes, other, otherId)
    const step = stepNames.restoreItem(kindOf(kind).one, itemName(kind, after, find))
    await this.#assertNeeded(kind, wanted, find, step)
    return restoring(this.#project, by, adapted ? stepNames.adapted(step) : step, changes)
  }

  /** Refuses what cannot do without something that is gone, and says what that was and what to do first. */
  async #assertNeeded(kind: Kind, wanted: Entity, find: Lookup, step: string): Promise<void> {
    for (const { field, to, onDelete, isBuiltIn } of FOREIGN_KEYS.filter((key) => key.kind === kind)) {
      if (onDelete !== 'delete' && onDelete !== 'forbid') continue
      const gone = idsIn(wanted, field).find((id) => !isBuiltIn(id) && !find(to, id))
      if (gone === undefined) continue
      const deletion = await this.#history.deletionOf(to, gone)
      const was = deletion.find(({ id }) => id === gone)?.before
      const { one } = kindOf(to)
      throw new Refusal('needs-other', projectWords.needsOther(step, one, was ? itemName(to, was, find) : null))
    }
  }
}

/** An entity as it will be when the changes are made. */
const comingBack = <K extends Kind>(changes: readonly Change[], kind: K, id: string): Entity<K> | undefined => {
  const found = changes.find((each) => each.kind === kind && each.id === id)
  return (found?.after ?? undefined) as Entity<K> | undefined
}

/** Whether the source of a text that is gone is there, with another one. */
const hasAnotherText = (project: Project, version: { id: string; sourceId?: string }): boolean =>
  project.sources[version.sourceId ?? ''] !== undefined && project.versions[version.id] === undefined

/**
 * An entity as it was, in the text that its source has come to since: a card that is put back keeps the present text, a
 * passage the place where it was found in it.
 */
function inPresentText(kind: Kind, then: Entity, now: Entity | null): Entity {
  if (now === null) return then
  if (kind === 'sources') return withFields(then, now, ['versionId'])
  if (kind === 'passages') return withFields(then, now, ['versionId', 'anchor', 'reAnchored'])
  return then
}

/** These fields as they are now, where the text is another one. */
function withFields(then: Entity, now: Entity, fields: readonly string[]): Entity {
  const [was, is]: Readonly<Record<string, unknown>>[] = [{ ...then }, { ...now }]
  if (was?.['versionId'] === is?.['versionId']) return then
  const kept = Object.fromEntries(fields.flatMap((field) => (is && field in is ? [[field, is[field]]] : [])))
  return { ...then, ...kept }
}
