import { expect, it } from 'vitest'
import { fastGrowth, TOKENS } from './growth'

/** Whatever of the program is given a foreign text takes no longer than in proportion to it. */

const LONGEST = 100_000

/** Where texts of others are read, cut and put into other forms; what needs a page has its expressions tried alone. */
const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../../electron/importing/**/*.ts',
    '../../electron/{file-name,terminal-text,text-bytes}.ts',
    '../../renderer/parser/{authors,calendars,dated-words,front-matter,json-ld,mend-json,page-publisher,parse-day}.ts',
    '../../renderer/parser/mime/{plain-message,read-mime}.ts',
    '../../shared/{anchoring,encoding,lexicons,text}/*.ts',
    '../../shared/memo/{citation,printable,wording}.ts',
    '../../shared/memo/renderings/{escape-html,html-style,shown-quote,to-markdown}.ts',
    '../../shared/rich/markdown-bounds.ts',
    '../../shared/document/queries/risks.ts',
    '../../shared/search/find-hedges.ts',
    '../../shared/history/history.ts',
    '../../shared/words/{days,plural,sentence,short,trimmed}.ts',
  ],
  { eager: true },
)

/** One of each kind unless everything is asked for. */
const tokens =
  process.env['ASSAY_FAULTS'] === 'full' ? TOKENS : [' ', '\n', 'a', '1', '(', '<!---->', '- ', '.', 'a ', '"']

type Taking = (input: unknown) => unknown

/** How a function may take a text: it is given all of these, and refuses what is none of its own. */
const FORMS: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => text,
  texts: (text) => [text],
  fields: (text) => new Proxy({}, { get: (_, name) => (typeof name === 'string' ? text : undefined) }),
}

const BYTES = { bytes: (text: string) => Buffer.from(text) }
/** What is given values of JSON has no bytes among them: each would be a field, and fields are put in order. */
const formsFor = (name: string): typeof FORMS =>
  /importing|encoding/.test(name) && !name.endsWith('canonicalJson') ? { ...FORMS, ...BYTES } : FORMS

const functions = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, each]) =>
    typeof each === 'function' && !/^class\b/.test(String(each))
      ? [{ name: `${path.slice(6)} ${name}`, take: each as Taking }]
      : [],
  ),
)

it('finds the functions', () => {
  expect(functions.length).toBeGreaterThan(50)
})

it('every exported function is linear in the text it is given', () => {
  const slow = functions.flatMap(({ name, take }) =>
    Object.entries(formsFor(name)).flatMap(([form, of]) => {
      const growth = fastGrowth((text) => drained(take(of(text))), LONGEST, {
        tokens: accepts(take, of) ? tokens : [],
      })
      return growth === null ? [] : [`${name} (${form}): ${growth}`]
    }),
  )
  expect(slow).toEqual([])
})

/** Whether the function can do something with a text in this form at all. */
function accepts(take: Taking, of: (text: string) => unknown): boolean {
  try {
    drained(take(of('A word, 2026-11-23.')))
    return true
  } catch {
    return false
  }
}

/** What works in steps does them now; what it promises is nobody's here. */
function drained(result: unknown): void {
  if (result instanceof Promise) result.catch(() => undefined)
  else if (result instanceof Object && Symbol.iterator in result) Array.from(result as Iterable<unknown>)
}
