import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

/** What assistive technology is given: role and name of each node below the text, in order. */
type Node = { role: string; name: string; level: number | null }

async function treeOfText(analyst: KeyboardAnalyst): Promise<Node[]> {
  const session = await analyst.page.context().newCDPSession(analyst.page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const root = nodes.find(
    ({ role, name, ignored }) => !ignored && role?.value === 'document' && String(name?.value).startsWith('Text.'),
  )
  const found: Node[] = []
  const walk = (id: string): void => {
    const node = byId.get(id)
    if (!node) return
    const role = String(node.role?.value ?? '')
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value
    if (!node.ignored) found.push({ role, name: String(node.name?.value ?? ''), level: level ?? null })
    for (const child of node.childIds ?? []) walk(child)
  }
  for (const child of root?.childIds ?? []) walk(child)
  return found
}

/** The words of the text as they are read out: the lines that are laid out say the same again. */
const words = (tree: readonly Node[]) => tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name)

test('a screen reader is given the whole text: its headings, its paragraphs in order, and the marks at the caret', async ({
  app,
  folder,
}) => {
  const article = join(folder, 'ports.md')
  const paragraphs = Array.from({ length: 60 }, (_, at) => `Paragraph ${at + 1} says that ship ${at + 1} waits.`)
  await writeFile(
    article,
    `# Ports wait\n\n${paragraphs.slice(0, 30).join('\n\n')}\n\n## What comes\n\n${paragraphs.slice(30).join('\n\n')}\n`,
  )
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Tree', 'Ann Arbor')
  await analyst.import(article)
  await analyst.press('Alt+2')
  const text = app.page.getByRole('document', { name: /^Text\./ })
  await expect(text.locator('[data-block="3"]')).toBeVisible()

  await app.electron.evaluate(({ app: electron }) => electron.setAccessibilitySupportEnabled(true))
  // Also what is far out of view, and in the order of the article.
  const read = async () => words(await treeOfText(analyst)).filter((each) => each.startsWith('Paragraph'))
  await expect.poll(read).toEqual(paragraphs)
  const tree = await treeOfText(analyst)
  expect(tree.filter(({ role }) => role === 'heading').map(({ name, level }) => [name, level])).toContainEqual([
    '¶32 What comes',
    2,
  ])
  expect(tree.filter(({ role }) => role === 'paragraph').length).toBeGreaterThanOrEqual(60)

  // A passage made by keyboard is told where the caret comes into it, and stands in the list beside the text.
  await text.focus()
  await analyst.press('Control+Home', 'j', 'j', 'Control+Shift+ArrowRight')
  await analyst.tagAs('Queue')
  await expect(app.page.getByRole('list', { name: 'Tags of this passage' })).toContainText('Queue')
  await text.focus()
  await analyst.press('Control+End', 'Control+Home', 'j', 'j')
  await expect(app.page.getByTestId('announcement')).toContainText('1 passage: Queue.')
  await app.page.getByRole('button', { name: 'All of this source (1 passage)' }).click()
  await expect(app.page.getByRole('option', { name: /Paragraph.*Queue.*Ann Arbor/ })).toBeVisible()

  // All of it is copied in order, without numbers or names of tags.
  await text.focus()
  await analyst.press('Control+a', 'Control+c')
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.split(/\n+/).filter((line) => line.startsWith('Paragraph'))).toEqual(paragraphs)
  expect(copied).not.toMatch(/¶|Queue/)

  // And printed with its marks, as a tagged PDF.
  const pdf = join(folder, 'ports.pdf')
  await app.answerSaveDialogs(pdf)
  await analyst.press('Control+p')
  await expect(app.page.getByText('Exported “ports.pdf”.')).toBeVisible({ timeout: 30_000 })
  const bytes = await readFile(pdf)
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(5_000)
})
