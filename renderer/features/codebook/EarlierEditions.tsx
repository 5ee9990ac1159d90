import { useQuery } from '@state/project-store'
import { analystsInOrder } from '@shared/document/queries/query'
import { earlierEditions } from '@shared/document/queries/tag-editions'
import type { Tag } from '@shared/kinds/tags'
import { counted } from '@shared/words/plural'
import { shortMoment } from '@shared/words/moments'
import { MEANING_FIELDS } from './meaning'
import styles from './TagCard.module.css'

/** What a tag meant before, the latest first; nothing while it has had one meaning. */
export function EarlierEditions({ tag }: { tag: Tag }) {
  const editions = useQuery(earlierEditions, tag.id)
  const analysts = new Map(useQuery(analystsInOrder).map(({ id, name }) => [id, name]))
  if (editions.length === 0) return null
  return (
    <details>
      <summary>{counted(editions.length, 'earlier definition')}</summary>
      <ol className={styles.editions}>
        {editions.map((each) => (
          <li key={each.id}>
            <h3>Edition {each.edition}</h3>
            <p className={styles.hint}>
              Until <time dateTime={each.endedAt}>{shortMoment(each.endedAt)}</time>, when{' '}
              {analysts.get(each.endedBy) ?? 'somebody'} changed the meaning.
            </p>
            {MEANING_FIELDS.map(({ field, label }) =>
              each[field] === '' ? null : (
                <p key={field}>
                  <strong>{label}: </strong>
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
