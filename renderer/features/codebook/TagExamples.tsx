import { goToWords } from '@state/beside'
import { useQuery } from '@state/project-store'
import { passagesOfTag } from '@shared/document/queries/passages'
import { sourcesInOrder } from '@shared/document/queries/query'
import { short } from '@shared/words/short'
import { InParts } from '@ui/InParts'
import { MiddleCut } from '@ui/MiddleCut'
import styles from './TagExamples.module.css'
import { codebookWords } from './codebook-words'

/** Letters of a passage that are shown. */
const LONGEST_SHOWN = 400

/** The words a tag was given to; one click goes to them in their article. */
export function TagExamples({ tagId }: { tagId: string }) {
  const passages = useQuery(passagesOfTag, tagId)
  const titles = new Map(useQuery(sourcesInOrder).map(({ id, title }) => [id, title]))
  return (
    <div className={styles.examples}>
      <h2 className={styles.heading}>{codebookWords.passages(passages.length)}</h2>
      {passages.length === 0 && <p className={styles.none}>{codebookWords.notUsed}</p>}
      <ul>
        <InParts
          items={passages}
          around={(more) => <li>{more}</li>}
          render={({ id, sourceId, anchor, note }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.example}
                data-tip={[short(anchor.exact, LONGEST_SHOWN), note].filter(Boolean).join(' · ')}
                onClick={() => goToWords({ screen: 'reader', sourceId, passageId: id })}
              >
                <bdi className={styles.words}>{short(anchor.exact, LONGEST_SHOWN)}</bdi>
                <span className={styles.source}>
                  <MiddleCut text={titles.get(sourceId) ?? ''} />
                  {note && <span className={styles.note}>{` · ${note}`}</span>}
                </span>
              </button>
            </li>
          )}
        />
      </ul>
    </div>
  )
}
