import { createAnchor } from '@shared/anchoring/create-anchor'
import { entitiesOf } from '@shared/document/project'
import { keyText } from '@shared/interchange/rounds/opening-key'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { type Block, canonicalText } from '@shared/text/blocks'
import { join } from 'node:path'
import type { FileSystem } from '../../../../electron/storage/file-system'
import { openDesk, WINDOW } from '../ipc/desk'
import { id } from '../../shared/sample-project'

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: null, role: 'body', text })

/** Nine paragraphs, of which the third and the eighth are quoted. */
export const ARTICLE: Block[] = Array.from({ length: 9 }, (_, index) => paragraph(`Paragraph ${index + 1} says it.`))

export const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan'] as const
export const RISKS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const

export type RoundFileDesk = Awaited<ReturnType<typeof openDesk>>

/** The facilitator’s project: an article, six risks with evidence, and a session of four analysts. Ada is the facilitator. */
export async function openFacilitator(fileSystem?: FileSystem): Promise<{ desk: RoundFileDesk; by: string }> {
  const desk = await openDesk(undefined, fileSystem)
  await desk.ask('project.create', { title: 'River', analyst: NAMES[0] })
  const session = desk.workspace.sessionAt(WINDOW)
  const by = entitiesOf(session.project, 'analysts')[0]!.id
  const text = canonicalText(ARTICLE)
  const version = {
    id: id('ver'),
    sourceId: id('src'),
    importedAt: '2026-11-23T10:00:00.000Z',
    fileName: 'a.txt',
    format: 'txt' as const,
    encoding: 'utf-8',
    originalSha256: '0'.repeat(64),
    blocksSha256: await session.sources.putBlocks(ARTICLE),
    bytes: text.length,
    characters: text.length,
    blocks: ARTICLE.length,
    notes: [],
  }
  const source = {
    id: id('src'),
    versionId: id('ver'),
    position: 1,
    title: 'On rivers',
    authors: ['A. Author'],
    publisher: 'The Paper',
    published: '2026-11-01',
    retrieved: null,
    url: '',
    language: 'en',
    reliability: 'B' as const,
    origin: '',
    descriptor: '',
  }
  const operations: Operation[] = [
    { name: 'source.add', input: { source, version } },
    ...NAMES.slice(1).map((name, index): Operation => ({
      name: 'analyst.add',
      input: { analyst: { id: id(name), name, position: index + 2 } },
    })),
    ...RISKS.map((title, index): Operation => ({
      name: 'risk.create',
      input: {
        risk: {
          id: id(title),
          position: index + 1,
          title,
          cause: 'Rain',
          event: `The dam of ${title} breaks`,
          party: 'the town',
          horizon: '2027-03-31',
          consequence: 'floods',
          category: '',
          assumptions: '',
          alternatives: '',
          contrarySearch: '',
        },
      },
    })),
    ...[2, 7].flatMap((block, index): Operation[] => {
      const start = text.indexOf(ARTICLE[block]!.text)
      const passage = {
        id: id(`pas${index}`),
        sourceId: id('src'),
        versionId: id('ver'),
        anchor: createAnchor(text, { start, end: start + 'Paragraph'.length }),
        tagIds: [],
        note: 'a note of the analyst',
        statement: null,
        credibility: null,
      }
      const evidence = {
        id: id(`evi${index}`),
        riskId: id(RISKS[index]!),
        passageId: passage.id,
        stance: 'supports' as const,
        note: 'because',
        position: 1,
      }
      return [
        { name: 'passage.create', input: { passage } },
        { name: 'evidence.link', input: { evidence } },
      ]
    }),
    {
      name: 'session.create',
      input: {
        session: {
          id: id('ses'),
          position: 1,
          name: 'Autumn',
          purpose: 'What to watch',
          riskIds: RISKS.map(id),
          analystIds: [by, ...NAMES.slice(1).map(id)],
          named: false,
          pooling: 'median',
          stopRule: USUAL_STOP_RULE,
        },
      },
    },
  ]
  await session.changes.apply({ by, operations })
  return { desk, by }
}

export const openRound = ({ workspace }: RoundFileDesk, by: string, round: string) =>
  workspace.sessionAt(WINDOW).changes.apply({
    by,
    operations: [
      {
        name: 'round.open',
        input: { roundId: id(round), sessionId: id('ses'), riskIds: RISKS.map(id), deadline: '2026-12-01' },
      },
    ],
  })

export const percentScore = (risk: string, analystId: string, percent: number, rationale = ''): Operation => ({
  name: 'score.set',
  input: {
    scoreId: newId(),
    riskId: id(risk),
    analystId,
    changes: { likelihood: { kind: 'percent', percent }, rationale },
  },
})

/** Exports the packet of a round to a file and answers with its path. */
export async function exportPacket(
  { answers, folder, ask }: RoundFileDesk,
  by: string,
  round: string,
): Promise<string> {
  answers.exported = join(folder, `${round}.assay-round`)
  await ask('packet.export', { by, roundId: id(round) })
  return answers.exported
}

/** Opens a packet as one of those who are asked, in a project of their own. */
export async function openPacket(path: string, analystId: string, title: string): Promise<RoundFileDesk> {
  const desk = await openDesk()
  desk.answers.packet = path
  desk.answers.project = join(desk.folder, `${title}.assay`)
  const { token } = (await desk.ask('packet.choose', { given: false }))!
  await desk.ask('packet.open', { token, analystId })
  return desk
}

/** Scores every risk that has a percent, and hands in: the path of the sealed file, and its key as it is sent. */
export async function answerPacket(
  desk: RoundFileDesk,
  analystId: string,
  round: string,
  percents: readonly (number | null)[],
): Promise<{ path: string; key: string }> {
  const { workspace, answers, folder, ask } = desk
  const operations = percents.flatMap((percent, index) =>
    percent === null ? [] : [percentScore(RISKS[index]!, analystId, percent)],
  )
  await workspace.sessionAt(WINDOW).changes.apply({ by: analystId, operations })
  const path = join(folder, `${newId()}.assay-answers`)
  answers.exported = path
  const { ballotId } = (await ask('answers.handIn', { by: analystId, roundId: id(round) }))!
  return { path, key: keyText(workspace.sessionAt(WINDOW).project.ballots[ballotId]!.key!) }
}
