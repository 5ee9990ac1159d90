import { LANGUAGE_IDS, LANGUAGES } from '@shared/language/language'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { MARK_LISTS } from '@shared/memo/handling-marks'
import { BUILT_IN_LAYOUTS } from '@shared/memo/layouts'
import { readdir, readFile } from 'node:fs/promises'
import { release, type } from 'node:os'
import { join } from 'node:path'
import { untranslated } from '../renderer/untranslated'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { openDialog, OPENED } from './opened-dialogs'

/** Words that are not the interface's: keys, articles, the memo, which has its own language, and names of languages. */
const EXCEPT = 'kbd, code, pre, [role=document], [lang=en-GB]'

/** Languages whose dictionaries computers have; they are named in the language that is spoken. */
const DICTIONARIES = ['en', 'en-US', 'en-GB', 'de', 'de-DE', 'de-AT', 'de-CH', 'fr', 'es', 'it', 'nl', 'pl', 'ru']

/** What is called so in every language: programs, formats, languages, and scales, which are published so. */
const NAMES: readonly string[] = [
  'Assay',
  'Electron',
  'Chromium',
  'Node',
  'DOI',
  'SHA-256',
  'ICD 203',
  ' px',
  'HTML',
  'Markdown',
  'Hypothesis',
  // Trees of react-aria have words of their own in each language.
  'Click to start dragging.',
  'Collapse',
  'Expand',
  type(),
  release(),
  process.arch,
  ...DICTIONARIES.map((tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? ''),
  ...LANGUAGE_IDS.map((id) => LANGUAGES[id].name),
  ...wordsIn([FIRST_SCALES, MARK_LISTS, BUILT_IN_LAYOUTS.map(({ name }) => name)]),
]

/** Every text in a value, however deep. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}

/** Every text in the files of the projects here, and what is called the same in every language. */
async function wordsOfProjects(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true })
  const found: string[] = [...NAMES]
  for (const path of paths.filter((each) => /\.(nd)?json$/.test(each))) {
    const text = await readFile(join(folder, path), 'utf8')
    // Snapshots and journals have checksums between their values.
    for (const [words] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) found.push(String(JSON.parse(words)).trim())
  }
  return found.filter((words) => words.length > 2)
}

const foreign = { preferences: { language: 'pseudo' } } as const

const found = (app: RunningApp, known: readonly string[], at = 'body') =>
  app.page.locator(at).evaluate(untranslated, { known: [...known], except: EXCEPT })

test('every screen speaks the language of the interface', async ({ launch, folder }) => {
  test.slow()
  const app = await launch(foreign)
  const left = (await found(app, NAMES)).map((words) => `home: ${words}`)
  await app.chooseMenuItem('project.sample')
  await expect(app.page.locator('[data-screen=library]')).toBeVisible()
  const known = await wordsOfProjects(folder)
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
