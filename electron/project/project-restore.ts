import { bringBack } from '@shared/document/bring-back'
import type { Commit } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import { type Difference, differenceOf } from '@shared/history/difference'
import { itemName, type Lookup } from '@shared/history/facts'
import { type Kind, kindOf } from '@shared/kinds/registry'
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
    const label = `Restore the project to change ${seq}`
    return this.#changes.make(async () => restoring(this.#project, by, label, await this.#history.changesBackTo(seq)))
  }

  /** What `moment` would change. */
  async previewMoment(seq: number): Promise<Difference> {
    const changes = await this.#changes.ofOneMoment(() => this.#history.changesBackTo(seq))
    const [commit] = await this.#history.list({ before: seq + 1, limit: 1 })
    return differenceOf(changes, commit?.at ?? '')
  }

  async #planItem(by: string, kind: Kind, id: string, seq: number): Promise<Plan> {
    const after = await this.#history.entityAt(kind, id, seq)
    if (after === null) {
      throw new Refusal('not-there-then', 'This did not exist at that moment. Nothing was changed. Choose a later one.')
    }
    // What is shown and cited of a source is one text: an earlier one beside it would hide the passages of this one.
    if (kind === 'versions' && isReadAgain(this.#project, after)) {
      throw new Refusal(
        'read-again',
        'The text of this source was read again since, and passages count in one text only. Nothing was changed. Read it again on its card, or undo that.',
      )
    }
    const deletion = entity(this.#project, kind, id) ? [] : await this.#history.deletionOf(kind, id)
    const { changes, adapted } = await sliced(bringBack(this.#project, kind, after, deletion))
    const find: Lookup = (other, otherId) => entity(this.#project, other, otherId)
    const label = `Restore ${kindOf(kind).one} ${itemName(kind, after, find)}${adapted ? ', but for what is gone or taken since' : ''}`
    return restoring(this.#project, by, label, changes)
  }
}

/** Whether the source of a text is there, with another one. */
const isReadAgain = (project: Project, version: { id: string; sourceId?: string }): boolean => {
  const source = project.sources[version.sourceId ?? '']
  return source !== undefined && source.versionId !== version.id
}
