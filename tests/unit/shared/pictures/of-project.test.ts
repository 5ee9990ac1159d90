import type { Project } from '@shared/document/project'
import type { PictureName } from '@shared/kinds/picture-names'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { drawnPicture } from '@shared/pictures/drawn-picture'
import { type Drawn, LEAST_WIDTH, type Picture } from '@shared/pictures/picture'
import { pairsPicture } from '@shared/pictures/pairs-picture'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { addPassage, addSource, emptyProject, id, linkEvidence, perform } from '../sample-project'
import { evidenceProject as project } from './evidence-project'

const draw = (of: Project, kind: 'balance' | 'leave-out' | 'pairs', ...leftOut: string[]): Drawn =>
  atOnce(drawnPicture(of, { kind } satisfies PictureName, { tellsWho: false, leftOut: new Set(leftOut.map(id)) }))

function pictureOf(drawn: Drawn): Picture {
  if ('problem' in drawn) throw new Error(drawn.problem)
  return drawn
}
const rowsOf = (drawn: Drawn) => pictureOf(drawn).table.rows.map(({ cells }) => cells.join(' | '))
const texts = (drawn: Drawn, width = 800) =>
  pictureOf(drawn)
    .draw(width)
    .shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))

test('the balance of evidence: a square for each origin, with its grade, and the same as a table', () => {
  const drawn = draw(project(), 'balance')
  expect(rowsOf(drawn)).toEqual([
    'R2 two | as many for as against | 1 origin, 1 passage | 1 origin, 1 passage | none | 1 B | 1 not rated | 1 not rated | 1 not rated | 6 Mar 2025 | 6 Mar 2025 | 1 source',
    'R1 one | for the risk | 1 origin, 1 passage | none | none | 1 B | – | 1 not rated | – | 6 Mar 2025 | 6 Mar 2025 | –',
  ])
  expect(texts(drawn)).toEqual([
    'Against  ·  origins  ·  For',
    '4',
    '2',
    '0',
    '2',
    '4',
    'R2',
    'two',
    '?',
    'B',
    '6 Mar 2025',
    'R1',
    'one',
    'B',
    '6 Mar 2025',
  ])
  expect(pictureOf(drawn).caption).toContain('1 risk without evidence is left out.')
})

test('without one source: what falls is drawn, told, and the linchpin named with why', () => {
  const drawn = draw(project(), 'leave-out')
  expect(rowsOf(drawn)).toEqual([
    '“s1” | R1 | R1 moderate | 1 | R2 | R2 against the risk | –',
    '“s2” | – | – | – | R2 | R2 for the risk | –',
  ])
  expect(pictureOf(drawn).caption).toContain(
    'Linchpin: “s1”. Without it 1 risk would have no evidence, and 1 judgment in memos no citation.',
  )
  expect(
    pictureOf(drawn)
      .draw(800)
      .marks.map(({ label, hint }) => [label, hint]),
  ).toEqual([
    [
      '“s1”',
      'Without “s1”: R1 would have no evidence. Its level rests on nothing else: R1 moderate. 1 judgment in memos would have no citation: “mem”. R2 would rest on a single origin. What is left of R2 would point against the risk.',
    ],
    ['“s2”', 'Without “s2”: R2 would rest on a single origin. What is left of R2 would point for the risk.'],
  ])
})

test('what becomes of a risk is told by more than a colour: with less it is dashed', () => {
  const of = project()
  perform(of, addSource('s3'), addPassage('p3', 's3'), linkEvidence('e4', 'two', 'p3'))
  const bars = pictureOf(draw(of, 'leave-out'))
    .draw(800)
    .shapes.filter((shape) => shape.kind === 'rect' && shape.of === `source ${id('s3')}`)
  expect(bars).toEqual([expect.objectContaining({ dashed: true })])
  expect(pictureOf(draw(of, 'leave-out')).caption).toContain('hollow and dashed those with less')
})

test('what the matrix can order: pairs of risks beside pairs of cells, and the worst pair with both its risks', () => {
  const drawn = draw(project(), 'pairs')
  expect(rowsOf(drawn)).toEqual([
    'Ordered | 0 | 0% | 170 | 56%',
    'Same level, one worse (1 in one cell) | 1 | 100% | 30 | 10%',
    'Ordered wrongly | 0 | 0% | 0 | 0%',
    'Judged the same | 0 | 0% | – | –',
    'Cannot be said | 0 | 0% | 100 | 33%',
  ])
  expect(pictureOf(drawn).caption).toContain(
    'Furthest apart at one level: R2 (75%, impact 3 serious) is worse by any reckoning than R1 (25%, impact 3 serious), and both are moderate.',
  )
  expect(texts(drawn).slice(-7)).toEqual([
    'The worst pair, by likelihood in percent:',
    'R2',
    'two',
    'impact 3',
    'R1',
    'one',
    'impact 3',
  ])
})

test('cells that are ordered wrongly are not tied', () => {
  const pairs = { pairs: 1, told: 1, tied: 0, inOneCell: 0, wrong: 0, alike: 0, unsaid: 0, worst: null }
  const drawn = pairsPicture(pairs, { pairs: 10, clear: 8, told: 4, wrong: 1 }, [], FIRST_SCALES)
  expect(rowsOf(drawn)).toEqual([
    'Ordered | 1 | 100% | 4 | 40%',
    'Same level, one worse (0 in one cell) | 0 | 0% | 3 | 30%',
    'Ordered wrongly | 0 | 0% | 1 | 10%',
    'Judged the same | 0 | 0% | – | –',
    'Cannot be said | 0 | 0% | 2 | 20%',
  ])
  expect(pictureOf(drawn).caption).toContain('It orders none wrongly, and ties none of which one is worse.')
})

test('a memo draws them without the risks that are left out of it', () => {
  expect(rowsOf(draw(project(), 'leave-out', 'one'))).toEqual([
    '“s1” | – | – | – | R2 | R2 against the risk | –',
    '“s2” | – | – | – | R2 | R2 for the risk | –',
  ])
  expect(draw(project(), 'pairs', 'one')).toEqual({
    title: 'What the matrix can order',
    problem: 'It takes two risks with a likelihood and an impact.',
  })
  expect(rowsOf(draw(project(), 'balance', 'two'))).toHaveLength(1)
})

test('where there is nothing to draw it is said', () => {
  expect(draw(emptyProject(), 'balance')).toEqual({
    title: 'Evidence for and against',
    problem: 'No risk has evidence yet.',
  })
  expect(draw(emptyProject(), 'leave-out')).toEqual({
    title: 'Without one source or origin',
    problem: 'No risk has evidence yet.',
  })
})

test('nothing is drawn outside the picture, however narrow it is', () => {
  for (const kind of ['balance', 'leave-out', 'pairs'] as const) {
    const { width, height, shapes } = pictureOf(draw(project(), kind)).draw(LEAST_WIDTH)
    for (const shape of shapes)
      if (shape.kind === 'rect') {
        expect([shape.x >= 0, shape.x + shape.width <= width, shape.y >= 0, shape.y + shape.height <= height]).toEqual([
          true,
          true,
          true,
          true,
        ])
        expect(shape.width).toBeGreaterThanOrEqual(0)
      }
  }
})
