import { ballotOperations } from './ballot-operations'
import { customColumnOperations } from './custom-column-operations'
import { memoOperations } from './memo-operations'
import { memoReviewOperations } from './memo-review-operations'
import { outcomeOperations } from './outcome-operations'
import { passageOperations } from './passage-operations'
import { projectOperations } from './project-operations'
import { queryOperations } from './query-operations'
import { reviewOperations } from './review-operations'
import { riskOperations } from './risk-operations'
import { riskRowOperations } from './risk-row-operations'
import { scaleOperations } from './scale-operations'
import { sessionEntryOperations } from './session-entry-operations'
import { sessionOperations } from './session-operations'
import { sourceOperations } from './source-operations'
import { tagOperations } from './tag-operations'
import { taggingOperations } from './tagging-operations'
import { tagSetOperations } from './tag-set-operations'
import { valueOperations } from './value-operations'
import { viewOperations } from './view-operations'

/**
 * Everything an analyst can do to a project. A new capability is one entry here: journal, history, undo and IPC come
 * with it.
 */
export const operations = {
  ...projectOperations,
  ...sourceOperations,
  ...tagOperations,
  ...tagSetOperations,
  ...passageOperations,
  ...reviewOperations,
  ...riskOperations,
  ...riskRowOperations,
  ...memoOperations,
  ...memoReviewOperations,
  ...queryOperations,
  ...scaleOperations,
  ...sessionOperations,
  ...sessionEntryOperations,
  ...ballotOperations,
  ...outcomeOperations,
  ...taggingOperations,
  ...viewOperations,
  ...customColumnOperations,
  ...valueOperations,
}
