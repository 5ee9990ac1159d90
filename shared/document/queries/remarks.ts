import { type Remark, remarks } from '../../kinds/remarks'
import { entitiesOf } from '../project'
import { query } from './query'

/** What was said beside the words of a memo, what was said first first. */
export const remarksOf = query(['remarks'], (project, memoId: string): Remark[] =>
  entitiesOf(project, 'remarks')
    .filter((remark) => remark.memoId === memoId)
    .toSorted(remarks.order),
)
