import { Sentence } from '@ui/Sentence'
import { openTaggingOf } from '@shared/document/queries/taggings'
import type { Source } from '@shared/kinds/sources'
import { goTo } from '@state/place'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { textWords } from './text-words'
import styles from './VersionBanner.module.css'

/** Over the text: that it is tagged blind, so that passages of others are not to be seen. */
export function BlindBanner({ source }: { source: Source }) {
  const tagging = useQuery(openTaggingOf, source.id)
  if (!tagging) return null
  return (
    <div role="note" aria-label={textWords.blindTagging} className={styles.banner}>
      <p className={styles.words}>
        <Sentence of={textWords.taggedBlind} parts={{ name: <bdi>{tagging.name}</bdi> }} />
      </p>
      <Button onClick={() => goTo({ screen: 'tagging', taggingId: tagging.id })}>{textWords.blindTagging}</Button>
    </div>
  )
}
