import { call } from '@state/client'
import { type Block, blockStarts, canonicalText } from '@shared/text/blocks'
import { useEffect, useState } from 'react'

/** The text of one version as the reader needs it; it never changes. */
export type ReadingText = {
  versionId: string
  blocks: readonly Block[]
  /** Canonical offset of each block's first character. */
  starts: readonly number[]
  /** The canonical text that anchors count in. */
  text: string
}

export function readingText(versionId: string, blocks: readonly Block[]): ReadingText {
  return { versionId, blocks, starts: blockStarts(blocks), text: canonicalText(blocks) }
}

/** Texts read last, so that coming back shows them at once. */
const recent = new Map<string, ReadingText>()
const REMEMBERED = 4

/** The text of a version; null while it is read, a failure when it cannot be shown. */
export function useReadingText(versionId: string): ReadingText | Error | null {
  const [read, setRead] = useState<{ versionId: string; text: ReadingText | Error } | null>(null)
  useEffect(() => {
    if (recent.has(versionId)) return
    let wanted = true
    call('source.text', { versionId }).then(
      (blocks) => {
        remember(readingText(versionId, blocks))
        if (wanted) setRead({ versionId, text: readingText(versionId, blocks) })
      },
      (failure: unknown) => {
        if (wanted) setRead({ versionId, text: failure instanceof Error ? failure : new Error(String(failure)) })
      },
    )
    return () => {
      wanted = false
    }
  }, [versionId])
  return recent.get(versionId) ?? (read?.versionId === versionId ? read.text : null)
}

function remember(text: ReadingText): void {
  recent.set(text.versionId, text)
  for (const versionId of [...recent.keys()].slice(0, -REMEMBERED)) recent.delete(versionId)
}
