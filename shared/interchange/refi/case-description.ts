import { Day } from '../../fields'
import type { Risk } from '../../kinds/risks'
import { LIMITS } from '../../limits'

type Described = Pick<
  Risk,
  | 'cause'
  | 'event'
  | 'party'
  | 'horizon'
  | 'consequence'
  | 'category'
  | 'assumptions'
  | 'alternatives'
  | 'contrarySearch'
>

/** The fields of a risk behind the words that stand before them in the description of its case. */
const PARTS = [
  { key: 'event', label: 'Event:' },
  { key: 'cause', label: 'Because:' },
  { key: 'party', label: 'Affecting:' },
  { key: 'horizon', label: 'By:' },
  { key: 'consequence', label: 'Leading to:' },
  { key: 'category', label: 'Category:' },
  { key: 'assumptions', label: 'Assumptions:' },
  { key: 'alternatives', label: 'Alternatives considered:' },
  { key: 'contrarySearch', label: 'Search for contrary evidence:' },
] as const satisfies readonly { key: keyof Described; label: string }[]

/** The statement of a risk as one text that people can read. */
export const toCaseDescription = (risk: Described): string =>
  PARTS.flatMap(({ key, label }) => (risk[key] ? [`${label}\n${risk[key]}`] : [])).join('\n\n')

/** The fields in such a text; one without them is the event. */
export function fromCaseDescription(text: string): Described {
  const found: Record<(typeof PARTS)[number]['key'], string> = {
    event: '',
    cause: '',
    party: '',
    horizon: '',
    consequence: '',
    category: '',
    assumptions: '',
    alternatives: '',
    contrarySearch: '',
  }
  let rest = text
  for (const { key, label } of PARTS.toReversed()) {
    const line = `${label}\n`
    const at = rest.startsWith(line) ? 0 : rest.lastIndexOf(`\n\n${line}`)
    if (at === -1) continue
    found[key] = rest.slice(at + line.length + (at === 0 ? 0 : 2))
    rest = rest.slice(0, at)
  }
  const horizon = Day.safeParse(found.horizon)
  return {
    ...found,
    event: found.event || rest,
    party: found.party.slice(0, LIMITS.line),
    category: found.category.slice(0, LIMITS.line),
    horizon: horizon.success ? horizon.data : null,
  }
}
