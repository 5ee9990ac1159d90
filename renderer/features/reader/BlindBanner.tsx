import { openTaggingOf } from '@shared/document/queries/taggings'
import type { Source } from '@shared/kinds/sources'
import { goTo } from '@state/place'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import styles from './VersionBanner.module.css'

/** Over the text: that it is tagged blind, so that passages of others are not to be seen. */
export function BlindBanner({ source }: { source: Source }) {
  const tagging = useQuery(openTaggingOf, source.id)
  if (!tagging) return null
  return (
    <div role="note" aria-label="Blind tagging" className={styles.banner}>
      <p className={styles.words}>
        Tagged blind in “<bdi>{tagging.name}</bdi>”: you see your own passages only, until it is closed.
      </p>
      <Button onClick={() => goTo({ screen: 'tagging', taggingId: tagging.id })}>Blind tagging</Button>
    </div>
  )
}
