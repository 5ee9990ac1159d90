import { ViewHead } from '@domain/ViewHead'
import type { Tagging } from '@shared/kinds/taggings'
import { useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { blindTaggingWords } from './blind-tagging-words'
import { DeleteTaggingDialog } from './DeleteTaggingDialog'

/** The name of a blind tagging, where it stands, and the way to delete it. */
export function TaggingHead({ tagging, facts }: { tagging: Tagging; facts: string }) {
  const readOnly = useReadOnly()
  const [isDeleting, setDeleting] = useState(false)
  return (
    <ViewHead name={tagging.name} facts={facts}>
      <Button look="quiet" why={readOnly} onClick={() => setDeleting(true)}>
        {blindTaggingWords.delete}
      </Button>
      {isDeleting && <DeleteTaggingDialog tagging={tagging} onClose={() => setDeleting(false)} />}
    </ViewHead>
  )
}
