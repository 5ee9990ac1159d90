/** A cell of one paragraph is its words: then the table is one of data, however long they are. */
export function unwrapOnly(cell: Element): void {
  const [only, ...others] = [...cell.children].filter((child) => {
    const isEmpty = child.tagName === 'P' && !child.hasChildNodes()
    if (isEmpty) child.remove()
    return !isEmpty
  })
  if (only?.tagName === 'P' && others.length === 0) only.replaceWith(...only.childNodes)
}

/** Characters of a cell; what is longer is a page laid out in columns. */
const LONGEST_CELL = 1500

/** Documents hardly ever lay out a page in a table of several rows: one of some columns and without long cells is data. */
export function sayIfData(table: Element): void {
  const rows = [...table.children]
  const isGrid = rows.length > 1 && rows.some((row) => row.children.length > 1)
  const cells = rows.flatMap((row) => [...row.children])
  if (isGrid && cells.every((cell) => cell.textContent.length <= LONGEST_CELL)) table.setAttribute('role', 'table')
}
