import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const renderer = join(import.meta.dirname, '../../renderer')

/** A rule of a style sheet for one selector: `a, b { … }` is two. */
export type StyleRule = {
  file: string
  /** The at-rules around it, outermost first: "@media (forced-colors: active)". */
  conditions: readonly string[]
  selector: string
  /** Its properties with their values; of one that is given twice the last. */
  declarations: ReadonlyMap<string, string>
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The selectors of a list; commas within brackets part nothing. */
function selectorsOf(list: string): string[] {
  const found = ['']
  let depth = 0
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth -= 1
    if (sign === ',' && depth === 0) found.push('')
    else found[found.length - 1] += sign
  }
  return found.map(oneLine)
}

/** The rules of a style sheet in their order; what is nested in a rule has its selectors before its own. */
export function styleRules(file: string, css: string): StyleRule[] {
  const rules: StyleRule[] = []
  const bare = css.replaceAll(/\/\*[^]*?\*\//g, '')
  let at = 0
  const read = (around: readonly string[]): void => {
    const declarations = new Map<string, string>()
    const declare = (text: string) => {
      const colon = text.indexOf(':')
      if (colon > 0) declarations.set(oneLine(text.slice(0, colon)), oneLine(text.slice(colon + 1)))
    }
    let text = ''
    for (; at < bare.length && bare[at] !== '}'; at += 1) {
      const sign = bare[at] ?? ''
      if (sign === ';') declare(text)
      else if (sign === '{') {
        at += 1
        read([...around, oneLine(text)])
      } else {
        text += sign
        continue
      }
      text = ''
    }
    declare(text)
    if (declarations.size === 0) return
    const conditions = around.filter((each) => each.startsWith('@'))
    const selector = around.filter((each) => !each.startsWith('@')).join(' ')
    rules.push(...selectorsOf(selector).map((each) => ({ file, conditions, selector: each, declarations })))
  }
  read([])
  return rules
}

/** The style sheets of the page: file and text. */
export const styleSheets = (): { file: string; text: string }[] =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(renderer, file), 'utf8') }))

/** The rules of all style sheets of the page. */
export const allStyleRules = (): StyleRule[] => styleSheets().flatMap(({ file, text }) => styleRules(file, text))

/** The program text of the page: file and words. */
export const pageSources = (): { file: string; text: string }[] =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(renderer, file), 'utf8') }))
