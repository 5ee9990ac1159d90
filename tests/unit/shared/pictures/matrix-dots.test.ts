import type { Impact } from '@shared/lexicons/impact'
import type { Risk } from '@shared/kinds/risks'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { intervalPictures } from '@shared/pictures/interval-picture'
import { DOT, MOST_DOTS, placedDots } from '@shared/pictures/matrix-dots'
import { matrixLayout } from '@shared/pictures/matrix-layout'
import { matrixPicture } from '@shared/pictures/matrix-picture'
import type { Scene, Shape } from '@shared/pictures/scene'
import { groupJudgment, type SaidBy } from '@shared/scoring/group-judgment'
import { matrixCells } from '@shared/scoring/matrix-cells'
import { byRank } from '@shared/scoring/ranking'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'

type Answer = readonly [percent: number, impact: Impact & number]
const said = (answers: readonly Answer[]): SaidBy[] =>
  answers.map(([percent, impact], of) => ({ analystId: `${of}`, likelihood: { kind: 'percent', percent }, impact }))

function ranked(risks: readonly (readonly Answer[])[], above = 0) {
  const judged = risks.map((answers, index) => {
    const risk = { id: `r${index + 1}`, number: above + index + 1, title: `Risk ${index + 1}`, position: index } as Risk
    return { risk, judgment: groupJudgment(said(answers), FIRST_SCALES) }
  })
  return byRank(judged).map((each) => ({ ...each, scores: said(risks[each.risk.number - above - 1]!) }))
}

type Box = { x: number; y: number; width: number; height: number }
const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x + 0.01 ||
  other.x + other.width <= one.x + 0.01 ||
  one.y + one.height <= other.y + 0.01 ||
  other.y + other.height <= one.y + 0.01

const circles = ({ shapes }: Scene): Box[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'circle'
      ? [{ x: shape.x - shape.radius, y: shape.y - shape.radius, width: 2 * shape.radius, height: 2 * shape.radius }]
      : [],
  )

/** About the room a text takes, as the pictures count it. */
const wordBoxes = ({ shapes }: Scene): Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [textBox(shape)] : []))
function textBox({ x, y, text, anchor, size = 11 }: Shape & { kind: 'text' }): Box {
  const width = text.length * (size / 2)
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return { x: left, y: y - size + 2, width, height: size }
}

const answers = fc.array(fc.tuple(fc.nat(100), fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<Impact & number>), {
  minLength: 1,
  maxLength: 6,
})
const risksUpTo = (most: number) => fc.array(answers, { minLength: 1, maxLength: most })
const widths = fc.integer({ min: 360, max: 1100 })

test('of up to fifteen risks no label lies on another or on a dot, and each dot is as high as its likelihood', () => {
  fc.assert(
    fc.property(risksUpTo(MOST_DOTS), widths, (given, width) => {
      const { cells } = matrixCells(ranked(given), FIRST_SCALES)
      const boxes = cells.flatMap((cell) => cell.boxes)
      const layout = matrixLayout(FIRST_SCALES.matrix, width)
      const scene = matrixPicture({ scales: FIRST_SCALES, cells, showsBefore: false, more: '' }).draw(width)
      const labels = scene.marks.map(({ box }) => box)
      const dots = circles(scene)
      expect(labels).toHaveLength(boxes.length)
      expect(dots).toHaveLength(boxes.length)
      labels.forEach((label, at) => {
        expect(labels.slice(at + 1).every((other) => apart(label, other))).toBe(true)
        expect(dots.every((dot) => apart(label, dot))).toBe(true)
        expect(label.x >= 0 && label.x + label.width <= width + 0.01).toBe(true)
      })
      for (const { box, x, y } of placedDots(boxes, layout)!) {
        const column = layout.cell(1, box.cell.impact)
        expect(y).toBe(layout.y(box.middle))
        expect(x - DOT >= column.x && x + DOT <= column.x + column.width).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('of sixteen to two hundred risks no words of the plot by rank lie on others or on a dot, and none is left out', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 16, maxLength: 200 }), widths, (given, width) => {
      const scenes = atOnce(intervalPictures(ranked(given), FIRST_SCALES, '')).map((picture) => picture.draw(width))
      expect(scenes.flatMap(({ marks }) => marks)).toHaveLength(given.length)
      for (const scene of scenes) {
        const words = wordBoxes(scene)
        const dots = circles(scene)
        words.forEach((word, at) => {
          // Words of other rows lie more than a row apart: those near it in the list are all that could touch.
          expect(words.slice(at + 1, at + 12).every((other) => apart(word, other))).toBe(true)
          expect(dots.every((dot) => apart(word, dot))).toBe(true)
        })
      }
    }),
    { numRuns: 25 },
  )
})

test('sixteen risks stand in their cells, and how far the answers reach is drawn by rank alone', () => {
  const { cells } = matrixCells(
    ranked(
      Array.from({ length: 16 }, (): Answer[] => [
        [10, 1],
        [60, 3],
      ]),
    ),
    FIRST_SCALES,
  )
  expect(
    placedDots(
      cells.flatMap(({ boxes }) => boxes),
      matrixLayout(FIRST_SCALES.matrix, 640),
    ),
  ).toBeNull()
  const picture = matrixPicture({ scales: FIRST_SCALES, cells, showsBefore: false, more: '' })
  expect(picture.caption).not.toContain('whisker')
  expect(circles(picture.draw(640))).toEqual([])
})

test('a plot of 95 risks goes over three figures that say which risks they have', () => {
  const risks = ranked(Array.from({ length: 95 }, (): Answer[] => [[40, 2]]))
  const pictures = atOnce(intervalPictures(risks, FIRST_SCALES, ' More.'))
  expect(pictures.map(({ caption }) => caption.slice(caption.indexOf('the impact.')))).toEqual([
    'the impact. Risks 1 to 40 of 95 by rank. More.',
    'the impact. Risks 41 to 80 of 95 by rank. More.',
    'the impact. Risks 81 to 95 of 95 by rank. More.',
  ])
})

test('long numbers in narrow columns leave room for the dots', () => {
  const alike = Array.from({ length: 15 }, (): Answer[] => [[50, 3]])
  const { cells } = matrixCells(ranked(alike, 9_990), FIRST_SCALES)
  const scene = matrixPicture({ scales: FIRST_SCALES, cells, showsBefore: false, more: '' }).draw(360)
  const dots = circles(scene)
  expect(scene.marks.every(({ box }) => dots.every((dot) => apart(box, dot)))).toBe(true)
})
