import type { Change } from '../document/change'
import { entitiesNaming } from '../document/indexes/foreign-keys'
import { changesScales, scalesOf } from '../document/queries/scales'
import { type GroupAnswers, groupAnswers } from '../document/queries/group-answers'
import { SESSION_KINDS } from '../document/queries/sessions'
import { unseenEvidence } from '../document/queries/versions'
import type { Index } from '../document/indexes/indexes'
import type { Project } from '../document/project'
import type { Risk } from '../kinds/risks'
import { originKey, type Source } from '../kinds/sources'
import type { Score } from '../kinds/scores'
import type { Stance } from '../lexicons/stance'
import type { Steps } from '../steps'
import { groupJudgment, type GroupJudgment } from './group-judgment'

/** What the register shows of one risk. A row is replaced when anything in it changes, and only then. */
export type RegisterRow = {
  readonly id: string
  readonly risk: Risk
  readonly scores: readonly Score[]
  /** Of a risk that is scored in a session: what was answered in its last closed round. */
  readonly group: GroupAnswers
  readonly judgment: GroupJudgment
  readonly evidence: Readonly<Record<Stance, number>>
  /** Origins of its evidence: however many sources print one report, it has one. */
  readonly origins: number
  /** The day on which the newest source of its evidence was published; null when none says. */
  readonly newest: string | null
  /** Passages it rests on that are unseen since a new version of their source. */
  readonly unseen: number
}

type Basis = Pick<RegisterRow, 'evidence' | 'origins' | 'newest' | 'unseen'>

/**
 * A row as it is kept. Judgment and basis are thought out when they are asked for first: they are most of what a row
 * costs, and what sorts and filters thousands of rows seldom asks for them.
 */
class KeptRow implements RegisterRow {
  readonly id: string
  readonly risk: Risk
  readonly scores: readonly Score[]
  readonly #project: Project
  readonly #noteBasis: (passageId: string, riskId: string) => void
  #group: GroupAnswers | undefined
  #judgment: GroupJudgment | undefined
  #basis: Basis | undefined

  constructor(project: Project, risk: Risk, noteBasis: (passageId: string, riskId: string) => void) {
    this.id = risk.id
    this.risk = risk
    this.scores = entitiesNaming(project, 'scores', 'riskId', risk.id)
    this.#project = project
    this.#noteBasis = noteBasis
  }

  get group(): GroupAnswers {
    return (this.#group ??= groupAnswers(this.#project, this.id))
  }

  get judgment(): GroupJudgment {
    return (this.#judgment ??= groupJudgment(this.group.judgments, scalesOf(this.#project), this.group.pooling))
  }

  get evidence(): Basis['evidence'] {
    return this.#asked().evidence
  }

  get origins(): number {
    return this.#asked().origins
  }

  get newest(): string | null {
    return this.#asked().newest
  }

  get unseen(): number {
    return this.#asked().unseen
  }

  #asked(): Basis {
    return (this.#basis ??= basisOf(this.#project, this.id, this.#noteBasis))
  }
}

/** Grows with every change to any register, so that the register of another document never looks like this one. */
let lastRevision = 0

/** The rows of the register: an edit costs the row it touches, whatever the number of risks. */
export class Register implements Index {
  readonly #rows = new Map<string, RegisterRow>()
  /** Rows that were made with a passage, by its id. */
  readonly #risksOf = new Map<string, Set<string>>()
  #revision = (lastRevision += 1)

  /** Differs as soon as any row looks different. */
  get revision(): number {
    return this.#revision
  }

  /** A row of the project it is the register of; undefined when the risk is gone. */
  row(project: Project, riskId: string): RegisterRow | undefined {
    const known = this.#rows.get(riskId)
    if (known) return known
    const risk = project.risks[riskId]
    if (!risk) return undefined
    const row = new KeptRow(project, risk, this.#note)
    this.#rows.set(riskId, row)
    return row
  }

  follow(change: Change): void {
    // Seldom, and of any number of risks.
    if (
      changesScales(change) ||
      SESSION_KINDS.includes(change.kind) ||
      (change.kind === 'sources' && isOther(change.before, change.after))
    ) {
      this.#rows.clear()
      this.#revision = lastRevision += 1
    }
    for (const riskId of this.#touchedBy(change)) {
      if (this.#rows.delete(riskId) || change.kind !== 'passages') this.#revision = lastRevision += 1
    }
  }

  #touchedBy(change: Change): Iterable<string> {
    return change.kind === 'passages' ? (this.#risksOf.get(change.id) ?? []) : risksTouched(change)
  }

  readonly #note = (passageId: string, riskId: string): void => {
    this.#risksOf.set(passageId, (this.#risksOf.get(passageId) ?? new Set()).add(riskId))
  }
}

/**
 * What a risk rests on, each passage of which is told to `note`: until somebody asks, no row shows it that a change of a
 * passage could make another.
 */
function basisOf(project: Project, riskId: string, note: (passageId: string, riskId: string) => void): Basis {
  const evidence = { supports: 0, contradicts: 0, context: 0 }
  const origins = new Set<string>()
  let newest: string | null = null
  for (const { stance, passageId } of entitiesNaming(project, 'evidence', 'riskId', riskId)) {
    evidence[stance] += 1
    const source = project.sources[project.passages[passageId]?.sourceId ?? '']
    if (source) origins.add(originKey(source))
    if (source?.published && (newest === null || source.published > newest)) newest = source.published
    note(passageId, riskId)
  }
  return { evidence, origins: origins.size, newest, unseen: unseenEvidence.ask(project, riskId).length }
}

/** Whether a source says otherwise where it comes from, or when it was published. */
const isOther = (before: Source | null, after: Source | null): boolean =>
  before?.origin !== after?.origin || before?.published !== after?.published

function risksTouched(change: Change): string[] {
  if (change.kind === 'risks') return [change.id]
  if (change.kind !== 'scores' && change.kind !== 'answers' && change.kind !== 'evidence') return []
  return [change.before, change.after].flatMap((each) => each?.riskId ?? [])
}

/** Builds the register of a document. */
// oxlint-disable-next-line require-yield -- it begins without rows
export function* register(): Steps<Register> {
  return new Register()
}
