import { describe, expect, test } from 'vitest'
import { styleSheets } from './style-rules'

/** Names and values that mean the left or the right, whichever side lines begin at. */
const SIDED =
  /^\s*((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)\b|border-(top|bottom)-(left|right)-radius:|(left|right):|text-align: (left|right)|float: (left|right)|transform: translateX|box-shadow: inset -?\d+px 0)|anchor\((left|right)\)|\bspan-(left|right)\b|position-area:.*\b(left|right)\b/

/** Sides from the top round to the left. */
const SHORTHAND = /^\s*(margin|padding|inset|scroll-margin|scroll-padding|border-width): (.+);$/
const CORNERS = /^\s*border-radius: (.+);$/

/** The values of a declaration; what stands in brackets is one. */
function valuesOf(text: string): string[] {
  const values = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ' ' && depth === 0) values.push('')
    else values[values.length - 1] += sign
  }
  return values
}

/** Whether a line names a side of the page, or gives its two sides different values. */
function isSided(line: string): boolean {
  if (SIDED.test(line)) return true
  const [, right, , left] = valuesOf(SHORTHAND.exec(line)?.[2] ?? '')
  if (left !== undefined && left !== right) return true
  const [topLeft, topRight, bottomRight, bottomLeft = topRight] = valuesOf(CORNERS.exec(line)?.[1] ?? '')
  return topRight !== undefined && (topLeft !== topRight || (bottomRight ?? topLeft) !== bottomLeft)
}

/** Lines that are the same where lines begin at the right, and neither the line before them nor before their like says why. */
function sidedWithoutReason(file: string, css: string): string[] {
  const lines = css.split('\n')
  let hasReason = false
  return lines.flatMap((line, index) => {
    const sided = isSided(line)
    hasReason = sided && (hasReason || (lines[index - 1] ?? '').trimEnd().endsWith('*/'))
    return sided && !hasReason ? `${file}:${index + 1} ${line.trim()}` : []
  })
}

describe('where lines begin at the right', () => {
  test('style sheets speak of the start and the end of lines', () => {
    expect(styleSheets().flatMap(({ file, text }) => sidedWithoutReason(file, text))).toEqual([])
  })

  test.each([
    ['a side of a box', 'margin-left: 2px;'],
    ['a place', 'right: 0;'],
    ['a border', 'border-left: 1px solid;'],
    ['a border in a colour', 'border-left-color: red;'],
    ['a corner', 'border-top-right-radius: 2px;'],
    ['the side of words', 'text-align: right;'],
    ['a box at the side', 'float: left;'],
    ['a place by another box', 'left: anchor(right);'],
    ['a place beside another box', 'position-area: bottom span-right;'],
    ['one more such place', 'span-left;'],
    ['two sides that differ', 'padding: 1px 2px 3px 4px;'],
    ['two sides that differ and are reckoned', 'padding: 0 calc(1px + 2px) 0 calc(2px + 2px);'],
    ['corners that differ', 'border-radius: 0 4px 4px 0;'],
    ['a move', 'transform: translateX(-50%);'],
    ['the edge of a box', 'box-shadow: inset 3px 0 red;'],
  ])('%s is found', (_, declaration) => {
    expect(sidedWithoutReason('a.css', `.a {\n  ${declaration}\n}`)).toEqual([`a.css:2 ${declaration}`])
  })

  test.each([
    ['the start of a line', 'margin-inline-start: 2px;\n  inset-inline: 0 auto;\n  text-align: end;'],
    ['sides that are alike', 'padding: 1px 2px 3px 2px;\n  margin: 1px 2px 3px;\n  border-radius: 4px;'],
    ['corners that are alike at both sides', 'border-radius: 4px 4px 0 0;'],
    ['what says why', '/* A drawing. */\n  left: 0;'],
    ['what says why of all that follows', '/* A drawing. */\n  left: 0;\n  right: auto;'],
    ['words that are not read', '--left: 2px;\n  background: url(left.png);'],
  ])('%s is not', (_, declarations) => {
    expect(sidedWithoutReason('a.css', `.a {\n  ${declarations}\n}`)).toEqual([])
  })

  test('a reason is of what follows it at once', () => {
    const css = '.a {\n  /* A drawing. */\n  left: 0;\n  color: red;\n  right: 0;\n}'
    expect(sidedWithoutReason('a.css', css)).toEqual(['a.css:5 right: 0;'])
  })
})
