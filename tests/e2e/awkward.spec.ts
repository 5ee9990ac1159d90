import { join } from 'node:path'
import { awkwardProject } from './awkward-project'
import { cut, outside, parted, wider } from './fits'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { violationsOf } from './violations'
import { resize } from './window-size'

/** What is wrong with the page once it has come to rest: words cut or parted, controls outside, what scrolls sideways. */
async function wrongWith({ page }: RunningApp): Promise<string[]> {
  let wrong: string[] = []
  const look = async () => {
    const found = [await wider(page), await outside(page), await cut(page, 'main'), await parted(page)]
    wrong = found.flat().map(String)
    return wrong.length
  }
  await expect
    .poll(look, { timeout: 5_000 })
    .toBe(0)
    .catch(() => {})
  return wrong
}

/** Goes to a screen and through its parts, and does something with each. */
async function eachPart(app: RunningApp, analyst: KeyboardAnalyst, look: (where: string) => Promise<void>) {
  for (const screen of [...SCREENS, 'desk'] as const) {
    if (screen === 'desk') await app.chooseMenuItem('go.desk')
    else await analyst.goTo(screen)
    await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    const tabs = app.page.locator('main [role=tab]:visible')
    const names = await tabs.allTextContents()
    if (names.length === 0) await look(screen)
    for (const name of names) {
      await tabs.filter({ hasText: name }).first().click()
      await look(`${screen}: ${name}`)
      const all = app.page.getByRole('button', { name: 'All risks', exact: true })
      if (!(await all.isVisible())) continue
      await all.click()
      await look(`${screen}: ${name}, all risks`)
    }
  }
}

for (const [width, height] of [
  [1280, 800],
  [1024, 700],
] as const)
  test(`names of any length and writing fit on every screen, ${width}x${height}`, async ({ app, folder }) => {
    test.slow()
    await resize(app, width, height, 1)
    const analyst = await awkwardProject(app, folder)
    const wrong: string[] = []
    await eachPart(app, analyst, async (where) => {
      wrong.push(...(await wrongWith(app)).map((each) => `${where}: ${each}`))
    })
    expect(wrong).toEqual([])
  })

test('axe finds nothing where names are of any length and writing', async ({ app, folder }) => {
  test.slow()
  const analyst = await awkwardProject(app, folder)
  await eachPart(app, analyst, async (where) => expect(await violationsOf(app.page), where).toEqual([]))
})

test('a screen of a project with nothing in it has one thing to begin with, which has the focus', async ({
  app,
  folder,
}) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'Empty.assay'), 'Empty', 'Ada')
  for (const screen of ['risks', 'matrix', 'memo', 'sessions', 'outcomes'] as const) {
    await analyst.goTo(screen)
    const buttons = app.page.locator(`[data-screen=${screen}] button`)
    await expect(buttons.first(), screen).toBeFocused()
    expect(await violationsOf(app.page), screen).toEqual([])
  }
})
