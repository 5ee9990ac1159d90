type Line = { depth: number; text: string }

/** Lines of a text that may flow (RFC 3676), as paragraphs: one that ends in a space goes on with the next of its depth. */
export function unflow(text: string, deleteSpace: boolean): string {
  const done: string[] = []
  let open: { depth: number; parts: string[] } | null = null
  const end = (): void => {
    if (open) done.push(`${'>'.repeat(open.depth)}${open.depth > 0 ? ' ' : ''}${open.parts.join('')}`)
    open = null
  }
  for (const line of text.split('\n')) {
    const { depth, text: words } = lineOf(line)
    if (open !== null && (open.depth !== depth || words === SIGNATURE)) end()
    open ??= { depth, parts: [] }
    const flows = words.endsWith(' ') && words !== SIGNATURE
    open.parts.push(flows && deleteSpace ? words.slice(0, -1) : words)
    if (!flows) end()
  }
  end()
  return done.join('\n')
}

/** What stands over the name of who writes. */
const SIGNATURE = '-- '

/** A line begins with the signs of its depth, then with a space that was put there so that it looks like nothing else. */
function lineOf(line: string): Line {
  let depth = 0
  while (line[depth] === '>') depth += 1
  return { depth, text: line.startsWith(' ', depth) ? line.slice(depth + 1) : line.slice(depth) }
}
