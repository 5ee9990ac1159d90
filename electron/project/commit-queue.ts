import { stepNames } from './step-names'
import { applyChanges, type Project } from '@shared/document/project'
import { type Commit, inverse } from '@shared/document/change'
import { atOnce, type Steps, within } from '@shared/steps'
import { sliced } from '../in-slices'

/** A change thought out but not yet numbered, dated and on disk. */
export type Plan = Omit<Commit, 'seq' | 'at'> & {
  /** Whether what rounds and taggings keep was asked for already: a merge asks it of the copies as they were compared. */
  isSettledKept?: true
}

/** What Undo and Redo go by of a plan. */
export type Step = Pick<Plan, 'label' | 'by' | 'undoes' | 'redoes'>

/** Thought out from the project as it stands, which is not changed. */
type SharedPlan = (project: Project, at: string) => Steps<Plan>

type Answer<T> = { resolve: (value: T) => void; reject: (reason: unknown) => void }

/**
 * What is to be written, in the order it was asked for. `step` is known once it was planned; `answer` is null once the
 * asker was told that it has to wait.
 */
type Entry =
  /** Planned from the project alone; those that wait together share a write, as long as they are short. */
  | { kind: 'shares'; step: Step | null; plan: SharedPlan; answer: Answer<Commit> | null }
  /** Has to read first: nothing else changes the project meanwhile. */
  | { kind: 'alone'; step: Step | null; plan: (at: string) => Promise<Plan>; answer: Answer<Commit> | null }
  /** A line of the journal that changes nothing in the project. */
  | { kind: 'line'; name: string; write: () => Promise<void>; answer: Answer<void> | null }

type Waiting =
  | Entry
  | { kind: 'work'; work: () => Promise<void> }
  /** Answered when everything kept before it is on disk. */
  | { kind: 'retry'; begun: boolean; answer: Answer<void> }

/** Steps that the changes of one write may take together, all but the first: some 20 milliseconds. */
const SHARED_STEPS = 2_000

type Planned = { entry: Entry & { kind: 'shares' | 'alone' }; plan: Plan }

/** What the queue works on: where the project stands, how commits get on disk, and what follows a write. */
export type QueueEnds = {
  seq: () => number
  /** Throws when the plan must not be written. */
  check: (plan: Plan) => Steps<void>
  /** Makes the commits durable, then puts them in the project; throws when they are not on disk. */
  commit: (commits: readonly Commit[]) => Promise<void>
  /** Runs between two writes, never beside one. */
  afterWrite: () => Promise<void>
  /** Whether what could not be written for this reason is kept and tried again. */
  keeps: (why: unknown) => boolean
  /** Hears why something is kept now. */
  nowKept: (why: unknown) => void
  /** Hears why something that was kept turned out to be impossible; nobody else does. */
  refusedLate: (name: string | null, why: unknown) => void
}

/**
 * Changes in the order they were asked for. All that wait when the disk is free go there in one write. What the disk
 * refuses is kept, and so is everything behind it; it goes first with whatever is asked for next.
 */
export class CommitQueue {
  readonly #project: Project
  readonly #ends: QueueEnds
  #kept: Entry[] = []
  #waiting: Waiting[] = []
  #working: Promise<void> | null = null

  constructor(project: Project, ends: QueueEnds) {
    this.#project = project
    this.#ends = ends
  }

  /** How many changes the disk has refused so far. */
  get kept(): number {
    return this.#kept.length
  }

  /** The steps among them; null for one that was not thought out yet. */
  get keptSteps(): (Step | null)[] {
    return this.#kept.flatMap((entry) => (entry.kind === 'line' ? [] : [entry.step]))
  }

  /** For a plan that is made from the project alone. */
  add(plan: SharedPlan): Promise<Commit> {
    return new Promise((resolve, reject) =>
      this.#push({ kind: 'shares', step: null, plan, answer: { resolve, reject } }),
    )
  }

  /** For a plan that has to read first: nothing else changes the project meanwhile. */
  addAlone(plan: (at: string) => Promise<Plan>): Promise<Commit> {
    return new Promise((resolve, reject) =>
      this.#push({ kind: 'alone', step: null, plan, answer: { resolve, reject } }),
    )
  }

  /** For what is written in the journal and changes nothing in the project. */
  addLine(name: string, write: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => this.#push({ kind: 'line', name, write, answer: { resolve, reject } }))
  }

  /** Runs work between two changes. */
  inTurn(work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => this.#push({ kind: 'work', work: () => work().then(resolve, reject) }))
  }

