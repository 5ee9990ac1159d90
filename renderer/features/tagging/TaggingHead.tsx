import type { Tagging } from '@shared/kinds/taggings'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { DeleteTaggingDialog } from './DeleteTaggingDialog'
import styles from './Tagging.module.css'

/** The name of a blind tagging, where it stands, and the way to delete it. */
export function TaggingHead({ tagging, facts }: { tagging: Tagging; facts: string }) {
  const editable = useEditable()
  const [isDeleting, setDeleting] = useState(false)
  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <h2 className={styles.title}>
          <bdi>{tagging.name}</bdi>
        </h2>
        <p className={styles.facts}>{facts}</p>
      </div>
      <Button look="quiet" disabled={!editable} onClick={() => setDeleting(true)}>
        Delete…
      </Button>
      {isDeleting && <DeleteTaggingDialog tagging={tagging} onClose={() => setDeleting(false)} />}
    </header>
  )
}
