import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { isSame } from '../../document/change'
import type { Project } from '../../document/project'
import { scalesOf } from '../../document/queries/scales'
import { finderIn, underWayIn } from '../../document/queries/sessions'
import type { Score } from '../../kinds/scores'
import type { Scales } from '../../lexicons/scales'
import type { Operation } from '../../operations/operations'
import { cleanProse, ReadingNotes } from '../codebook/listed-tag'
import type { IncomingReport } from '../incoming'
import { incomingKinds } from '../incoming-words'
import { inXml } from '../xml-text'
import type { People } from './plan-people'
import { refiCaseWords, SCORE_PART_NAMES } from './plan-words'
import type { RefiCase, RefiFile } from './refi-file'
import { SCORE_PARTS, type SaidScore, variableOf } from './score-variables'

/** Scores that stand as variables of the cases of a file that Assay wrote. */
export class Scores {
  readonly operations: Operation[] = []
  readonly #project: Project
  readonly #people: People
  readonly #report: IncomingReport
  readonly #newId: () => string
  readonly #scales: Scales
  /** Whose a variable is, and which part of the score. */
  readonly #variables: ReadonlyMap<string, { user: string; part: (typeof SCORE_PARTS)[number] }>
  readonly #planned = new Set<string>()

  constructor(
    project: Project,
    { users }: Pick<RefiFile, 'users'>,
    parts: { people: People; report: IncomingReport; newId: () => string },
  ) {
    this.#project = project
    this.#people = parts.people
    this.#report = parts.report
    this.#newId = parts.newId
    this.#scales = scalesOf(project)
    this.#variables = new Map(
      users.flatMap(({ guid }) => SCORE_PARTS.map((part) => [variableOf(guid, part), { user: guid, part }] as const)),
    )
  }

  /** Plans the scores of a case for the risk that it is. */
  add(riskId: string, { name, values }: RefiCase): void {
    const said = new Map<string, Partial<SaidScore>>()
    for (const { variable, text } of values) {
      const known = this.#variables.get(variable)
      if (!known) {
        this.#report.drops(incomingKinds.valuesOfCases, 1, refiCaseWords.unknownAnalyst)
        continue
      }
      const read = known.part.read(text, this.#scales)
      if (typeof read !== 'string') said.set(known.user, { ...said.get(known.user), ...read })
      else {
        const part = SCORE_PART_NAMES[known.part.label]
        this.#report.drops(incomingKinds.partsOfScores, 1, refiCaseWords.partUnread(part, name, read))
      }
    }
    for (const [user, score] of said) this.#plan(riskId, name, user, score)
  }

  #plan(riskId: string, name: string, user: string, changes: Partial<SaidScore>): void {
    if (underWayIn(finderIn(this.#project), riskId) !== null) {
      this.#report.drops(incomingKinds.scores, 1, refiCaseWords.inSession(name))
      return
    }
    const analystId = this.#people.analystFor(user)
    if (analystId === undefined) {
      this.#report.drops(incomingKinds.scores, 1, refiCaseWords.unnamedAnalyst)
      return
    }
    const key = `${riskId} ${analystId}`
    const there = entitiesNaming(this.#project, 'scores', 'riskId', riskId).find((each) => each.analystId === analystId)
    if (there ? !isSaid(there, changes) : this.#planned.has(key)) {
      this.#report.drops(incomingKinds.scores, 1, refiCaseWords.scoredOtherwise(name))
    } else if (!there) {
      this.#planned.add(key)
      const input = { scoreId: this.#newId(), riskId, analystId, changes }
      this.operations.push({ name: 'score.set', input })
    }
  }
}

const UNSET: SaidScore = { likelihood: null, impact: null, confidence: null, basis: '', rationale: '' }

/** Whether a score that is here says what the file says of it. */
function isSaid(here: Score, said: Partial<SaidScore>): boolean {
  const unseen = new ReadingNotes()
  const plain = (value: unknown) => (typeof value === 'string' ? cleanProse(inXml(value), unseen) : value)
  return (Object.keys(UNSET) as (keyof SaidScore)[]).every((key) =>
    isSame(plain(here[key]), plain(said[key] ?? UNSET[key])),
  )
}
