import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entitiesOf, entity, type Project } from '../../document/project'
import { positionAfter } from '../../document/queries/query'
import type { Evidence } from '../../kinds/evidence'
import type { Operation } from '../../operations/operations'
import { nameKey } from '../../words/fold'
import { GivenIds } from '../given-ids'
import type { IncomingReport } from '../incoming'
import { incomingKinds } from '../incoming-words'
import { fromCaseDescription } from './case-description'
import type { Memos } from './memos'
import type { People } from './plan-people'
import { Scores } from './plan-scores'
import { refiCaseWords } from './plan-words'
import type { RefiCase, RefiFile } from './refi-file'
import { stanceNamed } from './stance-names'

/** What the selections of the file became, who its users are, and the memos of it. */
type CaseParts = {
  passageOf: ReadonlyMap<string, string>
  people: People
  memos: Memos
  report: IncomingReport
  isKept: (id: string) => boolean
  newId: () => string
}

/** Cases that Assay wrote are risks, the links to them evidence, and their variables scores; those of others have no place. */
export function planCases(project: Project, file: RefiFile, parts: CaseParts): Operation[] {
  if (file.origin !== 'Assay') {
    dropCases(file, parts)
    return []
  }
  const scores = new Scores(project, file, parts)
  const risks = new Risks(project, parts)
  const evidence = new EvidenceOfCases(project, file, parts)
  for (const each of file.cases) {
    const riskId = risks.take(each)
    evidence.add(riskId, each)
    scores.add(riskId, each)
  }
  return [...risks.operations, ...evidence.operations, ...scores.operations]
}

function dropCases({ cases, links, variables }: RefiFile, { memos, report }: CaseParts): void {
  for (const { name, sources, values } of cases) {
    // A case without a name only says what is known of its sources.
    const isOfSources = name === '' && sources.length > 0
    if (isOfSources) report.drops(incomingKinds.valuesOfSources, values.length, refiCaseWords.noVariablesOfSources)
    else {
      report.drops(incomingKinds.cases, 1, refiCaseWords.noCases)
      report.drops(incomingKinds.valuesOfCases, values.length, refiCaseWords.noVariablesOfCases)
    }
  }
  report.drops(incomingKinds.variables, variables, refiCaseWords.noVariablesOfCases)
  const others = links.filter(({ origin, target }) => !memos.has(origin) && !memos.has(target))
  report.drops(incomingKinds.links, others.length, refiCaseWords.onlyRisks)
}

/** The risks that cases are: one of that id, else of that name, else a new one. */
class Risks {
  readonly operations: Operation[] = []
  readonly #project: Project
  readonly #report: IncomingReport
  readonly #ids: GivenIds
  readonly #byName: ReadonlyMap<string, string>
  #position: number

  constructor(project: Project, { report, newId }: CaseParts) {
    this.#project = project
    this.#report = report
    this.#ids = new GivenIds((id) => entity(project, 'risks', id) !== undefined, newId)
    this.#byName = new Map(entitiesOf(project, 'risks').map((risk) => [nameKey(risk.title), risk.id]))
    this.#position = positionAfter(entitiesOf(project, 'risks'))
  }

  take({ guid, name, description }: RefiCase): string {
    const there = entity(this.#project, 'risks', guid)?.id ?? this.#byName.get(nameKey(name))
    const said = fromCaseDescription(description)
    if (there !== undefined) {
      this.#tellOther(there, name, said)
      return there
    }
    const id = this.#ids.give(guid)
    const risk = { ...said, id, position: this.#position, title: name || refiCaseWords.risk }
    this.operations.push({ name: 'risk.create', input: { risk } })
    this.#position += 1
    return id
  }

  #tellOther(riskId: string, name: string, said: ReturnType<typeof fromCaseDescription>): void {
    const here = entity(this.#project, 'risks', riskId)
    const differs =
      here && (Object.keys(said) as (keyof typeof said)[]).some((key) => (here[key] ?? '') !== (said[key] ?? ''))
    if (differs || (here && here.title !== name)) {
      this.#report.drops(incomingKinds.statements, 1, refiCaseWords.riskStays(name))
    }
  }
}

/** Passages that cases name as evidence for the risks that they are; what is linked already stays as it is. */
class EvidenceOfCases {
  readonly operations: Operation[] = []
  readonly #project: Project
  readonly #parts: CaseParts
  readonly #ids: GivenIds
  readonly #linked: Map<string, Pick<Evidence, 'stance' | 'note'>>
  readonly #links: ReadonlyMap<string, RefiFile['links'][number]>
  readonly #places = new Map<string, number>()

  constructor(project: Project, { links }: RefiFile, parts: CaseParts) {
    this.#project = project
    this.#parts = parts
    this.#ids = new GivenIds((id) => entity(project, 'evidence', id) !== undefined || parts.isKept(id), parts.newId)
    this.#linked = new Map(entitiesOf(project, 'evidence').map((each) => [`${each.riskId} ${each.passageId}`, each]))
    this.#links = new Map(links.map((link) => [`${link.target} ${link.origin}`, link]))
  }

  add(riskId: string, { guid, name, selections }: RefiCase): void {
    const { passageOf, memos, report } = this.#parts
    for (const selection of selections) {
      const passageId = passageOf.get(selection)
      if (passageId === undefined) {
        report.drops(incomingKinds.evidence, 1, refiCaseWords.passageNotImported(name))
        continue
      }
      const link = this.#links.get(`${guid} ${selection}`)
      const stance = stanceNamed(link?.name)
      const note = link ? memos.on(link.guid, '', link.noteRefs) : ''
      const key = `${riskId} ${passageId}`
      const there = this.#linked.get(key)
      if (there) {
        if (there.stance !== stance || there.note !== note)
          report.drops(incomingKinds.evidence, 1, refiCaseWords.linkedOtherwise(name))
        continue
      }
      this.#linked.set(key, { stance, note })
      const place =
        this.#places.get(riskId) ?? positionAfter(entitiesNaming(this.#project, 'evidence', 'riskId', riskId))
      this.#places.set(riskId, place + 1)
      const evidence = { id: this.#ids.give(link?.guid ?? ''), riskId, passageId, stance, note, position: place }
      this.operations.push({ name: 'evidence.link', input: { evidence } })
    }
  }
}
