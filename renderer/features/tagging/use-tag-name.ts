import { tagLabels } from '@shared/document/queries/tag-names'
import type { Tagging } from '@shared/kinds/taggings'
import { useQuery } from '@state/project-store'
import { useCallback } from 'react'
import { blindTaggingWords } from './blind-tagging-words'

/** What a tag is called now, or was called when the tagging was closed, where it is gone since. */
export function useTagName({ tagNames }: Tagging): (tagId: string) => string {
  const labels = useQuery(tagLabels)
  return useCallback(
    (tagId) =>
      labels.get(tagId) ??
      (tagNames?.[tagId] ? blindTaggingWords.deleted(tagNames[tagId]) : blindTaggingWords.deletedTag),
    [labels, tagNames],
  )
}
