import { createAnchor } from '../../anchoring/create-anchor'
import type { Change } from '../../document/change'
import { Draft } from '../../document/draft'
import { assertSound } from '../../document/invariants'
import type { Project } from '../../document/project'
import { ABOUT_ID } from '../../kinds/about'
import type { Version } from '../../kinds/versions'
import { newId } from '../../new-id'
import { Refusal } from '../../refusal'
import type { Steps } from '../../steps'
import { canonicalText } from '../../text/blocks'
import type { Enveloped } from './envelope'
import { excerptText } from './excerpts'
import type { Packet } from './packet'
import { roundFileWords } from './round-file-words'

/** Who answers a packet and when it is opened. */
type Opening = { by: string; at: string }
/** What is stored of the excerpts of a source, by its id. */
export type StoredExcerpts = ReadonlyMap<string, Pick<Version, 'originalSha256' | 'blocksSha256' | 'bytes'>>

/** What makes a new project, which has nothing but the analyst who answers, the one that a packet asks for. */
export function* changesToOpen(
  project: Project,
  { content: packet, sha256 }: Enveloped<Packet>,
  stored: StoredExcerpts,
  { by, at }: Opening,
): Steps<Change[]> {
  const draft = new Draft(project)
  for (const lexicon of packet.scales.lexicons) draft.add('lexicons', lexicon)
  for (const scale of packet.scales.impactScales) draft.add('impactScales', scale)
  for (const matrix of packet.scales.matrices) draft.add('matrices', matrix)
  const { lexicon, impactScale, matrix } = packet.round
  draft.update('about', ABOUT_ID, { handling: packet.project.handling, lexicon, impactScale, matrix })
  // Whoever answers is the first: a window that knows nobody yet works for the first analyst.
  for (const [index, analyst] of packet.analysts.entries())
    if (analyst.id !== by) draft.add('analysts', { ...analyst, position: index + 2 })
  for (const column of packet.columns) draft.add('customColumns', column)
  for (const risk of packet.risks) draft.add('risks', { ...risk, createdBy: by })
  yield
  addEvidence(draft, packet, stored, { by, at })
  addRounds(draft, packet, sha256, at)
  const changes = yield* draft.changes()
  yield* assertSound(project, changes, roundFileWords.openPacket, true)
  return changes
}

function addEvidence(draft: Draft, packet: Packet, stored: StoredExcerpts, { by, at }: Opening): void {
  const versionOf = new Map(packet.sources.map(({ id, versionId }) => [id, versionId]))
  const texts = new Map<string, string>()
  for (const { excerpts, ...source } of packet.sources) {
    const blocks = excerptText(excerpts)
    const text = canonicalText(blocks)
    texts.set(source.id, text)
    draft.add('sources', source)
    draft.add('versions', {
      id: source.versionId,
      sourceId: source.id,
      importedAt: at,
      fileName: roundFileWords.packet,
      format: 'txt',
      encoding: 'utf-8',
      ...stored.get(source.id)!,
      characters: text.length,
      blocks: blocks.length,
      notes: [roundFileWords.excerptsOnly],
    })
  }
  for (const { id, sourceId, start, exact } of packet.quotes) {
    const text = texts.get(sourceId)
    const versionId = versionOf.get(sourceId)
    if (text === undefined || versionId === undefined || !text.startsWith(exact, start)) throw invalid()
    const end = start + exact.length
    draft.add('passages', {
      id,
      sourceId,
      versionId,
      anchor: { ...createAnchor(text, { start, end }), start, end, exact },
      tagIds: [],
      note: '',
      statement: null,
      credibility: null,
      createdBy: by,
      createdAt: at,
    })
  }
  for (const link of packet.evidence) draft.add('evidence', link)
}

function addRounds(draft: Draft, packet: Packet, sha256: string, at: string): void {
  const analystIds = packet.analysts.map(({ id }) => id)
  const riskIds = packet.risks.map(({ id }) => id)
  if (packet.round.riskIds.some((id, index) => id !== riskIds[index]) || riskIds.length !== packet.round.riskIds.length)
    throw invalid()
  const sessionId = packet.session.id
  draft.add('sessions', {
    ...packet.session,
    riskIds,
    analystIds,
    reviewedAt: null,
    signedAt: null,
    signedBy: null,
    packet: { projectId: packet.project.id, sha256 },
  })
  if (packet.feedback) addFeedback(draft, sessionId, packet.feedback)
  // Where the clock of this machine is behind, what is scored now must count as scored since.
  const openedAt = packet.round.openedAt < at ? packet.round.openedAt : at
  draft.add('rounds', { ...packet.round, openedAt, sessionId, analystIds, closedAt: null })
}

/** The answers of the last round stand in the project as those of people without names. */
function addFeedback(draft: Draft, sessionId: string, { round, respondents }: NonNullable<Packet['feedback']>): void {
  const nobodies = respondents.map((said, index) => ({ ...said, analystId: newId(), letter: letterOf(index) }))
  for (const [index, { analystId, letter }] of nobodies.entries())
    draft.add('analysts', {
      id: analystId,
      name: roundFileWords.respondent(letter),
      position: 1_000 + index,
      inactive: true,
    })
  const analystIds = nobodies.map(({ analystId }) => analystId)
  draft.add('rounds', { ...round, sessionId, analystIds, deadline: null })
  for (const { analystId, answers, comments } of nobodies) {
    const said = { roundId: round.id, analystId }
    for (const answer of answers) draft.add('answers', { id: newId(), ...said, ...answer, answeredAt: round.closedAt })
    for (const comment of comments) draft.add('comments', { id: newId(), ...said, ...comment, at: round.closedAt })
  }
}

/** A, B … Z, A2, B2 … */
const letterOf = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26) + 1))

const invalid = (): Refusal => new Refusal('invalid', roundFileWords.contradictory)
