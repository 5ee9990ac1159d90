import { z } from 'zod'
import { Refusal } from '../refusal'
import { Id, Line, Sha256 } from '../fields'
import { LIMITS } from '../limits'
import { Citation, NO_CITATION } from '../kinds/citation'
import { Source } from '../kinds/sources'
import { Version } from '../kinds/versions'
import { FilledFrom } from '../text/filled-from'
import { deleteEntity } from '../document/delete-entity'
import { addVersion, PlacedPassage } from './add-version'
import { define } from './operation'
import { passageWords } from './passage-words'

/** What an analyst changed is the analyst's word; what came from a file is that of the file. */
function filledAfter(filledFrom: FilledFrom | undefined, changes: object, from: string | undefined): FilledFrom {
  const kept = Object.entries(filledFrom ?? {}).filter(([field]) => !(field in changes))
  const filled = Object.keys(changes).filter((field) => from !== undefined && field in FilledFrom.shape)
  return FilledFrom.parse(Object.fromEntries([...kept, ...filled.map((field) => [field, from])]))
}

/** What is typed or found of a card; of its citation only the fields that change. */
const CardChanges = Source.omit({ id: true, versionId: true, filledFrom: true, citation: true })
  .exactPartial()
  .extend({ citation: Citation.exactPartial().exactOptional() })

export const sourceOperations = {
  'source.add': define({
    kind: 'sources',
    input: z.strictObject({ source: Source, version: Version }),
    label: ({ source }) => passageWords.importSource(source.title),
    apply: (draft, { source, version }) => {
      if (source.versionId !== version.id || version.sourceId !== source.id) {
        throw new Refusal('mismatch', passageWords.mismatchImported)
      }
      draft.add('versions', version)
      draft.add('sources', source)
    },
  }),
  'source.update': define({
    kind: 'sources',
    input: z.strictObject({
      sourceId: Id,
      changes: CardChanges,
      /** Where the values come from, where nobody typed them. */
      from: Line.exactOptional(),
    }),
    label: () => passageWords.editCard,
    apply: (draft, { sourceId, changes: { citation: said, ...changes }, from }) => {
      const { filledFrom, citation } = draft.get('sources', sourceId)
      draft.update('sources', sourceId, {
        ...changes,
        ...(said && { citation: { ...NO_CITATION, ...citation, ...said } }),
        ...((filledFrom ?? from) && { filledFrom: filledAfter(filledFrom, changes, from) }),
      })
    },
  }),
  /**
   * Another text of the source, with what became of each of its passages: a corrected article, or the same file read in
   * another way. The earlier text stays, unless it is the same file and nothing counts in it.
   */
  'source.addVersion': define({
    kind: 'sources',
    input: z.strictObject({
      sourceId: Id,
      version: Version,
      passages: z.array(PlacedPassage).max(LIMITS.ofKind),
    }),
    label: ({ sourceId, version }, draft) => {
      const source = draft.find('sources', sourceId)
      const before = source && draft.find('versions', source.versionId)
      const title = source?.title ?? ''
      return before?.originalSha256 === version.originalSha256
        ? passageWords.readAgain(title)
        : passageWords.importVersion(title)
    },
    apply: addVersion,
  }),
  /** The text of the source with paragraphs put into it that its import had left out; nothing else of it changes. */
  'source.takeIn': define({
    kind: 'sources',
    input: z.strictObject({
      sourceId: Id,
      version: Version,
      passages: z.array(PlacedPassage).max(LIMITS.ofKind),
    }),
    label: ({ sourceId, version }, draft) => {
      const source = draft.find('sources', sourceId)
      const before = source && draft.find('versions', source.versionId)
      return passageWords.takeIn(version.blocks - (before?.blocks ?? 0), source?.title ?? '')
    },
    apply: function* (draft, input) {
      const before = draft.get('versions', draft.get('sources', input.sourceId).versionId)
      if (input.version.originalSha256 !== before.originalSha256 || input.version.blocks <= before.blocks) {
        throw new Refusal('mismatch', passageWords.onlySameFile)
      }
      yield* addVersion(draft, input)
    },
  }),
  /** Which blocks of a text stand beside its article: no word of it changes, so its passages stay. */
  'source.markBlocks': define({
    kind: 'versions',
    input: z.strictObject({ versionId: Id, before: Sha256, blocksSha256: Sha256, beside: z.boolean() }),
    label: ({ beside }) => (beside ? passageWords.markBeside : passageWords.markPart),
    apply: (draft, { versionId, before, blocksSha256 }) => {
      if (draft.get('versions', versionId).blocksSha256 !== before) {
        throw new Refusal('changed-meanwhile', passageWords.markedMeanwhile)
      }
      draft.update('versions', versionId, { blocksSha256 })
    },
  }),
  /** Takes the source's passages and their evidence links along; its original file stays in the project folder. */
  'source.delete': define({
    kind: 'sources',
    input: z.strictObject({ sourceId: Id }),
    label: ({ sourceId }, draft) => passageWords.deleteSource(draft.find('sources', sourceId)?.title ?? ''),
    apply: (draft, { sourceId }) => deleteEntity(draft, 'sources', sourceId),
  }),
}
