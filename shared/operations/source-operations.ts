import { z } from 'zod'
import { Refusal } from '../refusal'
import { Id } from '../fields'
import { Source } from '../kinds/sources'
import { Version } from '../kinds/versions'
import { deleteEntity } from '../document/delete-entity'
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
  /** Takes the source's passages and their evidence links along; its original file stays in the project folder. */
  'source.delete': define({
    kind: 'sources',
    input: z.strictObject({ sourceId: Id }),
    label: ({ sourceId }, draft) => `Delete source “${draft.find('sources', sourceId)?.title ?? ''}”`,
    apply: (draft, { sourceId }) => deleteEntity(draft, 'sources', sourceId),
  }),
}
