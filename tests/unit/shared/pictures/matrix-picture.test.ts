import type { Judgment } from '@shared/kinds/judgment'
import type { Impact } from '@shared/lexicons/impact'
import type { Risk } from '@shared/kinds/risks'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { drawnPicture } from '@shared/pictures/drawn-picture'
import { matrixLayout } from '@shared/pictures/matrix-layout'
import { matrixPicture } from '@shared/pictures/matrix-picture'
import type { Shape } from '@shared/pictures/scene'
import { groupJudgment, type SaidBy } from '@shared/scoring/group-judgment'
import { matrixCells } from '@shared/scoring/matrix-cells'
import { byRank } from '@shared/scoring/ranking'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addRisk, id, perform } from '../sample-project'
import { scoredSession } from '../scoring/scored-session'

type Answer = readonly [percent: number, impact: Impact & number]
const said = (answers: readonly Answer[]): SaidBy[] =>
  answers.map(([percent, impact], of) => ({ analystId: `${of}`, likelihood: { kind: 'percent', percent }, impact }))

/** The matrix of risks with these answers, numbered from 1. */
function drawn(
  risks: readonly (readonly Answer[])[],
  {
    width = 640,
    standsOut = '',
    before = [],
  }: { width?: number; standsOut?: string; before?: readonly Answer[][] } = {},
) {
  const judged = risks.map((answers, index) => {
    const risk = { id: `r${index + 1}`, number: index + 1, title: `Risk ${index + 1}`, position: index } as Risk
    return { risk, judgment: groupJudgment(said(answers), FIRST_SCALES) }
  })
  const ranked = byRank(judged).map((each) => ({
    ...each,
    scores: said(risks[each.risk.number - 1]!),
    before: before[each.risk.number - 1] ? groupJudgment(said(before[each.risk.number - 1]!), FIRST_SCALES) : null,
  }))
  const { cells } = matrixCells(ranked, FIRST_SCALES)
  const picture = matrixPicture({ scales: FIRST_SCALES, cells, showsBefore: before.length > 0, standsOut, more: '' })
  return { cells, picture, scene: picture.draw(width), layout: matrixLayout(FIRST_SCALES.matrix, width) }
}
const of = (shapes: readonly Shape[], key: string) => shapes.filter((shape) => shape.of === key)
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))

describe('the matrix', () => {
  test('without risks is its cells with their codes, rows with their percents and columns', () => {
    const { scene, layout } = drawn([])
    const [rows, columns] = [texts(scene.shapes).slice(0, 10), texts(scene.shapes).slice(10, 15)]
    expect(rows).toEqual('very low,0–4%,low,5–20%,moderate,21–79%,high,80–95%,very high,96–100%'.split(','))
    expect(columns).toEqual(['1 negligible', '2 limited', '3 serious', '4 severe', '5 catastrophic'])
    expect(scene.shapes.filter(({ fill }) => fill === 'level-5').map((shape) => 'x' in shape && shape.y)).toEqual([
      layout.cell(5, 5).y,
      layout.cell(4, 5).y,
    ])
    expect(scene.marks).toEqual([])
  })

  test('a risk alone is a dot as high as its likelihood, led to its label at the right of its column', () => {
    const { scene, layout } = drawn([[[60, 3]]])
    const cell = layout.cell(3, 3)
    const [mark] = scene.marks
    expect(mark).toMatchObject({ key: 'r1', label: 'R1', hint: '1 · Risk 1 · median of 1 analyst' })
    expect(mark!.box.x + mark!.box.width).toBeCloseTo(cell.x + cell.width, 6)
    expect(mark!.box.y + mark!.box.height / 2).toBeCloseTo(layout.y(2 + 39 / 59), 6)
    expect(of(scene.shapes, 'r1').map(({ kind }) => kind)).toEqual(['line', 'line', 'circle', 'rect', 'text'])
    expect(of(scene.shapes, 'r1')[2]).toMatchObject({ y: layout.y(2 + 39 / 59), x: cell.x + 26 + 4.5 })
  })

  test('whiskers go from the column of the lowest impact to that of the highest, and over the likelihoods', () => {
    const { scene, layout } = drawn([
      [
        [21, 2],
        [60, 4],
      ],
    ])
    const dot = of(scene.shapes, 'r1').find((shape) => shape.kind === 'circle')!
    const column = layout.cell(1, 3).x - layout.cell(1, 2).x
    const lines = of(scene.shapes, 'r1').flatMap((shape) =>
      shape.kind === 'line' && shape.stroke === 'ink' ? [shape] : [],
    )
    expect(lines[0]).toMatchObject({ x1: dot.x, x2: dot.x, y1: layout.y(2 + 39 / 59), y2: layout.y(2) })
    expect(lines[3]).toMatchObject({ x1: dot.x - 2 * column, x2: dot.x, y1: dot.y, y2: dot.y })
  })

  test('names that had to make room are led to where they belong', () => {
    const sixAndMore = (at: number): Answer[] => (at < 6 ? [[60, 3]] : [[10, at % 2 === 0 ? 2 : 4]])
    const { scene, layout } = drawn(
      Array.from({ length: 16 }, (_, at) => sixAndMore(at)),
      { width: 1000 },
    )
    expect(scene.marks).toHaveLength(16)
    const dots = scene.shapes
      .filter((shape) => shape.kind === 'circle')
      .filter((shape) => Number(shape.of?.slice(1)) <= 6)
    expect(dots.length).toBeGreaterThan(0)
    expect(dots.every((dot) => Math.abs(dot.y - layout.y(2 + 39 / 59)) < 1e-9)).toBe(true)
  })

  test('where names have no room they are counted, and only the risk at hand has its frame', () => {
    const many = Array.from({ length: 30 }, (): Answer[] => [
      [50, 3],
      [60, 3],
    ])
    const { scene } = drawn(many)
    expect([scene.marks, texts(scene.shapes).includes('30 risks')]).toEqual([[], true])
    expect(scene.shapes.some((shape) => shape.of !== undefined)).toBe(false)
    const shown = drawn(many, { standsOut: 'r7' }).scene.shapes.flatMap((shape) => shape.of ?? [])
    expect([...new Set(shown)]).toEqual(['r7'])
  })

  test('a dashed circle stands where a risk stood a round earlier, with a line to where it is', () => {
    const { scene, picture, layout } = drawn([[[60, 3]], [[10, 1]]], { before: [[[30, 5]], [[10, 1]]] })
    const dashed = scene.shapes.filter((shape) => shape.dashed)
    const circle = dashed.find((shape) => shape.kind === 'circle')
    expect(dashed.map(({ kind, of: key }) => [kind, key])).toEqual([
      ['line', 'r1'],
      ['circle', 'r1'],
    ])
    expect(circle).toMatchObject({ y: layout.y(2 + 9 / 59) })
    expect(picture.caption).toContain(' A dashed circle stands where a risk stood a round earlier.')
  })
})

