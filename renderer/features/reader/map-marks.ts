import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import type { Steps } from '@shared/steps'

/** Lines of the map, whatever its height: enough that each is a pixel or two. */
export const MAP_ROWS = 600
/** One column of the map for passages without a tag and one for each of the eight colours. */
export const MAP_COLUMNS = 9

/** What is drawn in one column of the map, as a path in its rows. */
export type MapColumn = { colour: number; path: string }

/**
 * Where passages stand in the whole text, by the colours of their tags. What lies in the same row of a column is drawn
 * once, so that the map of 50,000 passages is as light as that of fifty.
 */
export function* mapMarks(
  byBlock: readonly (readonly Passage[])[],
  tags: Readonly<Record<string, Tag>>,
  length: number,
): Steps<MapColumn[]> {
  const columns = Array.from({ length: MAP_COLUMNS }, () => new Uint8Array(MAP_ROWS))
  for (const begun of byBlock) {
    for (const { anchor, tagIds } of begun) {
      const [first, last] = [rowOf(anchor.start, length), rowOf(anchor.end - 1, length)]
      const colours = tagIds.flatMap((id) => tags[id]?.colour ?? [])
      for (const colour of colours.length > 0 ? colours : [0]) columns[colour]?.fill(1, first, last + 1)
    }
    yield
  }
  return columns.flatMap((rows, colour) => {
    const path = pathOf(rows, colour)
    return path === '' ? [] : [{ colour, path }]
  })
}

/** The row of the map that an offset of a text so long falls in. */
export const rowOf = (offset: number, length: number): number =>
  Math.min(MAP_ROWS - 1, Math.max(0, Math.floor((offset / Math.max(1, length)) * MAP_ROWS)))

/** Rows that follow each other are one box. */
function pathOf(rows: Uint8Array, column: number): string {
  let path = ''
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] === 0) continue
    let end = row
    while (end < rows.length && rows[end] === 1) end += 1
    path += `M${column} ${row}h0.8v${end - row}h-0.8z`
    row = end
  }
  return path
}
