import { applyChanges, type Project } from '@shared/document/project'
import { type Commit, inverse } from '@shared/document/change'

/** A change thought out but not yet numbered, dated and on disk. */
export type Plan = Omit<Commit, 'seq' | 'at'>

type Answer = { resolve: (commit: Commit) => void; reject: (reason: unknown) => void }

type Waiting =
  | ({ kind: 'shares'; plan: (at: string) => Plan } & Answer)
  | ({ kind: 'alone'; plan: (at: string) => Promise<Plan> } & Answer)
  | { kind: 'work'; work: () => Promise<void> }

type Planned = { waiting: Answer; plan: Plan }

/** What the queue works on: where the project stands, how commits get on disk, and what follows a write. */
type Ends = {
  seq: () => number
  /** Makes the commits durable, then puts them in the project; throws when they are not on disk. */
  commit: (commits: readonly Commit[]) => Promise<void>
  /** Runs between two writes, never beside one. */
  afterWrite: () => Promise<void>
}

/** Changes in the order they were asked for. All that wait when the disk is free go there in one write. */
export class CommitQueue {
  readonly #project: Project
  readonly #ends: Ends
  #waiting: Waiting[] = []
  #working: Promise<void> | null = null

  constructor(project: Project, ends: Ends) {
    this.#project = project
    this.#ends = ends
  }

  /** For a plan that is made at once from the project. */
  add(plan: (at: string) => Plan): Promise<Commit> {
    return new Promise((resolve, reject) => this.#push({ kind: 'shares', plan, resolve, reject }))
  }

  /** For a plan that has to read first: nothing else changes the project meanwhile. */
  addAlone(plan: (at: string) => Promise<Plan>): Promise<Commit> {
    return new Promise((resolve, reject) => this.#push({ kind: 'alone', plan, resolve, reject }))
  }

  /** Runs work between two changes. */
  inTurn(work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => this.#push({ kind: 'work', work: () => work().then(resolve, reject) }))
  }

  /** Resolves when everything asked so far has been answered. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working
  }

  #push(waiting: Waiting): void {
    this.#waiting.push(waiting)
    this.#working ??= this.#work()
  }

  async #work(): Promise<void> {
    // Those asked for in the same turn of the event loop share a write.
    await Promise.resolve()
    try {
      while (this.#waiting.length > 0) {
        const at = new Date().toISOString()
        const planned = await this.#planNext(at)
        if (planned.length === 0) continue
        await this.#write(planned, at)
        await this.#ends.afterWrite()
      }
    } finally {
      // In the same turn as the last look at what waits: a change asked for in between would wait for ever.
      this.#working = null
    }
  }

  async #planNext(at: string): Promise<Planned[]> {
    const [first] = this.#waiting
    if (first?.kind === 'work') {
      this.#waiting.shift()
      await first.work()
      return []
    }
    if (first?.kind === 'alone') {
      this.#waiting.shift()
      try {
        return [{ waiting: first, plan: await first.plan(at) }]
      } catch (error) {
        first.reject(error)
        return []
      }
    }
    return this.#planSharing(at)
  }

  /**
   * Each plan must see the project as those before it leave it, although none is on disk yet: their changes are put
   * in and taken out again before anyone else can look.
   */
  #planSharing(at: string): Planned[] {
    const planned: Planned[] = []
    const seen: Plan[] = []
    for (let next = this.#waiting[0]; next?.kind === 'shares'; next = this.#waiting[0]) {
      this.#waiting.shift()
      try {
        const plan = next.plan(at)
        planned.push({ waiting: next, plan })
        if (this.#waiting[0]?.kind !== 'shares') break
        applyChanges(this.#project, plan.changes)
        seen.push(plan)
      } catch (error) {
        next.reject(error)
      }
    }
    for (const { changes } of seen.toReversed()) applyChanges(this.#project, inverse(changes))
    return planned
  }

  async #write(planned: readonly Planned[], at: string): Promise<void> {
    let seq = this.#ends.seq()
    const answers = planned.map(({ waiting, plan }) => {
      if (plan.changes.length > 0) seq += 1
      return { waiting, commit: { seq, at, ...plan } }
    })
    try {
      const commits = answers.map(({ commit }) => commit).filter(({ changes }) => changes.length > 0)
      if (commits.length > 0) await this.#ends.commit(commits)
      for (const { waiting, commit } of answers) waiting.resolve(commit)
    } catch (error) {
      for (const { waiting } of answers) waiting.reject(error)
    }
  }
}