test('whatever the answers of many risks, no name lies on another or outside its cell, and nothing is drawn outside the picture', () => {
  const percent = fc.nat(100)
  const impact = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<Impact & number>
  const risks = fc.array(fc.array(fc.tuple(percent, impact), { minLength: 1, maxLength: 6 }), {
    minLength: 16,
    maxLength: 60,
  })
  fc.assert(
    fc.property(risks, fc.integer({ min: 360, max: 1100 }), (given, width) => {
      const { scene, cells, layout } = drawn(given, { width })
      const names = scene.marks.map(({ box }) => box)
      names.forEach((one, at) => {
        for (const other of names.slice(at + 1)) {
          const apart =
            one.x + one.width <= other.x + 1e-6 ||
            other.x + other.width <= one.x + 1e-6 ||
            one.y + one.height <= other.y + 1e-6 ||
            other.y + other.height <= one.y + 1e-6
          expect(apart).toBe(true)
        }
      })
      for (const { key, box } of scene.marks) {
        const home = cells.find(({ boxes }) => boxes.some(({ risk }) => risk.id === key))!
        const cell = layout.cell(home.likelihood, home.impact)
        expect(box.y).toBeGreaterThanOrEqual(cell.y)
        expect(box.y + box.height).toBeLessThanOrEqual(cell.y + cell.height)
        expect(box.x).toBeGreaterThanOrEqual(cell.x - 1)
        expect(box.x + box.width).toBeLessThanOrEqual(cell.x + cell.width + 1)
      }
      for (const shape of scene.shapes) {
        if (shape.kind !== 'rect') continue
        expect(shape.x).toBeGreaterThanOrEqual(-1e-6)
        expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1)
        expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height)
      }
    }),
    { numRuns: 150 },
  )
})

test('of a project without some risks the others are ranked anew, as in the memo that leaves them out', () => {
  const score: Partial<Judgment> = { likelihood: { kind: 'percent', percent: 60 }, impact: 3 }
  const project = scoredSession([[[score], [score], [{ ...score, likelihood: { kind: 'percent', percent: 70 } }]]])
  const leftOut = new Set([id('F1'), id('F3')])
  const picture = atOnce(drawnPicture(project, { kind: 'matrix' }, { tellsWho: false, leftOut }))
  expect('table' in picture && picture.table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([['R2 F2', '1']])
  expect('draw' in picture && picture.draw(640).marks.map(({ label }) => label)).toEqual(['R2'])
})

test('of a project it says which risks have no place yet', () => {
  const score: Partial<Judgment> = { likelihood: { kind: 'percent', percent: 60 }, impact: 3 }
  const project = scoredSession([[[score], [score]]])
  perform(project, addRisk('new'))
  const picture = atOnce(drawnPicture(project, { kind: 'matrix' }, { tellsWho: false, leftOut: new Set() }))
  const words = / Not placed, for want of scores: R3\.$/
  expect(picture).toMatchObject({ caption: expect.stringMatching(words), description: expect.stringMatching(words) })
})
