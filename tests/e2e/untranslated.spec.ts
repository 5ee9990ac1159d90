import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { untranslated } from '../renderer/untranslated'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { openDialog, OPENED } from './opened-dialogs'

/** Words that are not the interface's: keys, articles, the memo, which has its own language, and names of languages. */
const EXCEPT = 'kbd, [role=document], article[lang]'

/** Every text in the files of the projects here, and what is called the same in every language. */
async function wordsOfProjects(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((path) => /\.jsonl?$/.test(path))
  const found = ['Assay']
  const take = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.trim())
    else if (value !== null && typeof value === 'object') for (const each of Object.values(value)) take(each)
  }
  for (const path of files) {
    for (const line of (await readFile(join(folder, path), 'utf8')).split('\n')) {
      try {
        take(JSON.parse(line))
      } catch {
        // Not every line is one value.
      }
    }
  }
  return found.filter((words) => words.length > 1)
}

const foreign = { preferences: { language: 'pseudo' } } as const

const found = (app: RunningApp, known: readonly string[], at = 'body') =>
  app.page.locator(at).evaluate(untranslated, { known: [...known], except: EXCEPT })

test('every screen speaks the language of the interface', async ({ launch, folder }) => {
  test.slow()
  const app = await launch(foreign)
  expect(await found(app, ['Assay']), 'home').toEqual([])
  await app.chooseMenuItem('project.sample')
  await expect(app.page.locator('[data-screen=library]')).toBeVisible()
  const known = await wordsOfProjects(folder)
  const left: string[] = []
  for (const screen of [...SCREENS, 'settings'] as const) {
    await app.chooseMenuItem(screen === 'settings' ? 'view.settings' : `go.${screen}`)
    await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    left.push(...(await found(app, known)).map((words) => `${screen}: ${words}`))
  }
  expect(left).toEqual([])
})

for (const [screen, ids] of OPENED) {
  test(`the dialogs opened from the ${screen} screen speak the language of the interface`, async ({
    launch,
    folder,
  }) => {
    test.slow()
    const app = await launch(foreign)
    await app.chooseMenuItem('project.sample')
    await expect(app.page.locator('[data-screen=library]')).toBeVisible()
    await app.chooseMenuItem(`go.${screen}`)
    const known = await wordsOfProjects(folder)
    const left: string[] = []
    for (const id of ids) {
      if (screen === 'reader') await new KeyboardAnalyst(app).press(']')
      await openDialog(app, id)
      left.push(...(await found(app, known, 'dialog[open]')).map((words) => `${id}: ${words}`))
      await app.page.keyboard.press('Escape')
    }
    expect(left).toEqual([])
  })
}
