import { id } from '../../shared/sample-project'

const [by, token] = [id('bob'), id('token')]

/** All that a window can ask about merging a copy. */
export const MERGE_CALLS = {
  'merge.choose': [{ by, from: 'folder' as const }],
  'merge.conflicts': [{ token, from: 0 }],
  'merge.conflict': [{ token, index: 0 }],
  'merge.apply': [{ by, token, decisions: [] }],
  'merge.cancel': [{ token }],
}
