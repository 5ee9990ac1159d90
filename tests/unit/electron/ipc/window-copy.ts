import type { Change } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import type { EventMessage, OpenProject, SaveStatus } from '@shared/ipc/contract'
import type { KeptDraft } from '@shared/ipc/draft'
import { type Entity, type Kind, KINDS } from '@shared/kinds/registry'

/** The project as a window has it that does with every message what the page does. */
export class WindowCopy {
  project: Project | null = null
  status: SaveStatus | null = null
  drafts: readonly KeptDraft[] = []
  analystId: string | null = null
  #seq = 0
  #ahead: Change[] = []
  #opening = new Map<Kind, Entity[]>()

  show(opened: OpenProject | null): void {
    this.project = opened && { ...opened.project }
    this.#seq = opened?.status.seq ?? 0
    this.status = opened?.status ?? null
    this.drafts = opened?.drafts ?? []
  }

  hear({ name, payload }: EventMessage): void {
    if (name === 'project.opening') {
      this.#opening.set(payload.kind, [...(this.#opening.get(payload.kind) ?? []), ...payload.entities])
    } else if (name === 'project.opened') {
      const whole = KINDS.map((kind) => {
        const ahead = this.#opening.get(kind) ?? []
        return [kind, { ...payload.project[kind], ...Object.fromEntries(ahead.map((each) => [each.id, each])) }]
      })
      this.#opening.clear()
      this.show({ ...payload, project: Object.fromEntries(whole) as Project })
    } else if (name === 'project.closed') {
      this.show(null)
    } else if (name === 'project.changing') {
      this.#ahead.push(...payload.changes)
    } else if (name === 'project.changed') {
      this.#follow(payload.commits, payload.status)
    } else if (name === 'project.status') {
      this.status = payload
    } else if (name === 'project.seenAs' && this.project) {
      this.analystId = payload.analystId
      applyChanges(this.project, payload.changes)
      this.status = payload.status
      this.drafts = payload.drafts ?? this.drafts
    }
  }

  #follow(commits: readonly { seq: number; changes: Change[] }[], status: SaveStatus): void {
    const ahead = this.#ahead
    this.#ahead = []
    if (!this.project) return
    for (const { seq, changes } of commits) {
      // Nothing is passed over: each follows the one before.
      if (seq > this.#seq + 1) throw new Error(`Change ${seq} came after ${this.#seq}.`)
      if (seq > this.#seq) applyChanges(this.project, [...ahead, ...changes])
      this.#seq = Math.max(seq, this.#seq)
    }
    this.status = status
  }
}
