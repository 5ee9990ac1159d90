import type { Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { entitiesOf } from '@shared/document/project'
import { analystsInOrder } from '@shared/document/queries/query'
import { CONFIDENCES } from '@shared/lexicons/confidence'
import { ProjectSession } from '../../electron/project/session'
import { inAssay, inBare, openProject } from './in-assay'
import { makeLargeSample } from './large-sample'
import { longestTasks } from './longest-tasks'
import { layOutPeer, PEER } from './peer-grid'
import { scrollFrames } from './reading-measures'
import { OURS, type Place, registerData } from './register-places'
import { type Painted, untilPainted } from './until-painted'

/** Starts of both grids; each start does every act some times, in one grid and the other in turn. */
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)
const TURNS = 6
const RISKS = 10_000
/** Five thousand cells, in the columns from the title to my confidence. */
const PASTED_ROWS = 1_250
const PASTED = Array.from({ length: PASTED_ROWS }, (_, n) => [
  `Pasted risk ${n}`,
  `${n % 101}%`,
  String((n % 5) + 1),
  CONFIDENCES[n % CONFIDENCES.length]!.key,
])
const LONGEST_TASK_MS = 100

type Act = { name: string; aim: number; inTurn: (page: Page, at: Place, turn: number) => Promise<Painted> }

const sort = (columnId: string) => async (page: Page, at: Place) => {
  const sorted = { at: at.sorted(columnId), attribute: 'aria-sort' }
  const unsorted = await page.getAttribute(sorted.at, 'aria-sort')
  const painted = await untilPainted(page, { click: at.header(columnId) }, sorted)
  while ((await page.getAttribute(sorted.at, 'aria-sort')) !== unsorted)
    await untilPainted(page, { click: at.header(columnId) }, sorted)
  return painted
}

const ACTS: readonly Act[] = [
  {
    name: 'first paint',
    aim: 1,
    inTurn: async (page, at) => {
      if (await page.$(at.opened)) await page.click(at.leave)
      await page.waitForSelector(at.opened, { state: 'detached' })
      return await untilPainted(page, { click: at.open }, { at: at.opened, attribute: 'role' })
    },
  },
  { name: 'sort of numbers', aim: 1, inTurn: sort('likelihood') },
  { name: 'sort of text', aim: 1, inTurn: sort('title') },
  {
    name: 'filter by typed text',
    aim: 1,
    inTurn: async (page, at, turn) => {
      const count = { at: at.grid, attribute: 'aria-rowcount' }
      const painted = await untilPainted(page, { type: `part ${70 + turn}`, into: at.filter }, count)
      await untilPainted(page, { type: '', into: at.filter }, { ...count, value: String(RISKS + 1) })
      return painted
    },
  },
  {
    name: 'edit of a cell, ours to the disk',
    aim: 1.5,
    inTurn: async (page, at, turn) => {
      const cell = at.cell(2 + turn, 'likelihood')
      const text = `${41 + turn}%`
      // The filter may have left it elsewhere.
      await page.locator(at.scroller).evaluate((pane) => pane.scrollTo(0, 0))
      await page.click(cell)
      await page.keyboard.type(text)
      return await untilPainted(page, { press: 'Enter' }, { at: cell, value: text })
    },
  },
]

let folder = ''
let project = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
  project = await makeLargeSample(folder, { sources: 0, passages: 0, risks: RISKS })
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

it(`a register of ${RISKS} risks is as quick as ag-grid-community`, async () => {
  const data = await registerData(project)
  const measured = ACTS.map(() => ({ first: [], again: [] }) as Record<'first' | 'again', [Painted, Painted][]>)
  const scrolled: [number, number][] = []
  for (let run = 0; run < RUNS; run += 1) {
    await inAssay(join(folder, `ours-${run}`), async (ours, app) => {
      await openProject(ours, app, project)
      await inBare(join(folder, `peer-${run}`), async (peer) => {
        await layOutPeer(peer, data)
        for (const [index, { inTurn }] of ACTS.entries()) {
          for (let turn = 0; turn < TURNS; turn += 1) {
            const pair: [Painted, Painted] = [await inTurn(ours, OURS, turn), await inTurn(peer, PEER, turn)]
            measured[index]?.[turn === 0 ? 'first' : 'again'].push(pair)
          }
        }
        scrolled.push([await scrollFrames(ours, OURS.scroller), await scrollFrames(peer, PEER.scroller)])
      })
    })
  }
  for (const [index, { name, aim }] of ACTS.entries()) {
    for (const [when, pairs] of Object.entries(measured[index] ?? {})) {
      console.log(
        `Register, ${name}, ${when === 'first' ? 'the first time' : 'again'}: ${compared(pairs)} (aim <= ${aim}x)`,
      )
    }
  }
  const [ours, peers] = [median(scrolled.map(([one]) => one)), median(scrolled.map(([, other]) => other))]
  console.log(
    `Register, scrolling: p95 of frames ${ours.toFixed(0)} ms, ag-grid ${peers.toFixed(0)} ms = ${(ours / peers).toFixed(2)}x (aim <= 1.5x)`,
  )
  expect(measured.flatMap(({ first, again }) => [...first, ...again])).toHaveLength(ACTS.length * TURNS * RUNS)
}, 1_200_000)

it('a paste of 5,000 cells is one step, and the window answers meanwhile', async () => {
  const before = await judged()
  const tasks: { window: number; main: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await inAssay(join(folder, `paste-${run}`), async (page, app) => {
      await openProject(page, app, project)
      await page.click(OURS.open)
      await page.click(OURS.cell(0, 'title'))
      const confidence = OURS.cell(1, 'confidence')
      const was = (await page.textContent(confidence)) ?? ''
      tasks.push(
        await longestTasks(app, () =>
          untilPainted(page, { paste: tsv(PASTED) }, { at: OURS.cell(1, 'likelihood'), value: PASTED[1]?.[1] ?? '' }),
        ),
      )
      const by = before.analysts[0]?.id ?? ''
      await page.evaluate((analystId) => window.assay.call('project.undo', { by: analystId }), by)
      await page.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent === text, [
        confidence,
        was,
      ] as const)
    })
  }
  const of = (which: 'window' | 'main') => median(tasks.map((each) => each[which]))
  console.log(
    `Register, paste of ${PASTED.flat().length} cells: the longest task of the window takes ${of('window').toFixed(0)} ms ` +
      `(aim <= ${LONGEST_TASK_MS} ms), of the main process ${of('main').toFixed(0)} ms`,
  )
  expect(await judged()).toEqual(before)
}, 600_000)

const tsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n')

/** All that a paste could change, as it is on disk. */
async function judged() {
  const session = await ProjectSession.open(project)
  const kept = {
    analysts: analystsInOrder.ask(session.project),
    risks: [...entitiesOf(session.project, 'risks')],
    scores: Object.fromEntries([...entitiesOf(session.project, 'scores')].map((score) => [score.id, score])),
  }
  await session.close()
  return kept
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

function compared(pairs: readonly [Painted, Painted][]): string {
  const [ours, peers] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  const of = (painted: readonly Painted[], what: keyof Painted) => median(painted.map((each) => each[what]))
  const said = (painted: readonly Painted[]) => `${of(painted, 'ms').toFixed(0)} ms in ${of(painted, 'frames')} frames`
  return `${said(ours)}, ag-grid ${said(peers)} = ${(of(ours, 'ms') / of(peers, 'ms')).toFixed(2)}x`
}
