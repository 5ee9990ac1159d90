import { z } from 'zod'
import { Block, BlockKind } from './blocks'

const { level, text } = Block.shape

/** Up to format 3 of a project, what a caption or a note is for stood in place of how it is built, and nothing else did. */
const FormerBlock = z
  .strictObject({ kind: z.enum([...BlockKind.options, 'caption', 'footnote']), level, text })
  .transform(({ kind, ...block }): Block => {
    if (kind === 'caption') return { ...block, kind: 'paragraph', role: 'caption' }
    if (kind === 'footnote') return { ...block, kind: 'paragraph', role: 'note' }
    return { ...block, kind, role: 'body' }
  })

/** The blocks of a text as they are on disk: files are never rewritten, so those of older projects are read as they are. */
export const StoredBlocks = z.array(z.union([Block, FormerBlock]))
