import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { spokenTree } from './spoken-tree'

/** The sample as screen readers are given it. */
async function heardSample(app: RunningApp): Promise<KeyboardAnalyst> {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await app.electron.evaluate(({ app: electron }) => electron.setAccessibilitySupportEnabled(true))
  return analyst
}

/** Lines of the tree below the first that begins so, itself too, until one that stands as far out. */
function below(lines: readonly string[], start: string): string[] {
  const at = lines.findIndex((line) => line.trimStart().startsWith(start))
  const depth = (line: string) => line.length - line.trimStart().length
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => depth(line) <= depth(lines[at] ?? ''))
  return [lines[at] ?? '', ...rest.slice(0, end === -1 ? undefined : end)].map((line) => line.slice(depth(lines[at] ?? '')))
}

test('zz', async ({ app }) => {
  test.slow()
  const analyst = await heardSample(app)
  const { page } = app
  const { writeFileSync } = await import('node:fs')
  const out: string[] = []
  const say = (name: string, lines: string[]) => out.push(`## ${name}`, ...lines)
  const tell = async (name: string, role: string, of: string | RegExp) => {
    try { say(name, await spokenTree(page, role, of)) } catch (e) { say(name, [String(e)]) }
  }
  await analyst.goTo('risks')
  await analyst.press('Control+Home', 'ArrowRight', 'ArrowRight', 'F2')
  await expect(page.getByRole('grid', { name: 'Risk register' }).locator('input')).toBeFocused()
  say('edited', below(await spokenTree(page, 'grid', 'Risk register'), 'row “R1'))
  await analyst.press('Escape')
  const risk6 = below(await spokenTree(page, 'grid', 'Risk register'), 'row “R6')
  say('r6', risk6)
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-header=level]')?.focus())
  await analyst.press('Enter')
  say('sorted', below(await spokenTree(page, 'grid', 'Risk register'), 'rowgroup').slice(0, 40))
  await analyst.press('Alt+ArrowDown')
  await tell('menu', 'menu', /.*/)
  await analyst.press('Escape')
  await analyst.goTo('matrix')
  await expect(page.locator('[data-cell]').first()).toBeVisible()
  say('matrix', below(await spokenTree(page, 'main', ''), 'figure “Risk matrix'))
  say('ranks', below(await spokenTree(page, 'main', ''), 'figure “How sure'))
  await analyst.goTo('codebook')
  await expect(page.getByRole('treegrid')).toBeVisible()
  await tell('codebook', 'treegrid', 'Codebook')
  await analyst.goTo('memo')
  await expect(page.getByRole('article').first()).toBeVisible()
  say('memo', (await spokenTree(page, 'article', /^Silence/)).slice(0, 70))
  await tell('details', 'tabpanel', 'Details')
  for (const screen of SCREENS) {
    await analyst.goTo(screen)
    await expect(page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    say(screen, await page.locator(':is(h1, h2, h3, h4, h5) button').allTextContents())
  }
  writeFileSync('/tmp/access2/told.txt', out.join('\n'))
})
