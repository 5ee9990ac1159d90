import { z } from 'zod'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entitiesOf, entity, type Project } from '../../document/project'
import { answersOf, roundsOf } from '../../document/queries/sessions'
import { canonicalJson } from '../../encoding/canonical-json'
import type { Answer } from '../../kinds/answers'
import type { Comment } from '../../kinds/comments'
import { judgmentOf } from '../../kinds/judgment'
import { type Entity, FOREIGN_KEYS, idsIn, type Kind } from '../../kinds/registry'
import type { Round } from '../../kinds/rounds'
import { Refusal } from '../../refusal'
import type { Block } from '../../text/blocks'
import { excerptsOf } from './excerpts'
import { ClosedRound, Packet, type Respondent } from './packet'

const { shape } = Packet

/** What a packet has of something, and nothing else of it. */
const partOf = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, whole: object) =>
  z.object(schema.shape).parse(whole)

/** Versions whose texts a packet of a round quotes. */
export const quotedVersions = (project: Project, round: Round): string[] => [
  ...new Set(evidenceFor(project, round.riskIds).map(({ passage }) => passage.versionId)),
]

/** The packet of an open round. Nothing in it says what anybody scored since it was opened, or whose an earlier answer was. */
export function packetOf(project: Project, roundId: string, texts: ReadonlyMap<string, readonly Block[]>): Packet {
  const round = entity(project, 'rounds', roundId)
  const session = round && entity(project, 'sessions', round.sessionId)
  if (!session || round.closedAt !== null)
    throw new Refusal('round-closed', 'This round is not open. Nothing was exported. Open the next round first.')
  const { projectId, title, handling } = project.about.project
  const risks = round.riskIds.flatMap((id) => entity(project, 'risks', id) ?? [])
  const links = evidenceFor(project, round.riskIds)
  const columns = new Set(risks.flatMap(({ custom = {} }) => Object.keys(custom)))
  const feedback = feedbackFor(project, round)
  return {
    project: { id: session.packet?.projectId ?? projectId, title, handling },
    session: partOf(shape.session, session),
    round: partOf(shape.round, round),
    analysts: round.analystIds.flatMap((id) => {
      const analyst = entity(project, 'analysts', id)
      return analyst ? partOf(shape.analysts.element, analyst) : []
    }),
    risks: risks.map((risk) => partOf(shape.risks.element, risk)),
    columns: byId(entitiesOf(project, 'customColumns').filter(({ id }) => columns.has(id))),
    evidence: byId(links.map(({ link }) => link)),
    ...quoted(project, links, texts),
    scales: scalesIn(project, [round, ...(feedback ? [feedback.round] : [])], feedback?.respondents ?? []),
    feedback,
  }
}

type Linked = { link: Entity<'evidence'>; passage: Entity<'passages'> }

const evidenceFor = (project: Project, riskIds: readonly string[]): Linked[] =>
  riskIds.flatMap((riskId) =>
    entitiesNaming(project, 'evidence', 'riskId', riskId).flatMap((link) => {
      const passage = entity(project, 'passages', link.passageId)
      return passage ? { link, passage } : []
    }),
  )

/** A packet of the same things is the same to the byte, whatever order a project has them in. */
const byId = <E extends { id: string }>(entities: readonly E[]): E[] =>
  [...new Map(entities.map((each) => [each.id, each])).values()].toSorted((left, right) =>
    left.id < right.id ? -1 : 1,
  )

