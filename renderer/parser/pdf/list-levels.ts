import type { Paragraph } from './paragraphs'

/** Ems by which an item of a list in a list stands further in. */
const FURTHER_IN = 0.6
const DEEPEST = 6

/** How deep in lists each item stands, by how far in it begins among those around it; a tagged document says it. */
export function listLevels(paragraphs: readonly Paragraph[]): Map<Paragraph, number> {
  const levels = new Map<Paragraph, number>()
  let edges: number[] = []
  for (const paragraph of paragraphs) {
    const [first] = paragraph.rows
    if (!paragraph.isItem || !first) {
      edges = []
      continue
    }
    const slack = first.face.size * FURTHER_IN
    while (edges.length > 1 && first.left < (edges.at(-1) ?? 0) - slack) edges.pop()
    if (edges.length === 0 || first.left > (edges.at(-1) ?? 0) + slack) edges.push(first.left)
    levels.set(paragraph, Math.min(DEEPEST, paragraph.tag?.level || edges.length))
  }
  return levels
}
