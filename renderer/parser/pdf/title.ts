import type { Block } from '@shared/text/blocks'
import { saidTitle } from '../card/properties'

/** Blocks from the beginning among which the title of a document is. */
const WITHIN = 12
const CONTENTS =
  /^(?:table of )?contents$|^inhalt(?:sverzeichnis|sübersicht)?$|^(?:sommaire|table des matières|índice|indice|sommario|spis treści|содержание|оглавление|目次|目录)$/i
/**
 * The title as the document shows it, and that block as its headline: the first heading of the highest level near the
 * beginning. Else what the file says its title is (`said`), where that is one.
 */
export function withTitle(blocks: readonly Block[], said: string): { blocks: Block[]; title: string } {
  const beginning = blocks.slice(0, WITHIN)
  const highest = Math.min(...beginning.filter(isHeading).map(({ level }) => level ?? 6))
  const at = beginning.findIndex((block) => isHeading(block) && block.level === highest)
  const isOnFirstPage = blocks[at]?.pages?.[0]?.page === blocks[0]?.pages?.[0]?.page
  const shown = at >= 0 && isOnFirstPage ? blocks[at] : undefined
  const title = saidTitle(said)
  if (!shown) return { blocks: [...blocks], title }
  return {
    blocks: blocks.map((block, index) => (index === at ? { ...block, role: 'headline' } : block)),
    title: shown.text,
  }
}

const isHeading = ({ kind, text }: Block): boolean => kind === 'heading' && !CONTENTS.test(text.trim())
