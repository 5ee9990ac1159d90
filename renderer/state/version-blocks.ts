import type { Block } from '@shared/text/blocks'
import { useEffect, useState } from 'react'
import { call } from './client'
import { notifyFailure } from './notices'

/** Texts never change, so each is asked for once. */
const asked = new Map<string, Promise<readonly Block[]>>()
const REMEMBERED = 20

function blocksOf(versionId: string): Promise<readonly Block[]> {
  const known = asked.get(versionId)
  if (known) return known
  const blocks = call('source.text', { versionId })
  asked.set(versionId, blocks)
  for (const old of [...asked.keys()].slice(0, -REMEMBERED)) asked.delete(old)
  return blocks
}

/** The text of a version as blocks; undefined while it is read. */
export function useVersionBlocks(versionId: string): readonly Block[] | undefined {
  const [read, setRead] = useState<{ versionId: string; blocks: readonly Block[] } | null>(null)
  useEffect(() => {
    let wanted = true
    blocksOf(versionId).then((blocks) => {
      if (wanted) setRead({ versionId, blocks })
    }, notifyFailure)
    return () => {
      wanted = false
    }
  }, [versionId])
  return read?.versionId === versionId ? read.blocks : undefined
}
