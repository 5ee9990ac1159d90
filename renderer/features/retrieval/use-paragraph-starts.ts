import type { Passage } from '@shared/kinds/passages'
import type { ParagraphStarts } from '@shared/retrieval/co-occurrence'
import { call } from '@state/client'
import { useEffect, useState } from 'react'
import { viewWords } from './view-words'

type Read = { of: readonly Passage[]; starts: ParagraphStarts; unread: number }

/** Where the paragraphs of the texts begin that these passages stand in; null until all are read, one after the other. */
export function useParagraphStarts(passages: readonly Passage[], wanted: boolean) {
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    if (!wanted) return
    let isWanted = true
    const readAll = async () => {
      const starts = new Map<string, readonly number[]>()
      let unread = 0
      for (const versionId of new Set(passages.map((passage) => passage.versionId))) {
        if (!isWanted) return
        try {
          starts.set(versionId, await call('source.paragraphs', { versionId }))
        } catch {
          unread += 1
        }
      }
      if (isWanted) setRead({ of: passages, starts, unread })
    }
    void readAll()
    return () => {
      isWanted = false
    }
  }, [passages, wanted])
  const now = wanted && read?.of === passages ? read : null
  const unread = now?.unread ?? 0
  const problem = unread === 0 ? [] : [viewWords.textsUnread(unread)]
  return { starts: now?.starts ?? null, problem }
}
