import type { Progress } from '@shared/document/queries/sessions'
import { currentProject } from '@state/project-store'

/** Who has not answered all of a round that is to be closed. */
export function MissingList({ missing }: { missing: readonly Progress[] }) {
  return (
    <>
      <p>These have not answered all. What is missing stays unanswered:</p>
      <ul>
        {missing.map(({ analystId, answered, of }) => (
          <li key={analystId}>
            <bdi>{currentProject().analysts[analystId]?.name}</bdi>: {of - answered} of {of} missing
          </li>
        ))}
      </ul>
    </>
  )
}
