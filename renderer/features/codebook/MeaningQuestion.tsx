import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { passagesWithTag } from '@shared/document/queries/passages'
import { editionOf, type Tag } from '@shared/kinds/tags'
import { newId } from '@shared/new-id'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { openQuestion, settleMeaning } from './meaning'
import styles from './TagCard.module.css'
import { walkWords } from './walk-words'

/** Asks, once what a tag says was changed, whether it now means something else. Who does not answer is not asked twice. */
export function MeaningQuestion({ tag }: { tag: Tag }) {
  const editable = useEditable()
  const passages = useQuery(passagesWithTag, tag.id)
  const [, setAnswered] = useState(0)
  const was = openQuestion(tag)
  const settle = () => {
    settleMeaning(tag)
    setAnswered((times) => times + 1)
  }
  const openEdition = async () => {
    if (!was) return
    await perform({ name: 'tag.openEdition', input: { tagId: tag.id, editionId: newId(), was } })
  }
  return (
    <div role="status" className={styles.asking}>
      {was && editable && (
        <div className={styles.question}>
          <p>
            {walkWords.meansOther}
            {passages > 0 && ` ${walkWords.thenLookAgain(passages)}`}
          </p>
          <div className={styles.buttons}>
            <Button onClick={() => void openEdition()}>{walkWords.beginEdition(editionOf(tag) + 1)}</Button>
            <Button onClick={settle}>{walkWords.onlyWording}</Button>
          </div>
        </div>
      )}
    </div>
  )
}
