import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '@shared/kinds/sources'
import type { Operation } from '@shared/operations/operations'
import type { RunningApp } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { apply, call, openOf } from './open-round'

/** One word without a place to part it, as titles in German can be. */
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Titles that are long, begin alike, are read from the right, or have no spaces. */
const TITLES = [
  LONG_WORD,
  'خطر فيضان النهر مع إنذار أقصر بكثير مما كان عليه في السنوات السابقة في المدن الواقعة على ضفافه',
  '河流上游的预警系统停止发送数据导致下游城镇在洪水到来之前只有不到十二小时的准备时间并造成重大损失',
  'Interruption of the exchange of river readings between the two national services in the upper basin, upstream',
  'Interruption of the exchange of river readings between the two national services in the upper basin, downstream',
  'Flood',
]

const NAMES = [
  'Dr. Maximiliane-Alexandra von Hohenstein-Württemberg-Sayn-Wittgenstein',
  'عبد الرحمن بن محمد بن عبد العزيز الأنصاري',
  '欧阳修远',
  'Ng',
  LONG_WORD,
]

const PAST = '2026-05-01'

const IMPACTS = [1, 2, 3, 4, 5] as const

/** A project of long names: thirty risks by six analysts, one round that is closed and one that is open, outcomes, memos. */
export async function awkwardProject(app: RunningApp, folder: string): Promise<KeyboardAnalyst> {
  const analyst = new KeyboardAnalyst(app)
  const file = join(folder, `${LONG_WORD}.txt`)
  await writeFile(file, `${TITLES.join('\n\n')}\n`)
  await analyst.createProject(join(folder, 'Awkward.assay'), `${LONG_WORD} ${LONG_WORD}`, 'Ada')
  await analyst.import(file)
  const { project } = (await call(app, 'project.current', {}))!
  const ada = Object.keys(project.analysts)[0]!
  const others = NAMES.map(() => randomUUID())
  const everybody = [ada, ...others]
  const risks = Array.from({ length: 30 }, (_, index) => riskOf(index))
  const ids = risks.map(({ input }) => input.risk.id)
  const [asked, open, known] = [ids.slice(0, 12), ids.slice(12, 20), ids.slice(20)]
  const scored = (by: string, riskIds: readonly string[]) =>
    apply(app, by, ...riskIds.map((riskId, at) => scoreOf(by, riskId, at, everybody.indexOf(by))))
  await apply(
    app,
    ada,
    ...NAMES.map((name, index): Operation => ({
      name: 'analyst.add',
      input: { analyst: { id: others[index]!, name, position: index + 2 } },
    })),
    ...risks,
    ...evidenceFor(ids[0]!, Object.values(project.sources)[0]!),
    ...TITLES.map((title, index) => memoOf(title, index)),
  )
  await call(app, 'window.worksAs', { analystId: ada })
  for (const by of everybody) await scored(by, known)
  await apply(app, ada, ...known.map((riskId, at) => outcomeOf(riskId, at)))
  const [closing, opening, roundId] = [randomUUID(), randomUUID(), randomUUID()]
  await apply(app, ada, sessionOf(closing, 0, asked, everybody), sessionOf(opening, 1, open, everybody))
  await apply(app, ada, openOf(roundId, closing, asked))
  for (const by of everybody) await scored(by, asked)
  await apply(app, ada, { name: 'round.close', input: { roundId } }, openOf(randomUUID(), opening, open))
  return analyst
}

const titleOf = (index: number) => (index % 6 === 5 ? 'Flood' : `${TITLES[index % 6]} ${index}`)

const riskOf = (index: number) =>
  ({
    name: 'risk.create',
    input: {
      risk: {
        id: randomUUID(),
        position: index + 1,
        title: titleOf(index),
        cause: `the readings of ${LONG_WORD} stopped`,
        event: 'a flood reaches a town with less than twelve hours of warning',
        party: LONG_WORD,
        horizon: index < 20 ? '2027-03-31' : PAST,
        consequence: 'loss of life',
        category: index % 2 ? 'Hydrological forecasting and early warning of the general public' : 'Ice',
        assumptions: '',
        alternatives: '',
        contrarySearch: '',
      },
    },
  }) satisfies Operation

/** Words of the source that support a risk. */
function evidenceFor(riskId: string, { id: sourceId, versionId }: Pick<Source, 'id' | 'versionId'>): Operation[] {
  const passageId = randomUUID()
  const anchor = { start: 0, end: LONG_WORD.length, exact: LONG_WORD, prefix: '', suffix: '' }
  const said = { tagIds: [], note: LONG_WORD, statement: null, credibility: null }
  const evidence = { id: randomUUID(), riskId, passageId, stance: 'supports' as const, note: LONG_WORD, position: 1 }
  return [
    { name: 'passage.create', input: { passage: { id: passageId, sourceId, versionId, anchor, ...said } } },
    { name: 'evidence.link', input: { evidence } },
  ]
}

const memoOf = (title: string, index: number): Operation => ({
  name: 'memo.create',
  input: {
    memo: {
      id: randomUUID(),
      position: index + 1,
      title,
      author: NAMES.join(', '),
      audience: LONG_WORD,
      date: '2026-11-23',
      written: {},
      judgments: {},
      excludedRiskIds: [],
    },
  },
})

/** Scores of which some lie far apart, and some are what nobody else says. */
const scoreOf = (analystId: string, riskId: string, at: number, who: number): Operation => ({
  name: 'score.set',
  input: {
    scoreId: randomUUID(),
    riskId,
    analystId,
    changes: {
      likelihood: { kind: 'percent', percent: (at * 13 + who * 17) % 101 },
      impact: IMPACTS[(at + who) % IMPACTS.length]!,
      confidence: 'moderate',
      basis: 'Three sources of one origin.',
      rationale: `Because of what ${LONG_WORD} said.`,
    },
  },
})

const outcomeOf = (riskId: string, at: number): Operation => ({
  name: 'outcome.record',
  input: {
    outcomeId: randomUUID(),
    riskId,
    outcome: at % 3 ? 'no' : 'yes',
    knownOn: '2026-05-02',
    how: 'As reported.',
    passageIds: [],
    whileAsked: true,
  },
})

const sessionOf = (id: string, index: number, riskIds: string[], analystIds: string[]): Operation => ({
  name: 'session.create',
  input: {
    session: {
      id,
      position: index + 1,
      name: TITLES[index]!,
      purpose: '',
      riskIds,
      analystIds,
      named: index === 0,
      pooling: 'median',
      stopRule: { middleHalf: 1, range: 2, stable: 80, kappa: 0.8 },
    },
  },
})
