import { z } from 'zod'
import { Anchor } from '../anchoring/anchor'
import { inReadingOrder } from '../anchoring/span'
import { Id, Instant, Prose } from '../fields'
import { Credibility } from '../lexicons/admiralty'
import { StatementType } from '../lexicons/statement'
import { LIMITS } from '../limits'
import { short } from '../words/short'
import { fieldName } from './field-names'
import { keyInWords } from './keys-in-words'
import { byPosition, defineKind, type Find, NAME_LENGTH } from './kind'
import { kindSays } from './kind-says'
import { hidden, key, named, namedList, number, prose, proseFact, telling, whose } from './tellings'
import { ReAnchored, type TextPlace } from './re-anchored'
import { TagEditionNumber } from './tags'
import type { Version } from './versions'

/** Tag id -> which meaning the tag had when it was given; absent for the first. */
export const GivenUnder = z
  .record(Id, TagEditionNumber)
  .refine((editions) => Object.keys(editions).length <= LIMITS.tagsOfPassage, 'more tags than a passage has')

export const Passage = z.strictObject({
  id: Id,
  sourceId: Id,
  versionId: Id,
  anchor: Anchor,
  tagIds: z.array(Id).max(LIMITS.tagsOfPassage),
  /** Under which meanings its tags were given. What it says of a tag the passage no longer has counts for nothing. */
  givenUnder: GivenUnder.exactOptional(),
  note: Prose,
  statement: StatementType.nullable(),
  credibility: Credibility.nullable(),
  createdBy: Id,
  createdAt: Instant,
  /** How it came here from an earlier version of its source; absent where it was made in this one. */
  reAnchored: ReAnchored.exactOptional(),
})
export type Passage = z.infer<typeof Passage>

/** Under which meaning of the tag a passage was given it. */
export const givenUnder = (passage: Pick<Passage, 'givenUnder'>, tagId: string): number =>
  passage.givenUnder?.[tagId] ?? 1

/** A passage before it is in the project, which notes who made it and when. */
export const NewPassage = Passage.omit({ createdBy: true, createdAt: true, reAnchored: true, givenUnder: true })
export type NewPassage = z.infer<typeof NewPassage>

export const passages = defineKind<Passage>({
  schema: Passage,
  one: 'passage',
  many: 'passages',
  name: ({ anchor }) => kindSays.quoted(short(anchor.exact, NAME_LENGTH)),
  references: {
    sourceId: { to: 'sources', onDelete: 'delete' },
    versionId: { to: 'versions', onDelete: 'delete' },
    tagIds: { to: 'tags', onDelete: 'forget' },
    createdBy: { to: 'analysts', onDelete: 'forbid' },
  },
  problem: ({ sourceId, versionId, anchor, reAnchored }, find) =>
    placeProblem(sourceId, { versionId, anchor }, find) ??
    (reAnchored ? placeProblem(sourceId, reAnchored.from, find) : null),
  order: (left, right) => inReadingOrder(left.anchor, right.anchor) || byPosition(left, right),
  facts: {
    id: hidden,
    sourceId: named('Source', 'sources'),
    versionId: named('Version', 'versions'),
    anchor: telling('Words', ({ exact, start, end }) => [
      { ...proseFact(fieldName('Words'), exact), quoted: true },
      { label: fieldName('Place'), text: kindSays.characters(start, end), prose: false },
    ]),
    tagIds: namedList('Tags', 'tags'),
    givenUnder: telling('Given under', (editions = {}, nameOf) =>
      Object.entries(editions).map(([tagId, edition]) => ({
        label: kindSays.givenUnder(nameOf('tags', tagId)),
        text: String(edition),
        prose: false,
        key: `edition ${tagId}`,
      })),
    ),
    note: prose('Note'),
    statement: key('Statement'),
    credibility: number('Credibility'),
    createdBy: whose,
    createdAt: hidden,
    reAnchored: telling('Re-anchored', (how) => {
      if (!how) return []
      const { outcome, confidence, reason, reviewed } = how
      const seen = reviewed ? kindSays.reviewed : kindSays.notReviewed
      const text = `${keyInWords(outcome)} (${confidence}). ${reason} ${seen}`
      return [{ label: fieldName('Re-anchored'), text, prose: false }]
    }),
  },
})

function placeProblem(sourceId: string, { versionId, anchor }: TextPlace, find: Find): string | null {
  const version = find('versions', versionId) as Version | undefined
  if (!version) return null
  if (version.sourceId !== sourceId) return kindSays.notFromSource
  return anchor.end > version.characters ? kindSays.pastEnd : null
}
