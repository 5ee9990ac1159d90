import type { CDPSession, Page } from '@playwright/test'

type Node = Awaited<ReturnType<typeof allNodes>>[number]

const allNodes = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes

/** Roles that say nothing by themselves: what is in them is told in their place. */
const SILENT = ['generic', 'none', 'LineBreak', 'InlineTextBox', 'ListMarker']

/** What is told with the field it belongs to: its label, and the list that it opens. */
const TOLD_ELSEWHERE = ['LabelText', 'Legend', 'MenuListPopup']

/** States of a node that are told, as they are called in the tree; those that are off say nothing. */
const STATES = [
  'focused',
  'disabled',
  'readonly',
  'required',
  'invalid',
  'selected',
  'expanded',
  'checked',
  'pressed',
  'modal',
]

/** What only the element says, of what is told with its role. */
const ATTRIBUTES = [
  'aria-level',
  'aria-sort',
  'aria-rowindex',
  'aria-colindex',
  'aria-rowcount',
  'aria-colcount',
  'aria-current',
]

const textOf = (value: { value?: unknown } | undefined): string =>
  (typeof value?.value === 'string' || typeof value?.value === 'number' ? String(value.value) : '')
    .replace(/\s+/g, ' ')
    .trim()

/** States whose being off is told, too: what can be unfolded or chosen says that it is not. */
const TOLD_OFF = ['expanded', 'selected', 'checked', 'pressed']

function statesOf(node: Node): string[] {
  return (node.properties ?? []).flatMap(({ name, value: { value } }) => {
    if (!STATES.includes(name)) return []
    if (value === true || value === 'true') return [name]
    if (value === false || value === 'false') return TOLD_OFF.includes(name) ? [`not ${name}`] : []
    return [`${name} ${String(value)}`]
  })
}

async function attributesOf(session: CDPSession, backendNodeId: number): Promise<string[]> {
  const { attributes = [] } = (await session.send('DOM.describeNode', { backendNodeId })).node
  return ATTRIBUTES.flatMap((name) => {
    const at = attributes.indexOf(name)
    return at === -1 || at % 2 === 1 ? [] : [`${name.slice('aria-'.length)} ${attributes[at + 1]}`]
  })
}

/**
 * What a screen reader is given below the node with this role and name: one line a node, with its role, its name, its value,
 * what describes it and its states, indented by how deep it stands. Words that the name around them has already are not
 * told twice.
 */
export async function spokenTree(page: Page, role: string, name: string | RegExp): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const nodes = await allNodes(session)
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const isNamed = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
    const root = nodes.find((node) => !node.ignored && textOf(node.role) === role && isNamed(textOf(node.name)))
    if (!root) throw new Error(`No ${role} ${String(name)} is told.`)
    const lines: string[] = []
    const tell = async (node: Node, depth: number, around: string): Promise<void> => {
      const role = textOf(node.role)
      if (TOLD_ELSEWHERE.includes(role)) return
      // A row is called what its cells say, which follow.
      const words = role === 'row' ? '' : textOf(node.name)
      const isText = role === 'StaticText'
      const isTold = !node.ignored && !SILENT.includes(role) && !(isText && (words === '' || around.includes(words)))
      if (isTold) {
        const value = textOf(node.value)
        const description = textOf(node.description)
        const said = [
          isText ? `“${words}”` : words === '' ? role : `${role} “${words}”`,
          ...(value === '' || isText ? [] : [`= ${value}`]),
          ...(description === '' || description === words ? [] : [`(${description})`]),
          ...statesOf(node),
          ...(isText || node.backendDOMNodeId === undefined ? [] : await attributesOf(session, node.backendDOMNodeId)),
        ]
        lines.push(`${'  '.repeat(depth)}${said.join(' ')}`)
      }
      if (isText) return
      for (const id of node.childIds ?? []) {
        const child = byId.get(id)
        if (child) await tell(child, isTold ? depth + 1 : depth, isTold ? `${words} ${textOf(node.value)}` : around)
      }
    }
    await tell(root, 0, '')
    return lines
  } finally {
    await session.detach()
  }
}

/** The lines of the first node that begins so, and of those below it, as far out as can be. */
export function part(lines: readonly string[], start: string): string[] {
  const depthOf = (line: string) => line.length - line.trimStart().length
  const at = lines.findIndex((line) => line.trimStart().startsWith(start))
  const depth = depthOf(lines[at] ?? '')
  const end = lines.findIndex((line, index) => index > at && depthOf(line) <= depth)
  return at === -1 ? [] : lines.slice(at, end === -1 ? undefined : end).map((line) => line.slice(depth))
}
