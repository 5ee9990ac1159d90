import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bridge, CallName, Input, Output, Reply } from '@shared/ipc/contract'
import type { Operation } from '@shared/operations/operations'
import { expect, type RunningApp } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

export const WORDS = [
  'The pause leaves pilots blind for days.',
  'Ties with the neighbours are strong.',
  'Ships still sail.',
]
const RISKS = ['Grounding in ice', 'Dearer insurance', 'Rival service']

/** Asks the main process as the page does. */
export async function call<N extends CallName>({ page }: RunningApp, name: N, input: Input<N>): Promise<Output<N>> {
  const text = await page.evaluate(
    ([name, input]) => (window as unknown as { assay: Bridge<File> }).assay.call(name, input),
    [name, input] as const,
  )
  const reply = JSON.parse(text) as Reply<Output<N>>
  if (!reply.ok) throw new Error(reply.message)
  return reply.value
}

/** A project of Ada's in which Boris and she are asked about three risks; she scored the second before. */
export async function openRound(app: RunningApp, folder: string) {
  const analyst = new KeyboardAnalyst(app)
  const file = join(folder, 'ice.txt')
  await writeFile(file, `${WORDS.join('\n\n')}\n`)
  await analyst.createProject(join(folder, 'Ice.assay'), 'Ice', 'Ada')
  await analyst.import(file)
  const { project } = (await call(app, 'project.current', {}))!
  const [ada, boris, sessionId, roundId] = [Object.keys(project.analysts)[0]!, randomUUID(), randomUUID(), randomUUID()]
  const [source] = Object.values(project.sources)
  const riskIds = RISKS.map(() => randomUUID())
  const evidence = WORDS.slice(0, 2).flatMap((exact, index): Operation[] => {
    const [passageId, start] = [randomUUID(), index === 0 ? 0 : WORDS[0]!.length + 2]
    const passage = {
      id: passageId,
      sourceId: source!.id,
      versionId: source!.versionId,
      anchor: { start, end: start + exact.length, exact, prefix: '', suffix: '' },
      tagIds: [],
      note: '',
      statement: null,
      credibility: null,
    }
    const stance = index === 0 ? ('supports' as const) : ('contradicts' as const)
    const link = { id: randomUUID(), riskId: riskIds[0]!, passageId, stance, note: '', position: index + 1 }
    return [
      { name: 'passage.create', input: { passage } },
      { name: 'evidence.link', input: { evidence: link } },
    ]
  })
  await apply(
    app,
    ada,
    { name: 'analyst.add', input: { analyst: { id: boris, name: 'Boris', position: 2 } } },
    ...RISKS.map((title, index): Operation => {
      const statement = { cause: 'the charts stopped', event: 'a ship runs aground', party: '', horizon: null }
      const rest = { consequence: '', category: '', assumptions: '', alternatives: '', contrarySearch: '' }
      return {
        name: 'risk.create',
        input: { risk: { id: riskIds[index]!, position: index + 1, title, ...statement, ...rest } },
      }
    }),
    ...evidence,
    scoreBy(ada, riskIds[1]!, 40),
    {
      name: 'session.create',
      input: {
        session: {
          id: sessionId,
          position: 1,
          name: 'Autumn',
          purpose: '',
          riskIds,
          analystIds: [ada, boris],
          named: false,
          pooling: 'median',
          stopRule: { middleHalf: 1, range: 2, stable: 80, kappa: 0.8 },
        },
      },
    },
  )
  // Asking for the project is what a page does that was loaded anew, and it then says who works there.
  await call(app, 'window.worksAs', { analystId: ada })
  await apply(app, ada, openOf(roundId, sessionId, riskIds))
  return { analyst, ada, boris, riskIds, sessionId, roundId }
}

/** Works in the project that is open, as one step. */
export const apply = (app: RunningApp, by: string, ...operations: Operation[]) =>
  call(app, 'project.apply', { by, operations })

/** Opens a round of a session. */
export const openOf = (roundId: string, sessionId: string, riskIds: string[]): Operation => ({
  name: 'round.open',
  input: { roundId, sessionId, riskIds, deadline: '2027-01-31' },
})

/** A score of somebody's: a likelihood, the same impact and the same reason. */
export const scoreBy = (analystId: string, riskId: string, percent: number): Operation => ({
  name: 'score.set',
  input: {
    scoreId: randomUUID(),
    riskId,
    analystId,
    changes: { likelihood: { kind: 'percent', percent }, impact: 3, rationale: 'So it was in other winters' },
  },
})

/** The desk asks about a risk, and its first field has the focus. */
export const inFront = ({ page }: RunningApp, title: string) =>
  expect(page.getByRole('group', { name: title }).getByLabel('Likelihood', { exact: true })).toBeFocused()
