import { useQuery } from '@state/project-store'
import { analystsInOrder } from '@shared/document/queries/query'
import { earlierEditions } from '@shared/document/queries/tag-editions'
import type { Tag } from '@shared/kinds/tags'
import { shortMoment } from '@shared/words/moments'
import { MEANING_FIELDS } from './meaning'
import styles from './TagCard.module.css'
import { Sentence } from '@ui/Sentence'
import { MEANING_NAMES } from './tag-words'
import { walkWords } from './walk-words'

/** What a tag meant before, the latest first; nothing while it has had one meaning. */
export function EarlierEditions({ tag }: { tag: Tag }) {
  const editions = useQuery(earlierEditions, tag.id)
  const analysts = new Map(useQuery(analystsInOrder).map(({ id, name }) => [id, name]))
  if (editions.length === 0) return null
  return (
    <details>
      <summary>{walkWords.earlierDefinitions(editions.length)}</summary>
      <ol className={styles.editions}>
        {editions.map((each) => (
          <li key={each.id}>
            <h3>{walkWords.edition(each.edition)}</h3>
            <p className={styles.hint}>
              <Sentence
                of={walkWords.until(analysts.get(each.endedBy) ?? walkWords.somebody)}
                parts={{ when: <time dateTime={each.endedAt}>{shortMoment(each.endedAt)}</time> }}
              />
            </p>
            {MEANING_FIELDS.map((field) =>
              each[field] === '' ? null : (
                <p key={field}>
                  <strong>{MEANING_NAMES[field]}: </strong>
                  {each[field]}
                </p>
              ),
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
