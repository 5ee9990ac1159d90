import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../renderer')

/** Classes of what stands in a list, one below the other. */
const ROWS = /(?:^|\s)\.(?:row|item|line|entry|option|choice|candidate|hit|passage)$/
/** Room above and below; of `padding` the first and third value. */
const PADDING = /\b(padding(?:-block|-top|-bottom)?): ([^;]+);/g

/** Rules that are named so and are no rows of a list, or whose list gives all lines the same height. */
const OTHERS = new Set([
  'frame/Rail.module.css .item',
  'features/scales/Editor.module.css .line',
  'domain/BandLine.module.css .line',
])

/** The values of a property; spaces within brackets part none. */
const valuesOf = (value: string): string[] => value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

const isFixed = (property: string, value: string): boolean => {
  const values = valuesOf(value)
  const upAndDown = property === 'padding' ? [values[0], values[2]] : values
  return upAndDown.some((each) => each !== undefined && each !== '0' && !/--(?:row|item)-padding/.test(each))
}

test('rows of lists have the room that the density gives them', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.module.css'))
  expect(files.length).toBeGreaterThan(50)
  const fixed = files.toSorted().flatMap((file) =>
    Array.from(readFileSync(join(ROOT, file), 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(
      ([, selectors = '', body = '']) => {
        const selector = selectors.trim().split('\n').at(-1) ?? ''
        if (!ROWS.test(selector) || OTHERS.has(`${file} ${selector}`)) return []
        return Array.from(body.matchAll(PADDING)).flatMap(([whole, property = '', value = '']) =>
          isFixed(property, value) ? [`${file} ${selector}: ${whole}`] : [],
        )
      },
    ),
  )
  expect(fixed).toEqual([])
})