/** The cards of quoted sources with their excerpts, and the quotes in them. A source may be quoted from several versions. */
function quoted(
  project: Project,
  links: readonly Linked[],
  texts: ReadonlyMap<string, readonly Block[]>,
): Pick<Packet, 'quotes' | 'sources'> {
  const quotes: Packet['quotes'] = []
  const sources: Packet['sources'] = []
  const passages = byId(links.map(({ passage }) => passage))
  for (const [sourceId, ofSource] of grouped(passages, (passage) => passage.sourceId)) {
    const source = entity(project, 'sources', sourceId)
    if (!source) continue
    const versions = [...grouped(ofSource, ({ versionId }) => versionId)]
    const { excerpts, begins } = excerptsOf(
      versions.map(([versionId, its]) => ({
        blocks: texts.get(versionId) ?? [],
        quotes: its.map(({ anchor }) => anchor),
      })),
    )
    for (const [order, [, its]] of versions.entries())
      for (const [index, { id, anchor }] of its.entries())
        quotes.push({ id, sourceId, start: begins[order]![index]!, exact: anchor.exact })
    sources.push(partOf(shape.sources.element, { ...source, excerpts }))
  }
  return { quotes: byId(quotes), sources: byId(sources) }
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return groups
}

/** What was said in the last closed round about what is asked now; who said it is left out, and when. */
function feedbackFor(project: Project, { sessionId, riskIds }: Round): Packet['feedback'] {
  const asked = new Set(riskIds)
  const last = roundsOf
    .ask(project, sessionId)
    .findLast(({ closedAt, riskIds: were }) => closedAt !== null && were.some((id) => asked.has(id)))
  if (last === undefined) return null
  const answers = answersOf.ask(project, last.id).filter(({ riskId }) => asked.has(riskId))
  const comments = entitiesNaming(project, 'comments', 'roundId', last.id).filter(({ riskId }) => asked.has(riskId))
  if (answers.length + comments.length === 0) return null
  const were = last.riskIds.filter((id) => asked.has(id))
  const byRisk = grouped([...answers, ...comments], ({ riskId }) => riskId)
  const said = were.map((riskId) => saidOf(riskId, byRisk.get(riskId) ?? []))
  return {
    round: partOf(ClosedRound, { ...last, riskIds: were }),
    // Another one for each risk, so that who is known by what they said of one is not known by it at the next.
    respondents: Array.from({ length: Math.max(...said.map(({ length }) => length)) }, (_, place) => ({
      answers: said.flatMap((of) => of[place]?.answers ?? []),
      comments: said.flatMap((of) => of[place]?.comments ?? []),
    })),
  }
}

/** What each of those who said something said of a risk. */
function saidOf(riskId: string, all: readonly (Answer | Comment)[]): Respondent[] {
  return inTextOrder(
    [...grouped(all, ({ analystId }) => analystId).values()].map((said) => ({
      answers: said.flatMap((each) => ('text' in each ? [] : [{ riskId, ...judgmentOf(each) }])),
      comments: inTextOrder(said.flatMap((each) => ('text' in each ? [{ riskId, text: each.text }] : []))),
    })),
  )
}

/** An order that comes from what is said alone, and so says nothing of who said it. */
const inTextOrder = <T>(said: readonly T[]): T[] =>
  said
    .map((each) => ({ each, text: canonicalJson(each) }))
    .toSorted((left, right) => (left.text < right.text ? -1 : 1))
    .map(({ each }) => each)

const SCALES = ['lexicons', 'impactScales', 'matrices'] as const

/** The project’s own scales among those that rounds and their answers name. */
function scalesIn(project: Project, rounds: readonly object[], respondents: readonly Respondent[]): Packet['scales'] {
  const named = (kind: Kind, owner: 'rounds' | 'answers', entities: readonly object[]) =>
    FOREIGN_KEYS.filter((key) => key.kind === owner && key.to === kind).flatMap(({ field }) =>
      entities.flatMap((each) => idsIn(each, field)),
    )
  const answers = respondents.flatMap((each) => each.answers)
  const [lexicons, impactScales, matrices] = SCALES.map((kind) => [
    ...named(kind, 'rounds', rounds),
    ...named(kind, 'answers', answers),
  ])
  const own = <K extends (typeof SCALES)[number]>(kind: K, ids: readonly string[] = []): Entity<K>[] =>
    byId(ids.flatMap((id) => entity(project, kind, id) ?? []))
  return {
    lexicons: own('lexicons', lexicons),
    impactScales: own('impactScales', impactScales),
    matrices: own('matrices', matrices),
  }
}
