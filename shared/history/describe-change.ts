import type { Change } from '../document/change'
import type { Fact } from '../kinds/kind'
import { type Entity, type Kind, kindOf } from '../kinds/registry'
import { fieldName } from '../kinds/field-names'
import { ORDER } from '../kinds/tellings'
import { factsOf, itemName, type Lookup } from './facts'
import { historyWords } from './history-words'

/** One field from what to what; empty text where it said nothing. */
export type FieldChange = { label: string; before: string; after: string; prose: boolean }

/** What happened to one thing, in the analyst's words. */
export type ChangeWords = {
  /** "risk", "evidence link". */
  kind: string
  name: string
  happened: 'added' | 'deleted' | 'changed'
  fields: FieldChange[]
}

export function describeChange(change: Change, find: Lookup): ChangeWords {
  return describe<Kind>(change.kind, change.before, change.after, find)
}

function describe<K extends Kind>(
  kind: K,
  before: Entity<K> | null,
  after: Entity<K> | null,
  find: Lookup,
): ChangeWords {
  const shown = after ?? before
  return {
    kind: kindOf(kind).one,
    name: shown ? itemName(kind, shown, find) : '',
    happened: before === null ? 'added' : after === null ? 'deleted' : 'changed',
    fields: compare(before ? factsOf(kind, before, find) : null, after ? factsOf(kind, after, find) : null),
  }
}

/** Of what came or went, its name is enough said once; of what stayed, everything that differs. */
function compare(before: Fact[] | null, after: Fact[] | null): FieldChange[] {
  const byKey = (facts: Fact[] | null) => new Map(facts?.map((fact) => [fact.key ?? fact.label, fact]))
  const [was, is] = [byKey(before), byKey(after)]
  const stayed = before !== null && after !== null
  return [...new Map([...was, ...is])].flatMap(([key, { label, prose, inName }]): FieldChange[] => {
    const change = { label, before: was.get(key)?.text ?? '', after: is.get(key)?.text ?? '', prose }
    if (change.before === change.after || (inName && !stayed)) return []
    if (label !== fieldName(ORDER)) return [change]
    return stayed ? [{ ...change, before: '', after: historyWords.moved }] : []
  })
}
