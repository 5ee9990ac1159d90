import { z } from 'zod'
import { Refusal } from '../refusal'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import { Source } from '../kinds/sources'
import { Version } from '../kinds/versions'
import { deleteEntity } from '../document/delete-entity'
import { addVersion, PlacedPassage } from './add-version'
import { define } from './operation'

export const sourceOperations = {
  'source.add': define({
    kind: 'sources',
    input: z.strictObject({ source: Source, version: Version }),
    label: ({ source }) => `Import “${source.title}”`,
    apply: (draft, { source, version }) => {
      if (source.versionId !== version.id || version.sourceId !== source.id) {
        throw new Refusal('mismatch', 'The source and its text do not belong together. Nothing was imported.')
      }
      draft.add('versions', version)
      draft.add('sources', source)
    },
  }),
  'source.update': define({
    kind: 'sources',
    input: z.strictObject({ sourceId: Id, changes: Source.omit({ id: true, versionId: true }).exactPartial() }),
    label: () => 'Edit source card',
    apply: (draft, { sourceId, changes }) => draft.update('sources', sourceId, changes),
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
        ? `Read “${title}” again`
        : `Import a new version of “${title}”`
    },
    apply: addVersion,
  }),
  /** Takes the source's passages and their evidence links along; its original file stays in the project folder. */
  'source.delete': define({
    kind: 'sources',
    input: z.strictObject({ sourceId: Id }),
    label: ({ sourceId }, draft) => `Delete source “${draft.find('sources', sourceId)?.title ?? ''}”`,
    apply: (draft, { sourceId }) => deleteEntity(draft, 'sources', sourceId),
  }),
}
