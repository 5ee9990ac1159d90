import { JSDOM } from 'jsdom'
import { MATRIX_HEIGHT, MATRIX_WIDTH, matrixSvg } from '@shared/memo/renderings/matrix-svg'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { matrixCells } from '@shared/scoring/matrix-cells'
import { rankedRisks } from '@shared/scoring/ranking'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'

type Answer = [likelihood: Parameters<MemoProject['score']>[1], impact: 1 | 2 | 3 | 4 | 5]

/** The figure of risks with the answers of their analysts. */
function drawn(risks: readonly Answer[][], alt = ''): Element {
  const made = new MemoProject()
  for (const [index, answers] of risks.entries()) {
    const riskId = made.risk(`Risk ${index + 1}`)
    for (const [likelihood, impact] of answers) made.score(riskId, likelihood, impact, { by: made.analyst('Per') })
  }
  const { cells } = matrixCells(rankedRisks(made.project), FIRST_SCALES.matrix)
  const svg = matrixSvg({ ...FIRST_SCALES, cells, boxes: cells.flatMap(({ boxes }) => boxes), alt })
  const { DOMParser } = new JSDOM().window
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
}

/** Attributes as they are written, with the words of a text. */
const shapes = (figure: Element) =>
  [...figure.children].map((shape) => ({
    ...Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
    ...(shape.textContent === '' ? {} : { words: shape.textContent }),
  }))

const COLUMNS = [104, 210, 316, 422, 528]
const ROWS = [10, 84, 158, 232, 306]
const LEVELS = ['12345', '12345', '12334', '12223', '11122']
const FILLS = ['#e9f0f6', '#efdb98', '#e8ab5c', '#d4733d', '#8e1c1c']
const CODES = ['VL', 'L', 'M', 'H', 'VH']
const places = ROWS.flatMap((y, row) => COLUMNS.map((x, column) => ({ x, y, level: Number(LEVELS[row]?.[column]) })))
const at = (x: number, y: number) => ({ x: String(x), y: String(y) })
const size = (width: number, height: number) => ({ width: String(width), height: String(height) })

const paper = { ...size(640, 430), fill: '#ffffff' }
const grid = places.map(({ x, y, level }) => ({ ...at(x, y), ...size(104, 72), fill: FILLS[level - 1] }))
const codes = places.map(({ x, y, level }) => ({
  ...at(x + 6, y + 14),
  fill: level === 5 ? '#ffffff' : '#1b1e24',
  'font-size': '10',
  words: CODES[level - 1],
}))
const middle = { 'text-anchor': 'middle' }
const axes = [
  ...['very low', 'low', 'moderate', 'high', 'very high'].map((words, index) => ({
    ...at(94, 346 - 74 * index),
    'text-anchor': 'end',
    words,
  })),
  ...['1 negligible', '2 limited', '3 serious', '4 severe', '5 catastrophic'].map((words, index) => ({
    ...at(156 + 106 * index, 396),
    ...middle,
    words,
  })),
  { ...at(368, 422), ...middle, 'font-weight': 'bold', words: 'Impact' },
  { ...at(0, 22), 'font-weight': 'bold', words: 'Likelihood' },
]
const pill = (x: number, y: number, words: string, width = 31) => [
  { ...at(x, y), ...size(width, 15), rx: '7.5', fill: '#ffffff', stroke: '#1b1e24' },
  { ...at(x + width / 2, y + 11), ...middle, 'font-size': '10', 'font-weight': 'bold', words },
]
const outline = (x: number, y: number, width: number, height: number, words: string, ink = '#1b1e24') => [
  {
    ...at(x, y),
    ...size(width, height),
    rx: '4',
    fill: '#ffffff',
    'fill-opacity': '0.25',
    stroke: ink,
    'stroke-width': '1.2',
  },
  {
    x: String(x + width - 4),
    y: String(Math.round((y + height - 3.5) * 10) / 10),
    'text-anchor': 'end',
    'font-size': '9',
    fill: ink,
    words,
  },
]

/** What is drawn beside the grid and the axes. */
const marks = (...risks: Answer[][]) =>
  shapes(drawn(risks)).filter((shape) => 'rx' in shape || /^R\d|risks/.test(('words' in shape && shape.words) || ''))

