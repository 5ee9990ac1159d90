import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { passagesWithTag } from '@shared/document/queries/passages'
import { editionOf, type Tag } from '@shared/kinds/tags'
import { newId } from '@shared/new-id'
import { counted } from '@shared/words/plural'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { openQuestion, settleMeaning } from './meaning'
import styles from './TagCard.module.css'

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
    <div role="status">
      {was && editable && (
        <div className={styles.question}>
          <p>
            Does it mean something else now?
            {passages > 0 && ` Then its ${counted(passages, 'passage')} can be looked at again.`}
          </p>
          <div className={styles.buttons}>
            <Button onClick={() => void openEdition()}>Yes, begin edition {editionOf(tag) + 1}</Button>
            <Button onClick={settle}>No, only the wording</Button>
          </div>
        </div>
      )}
    </div>
  )
}
