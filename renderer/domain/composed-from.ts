import { query } from '@shared/document/queries/query'
import { JUDGMENT_KINDS } from '@shared/document/queries/sessions'

/** Another value whenever anything that memos are composed from changed. */
export const composedFrom = query(
  [
    'about',
    'analysts',
    'sources',
    'versions',
    'passages',
    'risks',
    'evidence',
    'assumptions',
    'alternatives',
    'indicators',
    'observations',
    ...JUDGMENT_KINDS,
    'dissents',
    'outcomes',
    'memos',
    'waivers',
    'handovers',
    'queries',
    'tags',
  ],
  (): object => ({}),
)
