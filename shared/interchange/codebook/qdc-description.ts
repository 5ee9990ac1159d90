import type { TagFields } from './listed-tag'

type Described = Required<Pick<TagFields, 'definition' | 'include' | 'exclude' | 'memo'>>

/** What Assay keeps apart and REFI-QDA has one text for: each part behind its words, on a line of their own. */
const PARTS = [
  { key: 'include', label: 'When to use it:' },
  { key: 'exclude', label: 'When not to use it:' },
  { key: 'memo', label: 'Memo:' },
] as const satisfies readonly { key: keyof Described; label: string }[]

/** A definition with when to use the tag, when not to and its memo, as one text that people can read. */
export function toDescription(fields: Described): string {
  const parts = PARTS.flatMap(({ key, label }) => (fields[key] === '' ? [] : [`${label}\n${fields[key]}`]))
  return [...(fields.definition === '' ? [] : [fields.definition]), ...parts].join('\n\n')
}

/** The parts of such a text; one without them is all definition. */
export function fromDescription(text: string): Described {
  let rest = text
  const found: Described = { definition: '', include: '', exclude: '', memo: '' }
  for (const { key, label } of PARTS.toReversed()) {
    const line = `${label}\n`
    const at = rest.startsWith(line) ? 0 : rest.lastIndexOf(`\n\n${line}`)
    if (at === -1) continue
    found[key] = rest.slice(at + line.length + (at === 0 ? 0 : 2))
    rest = rest.slice(0, at)
  }
  return { ...found, definition: rest }
}