describe('the figure', () => {
  test('without risks is the grid in the colours of its levels, their codes and the axes', () => {
    expect(shapes(drawn([]))).toEqual([paper, ...grid, ...codes, ...axes])
  })

  test('draws outlines over the grid, then the codes, then the names', () => {
    const once = drawn([
      [
        ['likely', 2],
        ['likely', 4],
      ],
    ])
    expect(shapes(once)).toEqual([
      paper,
      ...grid,
      ...outline(213, 158, 310, 70, 'R1'),
      ...codes,
      ...pill(426, 176, 'R1'),
      ...axes,
    ])
  })

  test('says what it is and how large, whatever its words', () => {
    const figure = drawn([], `a "b" <c> & 'd'`)
    expect(figure.getAttribute('aria-label')).toBe(`a "b" <c> & 'd'`)
    expect(
      Object.fromEntries(['width', 'height', 'viewBox', 'role'].map((name) => [name, figure.getAttribute(name)])),
    ).toEqual({
      width: String(MATRIX_WIDTH),
      height: String(MATRIX_HEIGHT),
      viewBox: '0 0 640 430',
      role: 'img',
    })
  })
})

describe('the names in a cell', () => {
  const alike = (count: number) => Array.from({ length: count }, (): Answer[] => [[60, 3]])

  test('stand three in a row, and those that share a rank say so', () => {
    expect(marks([[60, 3]], [[30, 3]], [[90, 4]])).toEqual([
      ...pill(426, 102, 'R3'),
      ...pill(320, 176, 'R1'),
      ...pill(353, 176, 'R2'),
    ])
    expect(marks(...alike(5))).toEqual([
      ...pill(320, 176, 'R1='),
      ...pill(353, 176, 'R2='),
      ...pill(386, 176, 'R3='),
      ...pill(320, 193, 'R4='),
      ...pill(353, 193, 'R5='),
    ])
  })

  test('are eight at most; more are counted', () => {
    expect(marks(...alike(8))).toHaveLength(16)
    expect(marks(...alike(8)).slice(-2)).toEqual(pill(353, 210, 'R8='))
    expect(marks(...alike(9))).toEqual(pill(324, 192, '9 risks', 64))
  })
})

describe('the outline of what analysts answered', () => {
  test('is left out where they agree, to the percent or on a term', () => {
    expect(marks([[60, 3]])).toEqual(pill(320, 176, 'R1'))
    expect(marks([['likely', 3]])).toEqual(marks([[60, 3]]))
  })

  test('reaches over impact alone, as thin as its name allows', () => {
    const [shape, name] = marks([
      [60, 2],
      [60, 3],
    ])
    // 60 % lies at 2 + (60 − 21) / (80 − 21) of the levels, each 74 high from 378.
    const top = Math.round((378 - (2 + 39 / 59) * 74 - 6.5) * 10) / 10
    expect([shape, name]).toEqual(outline(213, top, 204, 13, 'R1'))
  })

  test('reaches over likelihood alone', () => {
    const [shape] = marks([
      ['very-unlikely', 1],
      ['very-likely', 1],
    ])
    expect([shape]).toEqual(outline(107, 84, 98, 218, 'R1').slice(0, 1))
  })

  test('stays on the grid at both of its ends', () => {
    expect(
      marks([
        [100, 2],
        [100, 3],
      ]).slice(0, 2),
    ).toEqual(outline(213, 11, 204, 13, 'R1'))
    expect(
      marks([
        [0, 2],
        [0, 3],
      ]).slice(0, 2),
    ).toEqual(outline(213, 364, 204, 13, 'R1'))
  })

  test('is white only where it ends on the darkest cell', () => {
    const inks = (...answers: Answer[]) =>
      marks(answers).flatMap((shape) => ('stroke-width' in shape && 'stroke' in shape ? shape.stroke : []))
    expect(inks([90, 4], [90, 5])).toEqual(['#ffffff'])
    expect(inks([90, 3], [90, 4])).toEqual(['#1b1e24'])
    expect(inks([10, 4], [10, 5])).toEqual(['#1b1e24'])
    expect(inks([90, 5], [97, 5], [99, 5])).toEqual(['#ffffff'])
  })
})
