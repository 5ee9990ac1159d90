import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'
import { fastGrowth } from './growth'

/** No regular expression in the program may take longer than in proportion to what it reads, whoever wrote that. */

/** Long enough to tell: the square of it is felt. */
const LONGEST = 16_000
const root = join(import.meta.dirname, '../..')

/** Those that only ever see a few characters, and why. */
const SHORT_TEXTS: Readonly<Record<string, string>> = {}

type Literal = { where: string; pattern: string; flags: string }

const found = literals()

it('finds the expressions', () => {
  expect(found.length).toBeGreaterThan(100)
})

// There are hundreds, each read in several ways.
it('every expression is linear', { timeout: 180_000 }, () => {
  const slow = found.flatMap(({ where, pattern, flags }) => {
    if (pattern in SHORT_TEXTS) return []
    const work = (text: string) => text.replace(new RegExp(pattern, flags), '')
    const growth = fastGrowth(work, LONGEST, { leads: ['', ...beginnings(pattern, flags)] })
    return growth === null ? [] : [`${where} /${pattern}/${flags}: ${growth}`]
  })
  expect(slow).toEqual([])
})

it.each([['\\s+$'], ['\\d+x']])('would find that /%s/ is not', (pattern) => {
  expect(fastGrowth((text) => text.replace(new RegExp(pattern), ''), LONGEST)).not.toBeNull()
})

/** What a text that it finds begins with, cut off here and there: what follows may then go wrong. */
function beginnings(pattern: string, flags: string): string[] {
  // Classes of all of Unicode are looked for one letter at a time.
  if (/\\p\{/i.test(pattern)) return []
  try {
    const expression = new RegExp(pattern, flags.replace(/[gyi]/g, ''))
    const [sample = ''] = fc.sample(fc.stringMatching(expression), { numRuns: 1, seed: 1 })
    return [sample.slice(0, 1), sample.slice(0, sample.length / 2), sample]
  } catch {
    // Some cannot be made texts of.
    return []
  }
}

function literals(): Literal[] {
  return ['shared', 'electron', 'renderer'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const where = `${room}/${name}`
        const lang = name.endsWith('x') ? 'tsx' : 'ts'
        return literalsIn(parseAst(readFileSync(join(root, where), 'utf8'), { lang }), where)
      }),
  )
}

function literalsIn(node: unknown, where: string): Literal[] {
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    return [{ where, pattern, flags }]
  }
  return Object.values(node).flatMap((each) => literalsIn(each, where))
}