  /** Resolves when everything that was kept is on disk. */
  retry(): Promise<void> {
    return new Promise((resolve, reject) => this.#push({ kind: 'retry', begun: false, answer: { resolve, reject } }))
  }

  /** Does what is kept on a copy of the project; returns the names of what cannot be done there. */
  doKeptOn(copy: Project): string[] {
    return this.#kept.flatMap((entry) => {
      if (entry.kind !== 'shares') return nameOf(entry) ?? stepNames.undoOrRedo
      try {
        applyChanges(copy, atOnce(entry.plan(copy, new Date().toISOString())).changes)
        return []
      } catch {
        // It builds on something before it that could not be done on the copy.
        return nameOf(entry) ?? stepNames.someChange
      }
    })
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
      for (let next = this.#next(); next !== null; next = this.#next()) {
        if (next.kind === 'work') await next.work()
        else if (next.kind === 'retry') next.answer.resolve()
        else await this.#write(next)
      }
    } finally {
      // In the same turn as the last look at what waits: a change asked for in between would wait for ever.
      this.#working = null
    }
  }

  /** The first that waits; what was kept comes before anything that is to be written. */
  #next(): Waiting | null {
    const [first] = this.#waiting
    if (first === undefined) return null
    const begins = first.kind !== 'work' && !(first.kind === 'retry' && first.begun)
    if (begins && this.#kept.length > 0) {
      if (first.kind === 'retry') first.begun = true
      this.#waiting.unshift(...this.#kept)
      this.#kept = []
    }
    return this.#waiting.shift() ?? null
  }

  async #write(first: Entry): Promise<void> {
    const at = new Date().toISOString()
    if (first.kind === 'line') return this.#writeLine(first)
    const planned = await (first.kind === 'alone' ? this.#planAlone(first, at) : this.#planSharing(first, at))
    if (planned.length === 0) return
    await this.#commit(planned, at)
    await this.#ends.afterWrite()
  }

  async #writeLine(line: Entry & { kind: 'line' }): Promise<void> {
    try {
      await line.write()
      line.answer?.resolve()
    } catch (error) {
      this.#keep([line], error)
    }
  }

  async #planAlone(entry: Entry & { kind: 'alone' }, at: string): Promise<Planned[]> {
    try {
      const plan = await entry.plan(at)
      await sliced(this.#ends.check(plan))
      return [{ entry: { ...entry, step: plan }, plan }]
    } catch (error) {
      this.#refuse(entry, error)
      return []
    }
  }

  /**
   * The first may take its time, since nothing else changes the project meanwhile. Each of the others must see the project
   * as those before it leave it, although none is on disk yet: their changes are put in and taken out again before anyone
   * else can look. So all of them together must be short; what is not waits until it comes first.
   */
  async #planSharing(first: Entry & { kind: 'shares' }, at: string): Promise<Planned[]> {
    const planned: Planned[] = []
    const seen: Plan[] = []
    const add = (entry: Entry & { kind: 'shares' }, plan: Plan): void => {
      planned.push({ entry: { ...entry, step: plan }, plan })
    }
    try {
      add(first, await sliced(this.#plan(first, at)))
    } catch (error) {
      this.#refuse(first, error)
    }
    const budget = { steps: SHARED_STEPS - (planned[0]?.plan.changes.length ?? 0) }
    for (let next = this.#waiting[0]; next?.kind === 'shares' && budget.steps > 0; next = this.#waiting[0]) {
      const last = planned.at(-1)?.plan
      if (last !== undefined && last !== seen.at(-1)) {
        applyChanges(this.#project, last.changes)
        seen.push(last)
      }
      try {
        const plan = within(budget, this.#plan(next, at))
        if (plan === null) break
        add(next, plan)
      } catch (error) {
        this.#refuse(next, error)
      }
      this.#waiting.shift()
    }
    for (const { changes } of seen.toReversed()) applyChanges(this.#project, inverse(changes))
    return planned
  }

  *#plan(entry: Entry & { kind: 'shares' }, at: string): Steps<Plan> {
    const plan = yield* entry.plan(this.#project, at)
    yield* this.#ends.check(plan)
    return plan
  }

  async #commit(planned: readonly Planned[], at: string): Promise<void> {
    let seq = this.#ends.seq()
    const answers = planned.map(({ entry, plan }) => {
      if (plan.changes.length > 0) seq += 1
      const { isSettledKept: _, ...commit } = plan
      return { entry, commit: { seq, at, ...commit } }
    })
    try {
      const commits = answers.map(({ commit }) => commit).filter(({ changes }) => changes.length > 0)
      if (commits.length > 0) await this.#ends.commit(commits)
      for (const { entry, commit } of answers) entry.answer?.resolve(commit)
    } catch (error) {
      this.#keep(
        planned.map(({ entry }) => entry),
        error,
      )
    }
  }

  #refuse(entry: Entry, why: unknown): void {
    if (entry.answer) entry.answer.reject(why)
    else this.#ends.refusedLate(nameOf(entry), why)
  }

  /** Whatever was to be written after what the disk refused is kept behind it: a later change of a thing must win. */
  #keep(refused: readonly Entry[], why: unknown): void {
    if (!this.#ends.keeps(why)) {
      for (const { answer } of refused) answer?.reject(why)
      return
    }
    const behind = this.#waiting.filter((each) => each.kind !== 'work')
    this.#waiting = this.#waiting.filter((each) => each.kind === 'work')
    const entries = [...refused, ...behind.filter((each) => each.kind !== 'retry')]
    const answers = [...refused, ...behind].flatMap(({ answer }) => answer ?? [])
    this.#kept.push(...entries.map((entry) => ({ ...entry, answer: null })))
    this.#ends.nowKept(why)
    for (const answer of answers) answer.reject(why)
  }
}

const nameOf = (entry: Entry): string | null => (entry.kind === 'line' ? entry.name : (entry.step?.label ?? null))
