/** A cell of one paragraph is its words: then the table is one of data, however long they are. */
export function unwrapOnly(cell: Element): void {
  const [only, ...others] = [...cell.children].filter((child) => {
    const isEmpty = child.tagName === 'P' && !child.hasChildNodes()
    if (isEmpty) child.remove()
    return !isEmpty
  })
  if (only?.tagName === 'P' && others.length === 0) only.replaceWith(...only.childNodes)
}
