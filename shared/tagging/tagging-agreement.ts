import type { Proposal } from '../kinds/proposals'
import type { Tagging } from '../kinds/taggings'
import type { BootstrapInterval } from '../statistics/bootstrap'
import { type TextAgreement, textAgreement } from '../statistics/rated-text'
import type { Result } from '../statistics/result'
import { seededRandom } from '../statistics/seeded-random'
import { type Stretch, unitizingAlpha, unitizingInterval } from '../statistics/unitizing-alpha'
import type { Steps } from '../steps'

/** How much alike the texts of a closed tagging were tagged with one tag; null stands for all tags together. */
export type TagAgreement = TextAgreement & {
  tagId: string | null
  /** Passages of each analyst, in the order of the tagging. */
  passages: readonly number[]
  unitizing: Result
  /** Works out the interval of `unitizing`. */
  interval: () => Steps<Result<BootstrapInterval>>
}

/** Each text begins where the one before it ended. */
type Texts = { starts: ReadonlyMap<string, number>; length: number }

/**
 * Agreement on each tag that somebody used, and on all together. A tag is told from all text without it, tagged or not.
 * For all together, characters are alike where they have the same tags.
 */
export function* taggingAgreement(
  tagging: Pick<Tagging, 'id' | 'versionIds' | 'analystIds'>,
  proposals: readonly Proposal[],
  charactersOf: (versionId: string) => number,
): Steps<TagAgreement[]> {
  const texts = textsOf(tagging.versionIds, charactersOf)
  const byTag = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    for (const tagId of proposal.tagIds) {
      const known = byTag.get(tagId)
      if (known) known.push(proposal)
      else byTag.set(tagId, [proposal])
    }
    yield
  }
  const values = new Map<string, number>()
  const characters = yield* tagSets(tagging.analystIds, proposals, texts, values)
  const units: Stretch[][] = []
  for (const own of ofAnalysts(tagging.analystIds, proposals)) {
    units.push(placed(own, texts, values))
    yield
  }
  const told = [yield* agreementOn(tagging, null, proposals, { characters, units }, texts)]
  for (const [tagId, ofTag] of byTag) {
    const marked = ofAnalysts(tagging.analystIds, ofTag).map((own) => joined(placed(own, texts, ONE)))
    told.push(yield* agreementOn(tagging, tagId, ofTag, { characters: marked, units: marked }, texts))
  }
  return told
}

/**
 * What each analyst gave which characters, and which stretches are one; passages that overlap are none that could be
 * told apart.
 */
type Marked = { characters: readonly (readonly Stretch[])[]; units: readonly (readonly Stretch[])[] }

function* agreementOn(
  { analystIds }: Pick<Tagging, 'analystIds'>,
  tagId: string | null,
  proposals: readonly Proposal[],
  { characters, units }: Marked,
  { length }: Texts,
): Steps<TagAgreement> {
  const passages = ofAnalysts(analystIds, proposals).map((own) => own.length)
  yield
  const text = yield* textAgreement(characters, length)
  yield
  const unitizing = unitizingAlpha(units, length)
  yield
  // The same tagging has the same interval whenever it is looked at.
  const interval = () => unitizingInterval(units, length, { random: seededRandom(SEED) })
  return { tagId, passages, ...text, unitizing, interval }
}

const SEED = 20_16

function textsOf(versionIds: readonly string[], charactersOf: (versionId: string) => number): Texts {
  const starts = new Map<string, number>()
  let length = 0
  for (const versionId of versionIds) {
    starts.set(versionId, length)
    length += charactersOf(versionId)
  }
  return { starts, length }
}

function ofAnalysts(analystIds: readonly string[], proposals: readonly Proposal[]): Proposal[][] {
  const own = new Map(analystIds.map((id): [string, Proposal[]] => [id, []]))
  for (const proposal of proposals) own.get(proposal.analystId)?.push(proposal)
  return [...own.values()]
}

/** Sets of tags by number, so that all analysts' are compared. */
type Values = Map<string, number>
/** Where one tag is asked about, it is the only value. */
const ONE = null

function valueOf(values: Values, tagIds: readonly string[]): number {
  const key = tagIds.toSorted().join()
  const value = values.get(key) ?? values.size
  values.set(key, value)
  return value
}

const placed = (proposals: readonly Proposal[], { starts }: Texts, values: Values | typeof ONE): Stretch[] =>
  proposals
    .map(({ versionId, start, end, tagIds }) => {
      const from = starts.get(versionId)!
      return { start: from + start, end: from + end, value: values === ONE ? 0 : valueOf(values, tagIds) }
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

/** What one analyst tagged twice counts once. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    if (last && stretch.start < last.end) found[found.length - 1] = { ...last, end: Math.max(last.end, stretch.end) }
    else found.push(stretch)
  }
  return found
}

/** For each analyst the text in stretches that have the same tags; the value is the set of tags. */
function* tagSets(
  analystIds: readonly string[],
  proposals: readonly Proposal[],
  { starts }: Texts,
  values: Values,
): Steps<Stretch[][]> {
  const found: Stretch[][] = []
  for (const own of ofAnalysts(analystIds, proposals)) {
    const borders: { at: number; tagIds: readonly string[]; by: 1 | -1 }[] = own.flatMap((each) => {
      const from = starts.get(each.versionId)!
      const { tagIds } = each
      return [
        { at: from + each.start, tagIds, by: 1 },
        { at: from + each.end, tagIds, by: -1 },
      ]
    })
    const open = new Map<string, number>()
    const stretches: Stretch[] = []
    let from = 0
    // A passage that ends where the next begins stays a stretch of its own.
    for (const { at, tagIds, by } of borders.toSorted((a, b) => a.at - b.at || a.by - b.by)) {
      if (at > from && open.size > 0) {
        stretches.push({ start: from, end: at, value: valueOf(values, [...open.keys()]) })
      }
      from = at
      for (const tagId of tagIds) {
        const times = (open.get(tagId) ?? 0) + by
        if (times > 0) open.set(tagId, times)
        else open.delete(tagId)
      }
      yield
    }
    found.push(stretches)
  }
  return found
}
