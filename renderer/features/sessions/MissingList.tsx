import type { Progress } from '@shared/document/queries/sessions'
import { currentProject } from '@state/project-store'
import { Sentence } from '@ui/Sentence'
import { closingWords } from './round-words'

/** Who has not answered all of a round that is to be closed. */
export function MissingList({ missing }: { missing: readonly Progress[] }) {
  return (
    <>
      <p>{closingWords.notAll}</p>
      <ul>
        {missing.map(({ analystId, answered, of }) => (
          <li key={analystId}>
            <Sentence
              of={closingWords.missingOf(of - answered, of)}
              parts={{ name: <bdi>{currentProject().analysts[analystId]?.name}</bdi> }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
