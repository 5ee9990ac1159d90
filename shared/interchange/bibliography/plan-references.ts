import { entitiesOf, type Project } from '../../document/project'
import { type Source, sources as sourceKind } from '../../kinds/sources'
import { LIMITS } from '../../limits'
import type { Operation } from '../../operations/operations'
import type { Steps } from '../../steps'
import { CARD_FIELDS, type CardChanges, type CardField } from './card-fields'
import { KnownSources, type MatchedBy } from './matching'
import { referencesToldWords } from './reading-words'
import type { ReadReferences, Reference } from './reference'

/** A value of an entry for a field of a card. */
type Value = { field: CardField; now: string; said: string }

/** What an entry would do to the card of the source that it is of. */
export type MatchedReference = {
  source: Source
  by: MatchedBy
  /** Fields that are empty on the card. */
  fills: Value[]
  /** Fields that say something else, which somebody may have typed: changed only where that is asked for. */
  differs: Value[]
}

/** What a reference list would do to a project. */
export type ReferencesPlan = {
  matched: MatchedReference[]
  /** Entries of no source here: they have no text that could be read. */
  unmatched: Reference[]
  /** Entries that several sources fit, by what they share. */
  ambiguous: { reference: Reference; by: MatchedBy }[]
  /** Entries of a source that an earlier entry is of. */
  repeated: Reference[]
  dropped: ReadReferences['dropped']
}

/** Finds the source of each entry, and what the entry would fill or says otherwise than its card. */
export function* planReferences(project: Project, references: readonly Reference[]): Steps<ReferencesPlan> {
  const known = new KnownSources(entitiesOf(project, 'sources').toSorted(sourceKind.order))
  const plan: ReferencesPlan = { matched: [], unmatched: [], ambiguous: [], repeated: [], dropped: [] }
  const seen = new Set<string>()
  const tooLong = new Map<string, number>()
  for (const reference of references) {
    const found = known.find(reference)
    if (!found) plan.unmatched.push(reference)
    else if ('several' in found) plan.ambiguous.push({ reference, by: found.several })
    else if (seen.has(found.source.id)) plan.repeated.push(reference)
    else {
      seen.add(found.source.id)
      plan.matched.push({ ...found, ...comparedWith(found.source, reference, tooLong) })
    }
    yield
  }
  for (const [what, count] of tooLong) plan.dropped.push({ what, count, why: referencesToldWords.tooLong })
  return plan
}

function comparedWith(
  source: Source,
  reference: Reference,
  tooLong: Map<string, number>,
): Pick<MatchedReference, 'fills' | 'differs'> {
  const fills: Value[] = []
  const differs: Value[] = []
  for (const field of CARD_FIELDS) {
    const [now, said] = [field.of(source), clean(field.from(reference, source))]
    if (said === '' || now === said) continue
    if (!fits(field, said)) tooLong.set(field.label, (tooLong.get(field.label) ?? 0) + 1)
    else if (now === '') fills.push({ field, now, said })
    else if (!field.same(now, said)) differs.push({ field, now, said })
  }
  return { fills, differs }
}

/** Nobody sees control characters, and other programs stumble over them. */
const clean = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ').trim()

const fits = ({ most, put }: CardField, value: string): boolean => {
  const { authors = [] } = put(value)
  return value.length <= most && authors.length <= LIMITS.authors && authors.every((name) => name.length <= LIMITS.line)
}

/** Names one value that differs among those of a plan. */
export const offerId = (source: Source, { field }: Value): string => `${source.id} ${field.key}`

/** The changes of a plan, one for each card; of what differs, those that were chosen. `from` says where they come from. */
export const operationsOf = (
  { matched }: Pick<ReferencesPlan, 'matched'>,
  chosen: ReadonlySet<string>,
  from: string,
): Operation[] =>
  matched.flatMap(({ source, fills, differs }) => {
    const values = [...fills, ...differs.filter((value) => chosen.has(offerId(source, value)))]
    if (values.length === 0) return []
    return [{ name: 'source.update' as const, input: { sourceId: source.id, changes: changesOf(values), from } }]
  })

/** What the values would make of a card. */
const changesOf = (values: readonly Value[]): CardChanges =>
  values
    .map(({ field, said }) => field.put(said))
    .reduce<CardChanges>((all, part) => ({ ...all, ...part, ...bothCitations(all, part) }), {})

const bothCitations = (one: CardChanges, other: CardChanges): Pick<CardChanges, 'citation'> =>
  one.citation || other.citation ? { citation: { ...one.citation, ...other.citation } } : {}
