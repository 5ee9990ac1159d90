import { Sentence } from '@ui/Sentence'
import { usePlaceOf } from '@state/place'
import { useEntity } from '@state/project-store'
import { KeysOf } from '@domain/KeysOf'
import { HedgeCounts } from './HedgeCounts'
import styles from './Inspector.module.css'
import { PagePicture } from './PagePicture'
import { passageWords } from './passage-words'
import { PassageLists } from './PassageLists'
import { PassageInspector } from './PassageInspector'
import type { Reader } from './reader'
import { TagList } from './TagList'

/** The passage the analyst is at, the others of its paragraph, and the tags to give. */
export function Inspector({ reader, sourceId }: { reader: Reader; sourceId: string }) {
  const { passageId } = usePlaceOf('reader')
  const passage = useEntity('passages', passageId)
  return (
    <div className={styles.inspector}>
      {passage?.versionId === reader.text.versionId ? (
        <PassageInspector key={passage.id} passage={passage} reader={reader} />
      ) : (
        <p className={styles.hint}>
          <Sentence
            of={passageWords.howToMake}
            parts={{
              tag: <KeysOf command="passage.tag" />,
              previous: <KeysOf command="passage.previous" />,
              next: <KeysOf command="passage.next" />,
            }}
          />
        </p>
      )}
      <PassageLists reader={reader} chosenId={passageId} />
      <HedgeCounts reader={reader} sourceId={sourceId} />
      <PagePicture reader={reader} chosenId={passageId} />
      <TagList reader={reader} />
    </div>
  )
}
