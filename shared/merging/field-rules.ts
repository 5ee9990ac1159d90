import type { Kind } from '../kinds/registry'

/**
 * How a field is merged that both sides changed. A field without a rule is one value: where the two differ, somebody
 * decides.
 *
 * - `set`: what either side added is there, what either took out is not.
 * - `keys`: each of its keys for itself; `keys-of-keys`: each key of what those hold.
 * - `agreed`: each of its keys for itself, and without those on which the two differ.
 * - `greatest`: a number that only grows.
 * - `either`: nothing that was judged or written; the same one of the two, whichever side merges.
 * - `behind-words`: goes with the words of the memo that it stands behind.
 */
export type FieldRule = 'set' | 'keys' | 'keys-of-keys' | 'agreed' | 'greatest' | 'either' | 'behind-words'

const RULES: { readonly [K in Kind]?: Readonly<Record<string, FieldRule>> } = {
  about: { lastRiskNumber: 'greatest' },
  sources: { filledFrom: 'agreed' },
  tags: { edition: 'greatest', letters: 'either' },
  tagSets: { tagIds: 'set' },
  passages: { tagIds: 'set', givenUnder: 'keys' },
  risks: { number: 'greatest', custom: 'keys', mergedFrom: 'set' },
  outcomes: { passageIds: 'set' },
  sessions: { riskIds: 'set', analystIds: 'set', dropNotes: 'keys' },
  memos: {
    written: 'keys',
    overrides: 'keys',
    judgments: 'keys-of-keys',
    against: 'behind-words',
    excludedRiskIds: 'set',
    queryIds: 'set',
    pictures: 'set',
    writerIds: 'set',
    markup: 'either',
  },
}

export const ruleOf = (kind: Kind, field: string): FieldRule | null =>
  RULES[kind]?.[field] ?? (isQuiet(kind, field) ? 'either' : null)

/** Fields that mean something together only: half of them from each side would be what nobody said. */
const TOGETHER: { readonly [K in Kind]?: readonly (readonly string[])[] } = {
  about: [['impactScale', 'matrix']],
  passages: [['versionId', 'anchor', 'reAnchored']],
  scores: [['likelihood', 'impact', 'confidence', 'basis', 'ratings', 'rationale', 'scoredAt', 'seconds']],
  observations: [['day', 'status', 'note', 'by', 'recordedAt']],
  outcomes: [['outcome', 'knownOn', 'how', 'resolvedBy', 'recordedAt']],
  decisions: [['words', 'passageIds', 'reason', 'decidedBy', 'decidedAt']],
  waivers: [['quote', 'reason', 'analystId', 'at']],
  sessions: [['named', 'weights']],
  customColumns: [['type', 'choices']],
}

/** Kinds whose entities are one statement as a whole. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>([
  'versions',
  'tagEditions',
  'rounds',
  'answers',
  'ballots',
  'comments',
  'dissents',
  'forecasts',
  'taggings',
  'proposals',
  'memoTemplates',
  'handovers',
  'queries',
  'lexicons',
  'impactScales',
  'matrices',
  'views',
])

/** When and by whom something was put there: where nothing else differs, nobody is asked. */
const QUIET: ReadonlySet<string> = new Set([
  'position',
  'createdAt',
  'importedAt',
  'endedAt',
  'endedBy',
  'recordedAt',
  'scoredAt',
  'answeredAt',
  'decidedAt',
  'at',
  'seconds',
])

/** Texts that are the same by their words are: what else is noted of them says how they were imported. */
export const isQuiet = (kind: Kind, field: string): boolean => kind === 'versions' || QUIET.has(field)

/** The fields of two entities of a kind in the parts that are merged each for itself. */
export function partsOf(kind: Kind, entities: readonly object[]): readonly (readonly string[])[] {
  const fields = [...new Set(entities.flatMap((each) => Object.keys(each)))]
    .filter((field) => field !== 'id')
    .toSorted()
  if (WHOLE.has(kind)) return [fields]
  const together = TOGETHER[kind] ?? []
  const bound = new Set(together.flat())
  return [...together, ...fields.filter((field) => !bound.has(field)).map((field) => [field])]
}
