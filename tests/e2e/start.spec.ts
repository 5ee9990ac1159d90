import { spawn } from 'node:child_process'
import { cp, mkdir, readFile, readlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from './fixtures'

const checkout = join(import.meta.dirname, '../..')

/** What is kept of the windows in a folder of settings: the screen of each; null where nothing is. */
async function keptScreens(userData: string): Promise<unknown> {
  const text = await readFile(join(userData, 'window.json'), 'utf8').catch(() => 'null')
  const kept = JSON.parse(text) as { screen: string | null }[] | null
  return kept?.map(({ screen }) => screen) ?? null
}

test('after a kill a window comes back with its project and its screen', async ({ launch, folder }) => {
  const before = await launch()
  await before.page.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(before.page.locator('[data-screen="library"]')).toBeVisible()
  await before.page.keyboard.press('Alt+4')
  await expect(before.page.locator('[data-screen="risks"]')).toBeVisible()
  await expect.poll(() => keptScreens(join(folder, 'user-data'))).toEqual(['risks'])
  await before.kill()

  const after = await launch()
  await expect(after.page.locator('[data-screen="risks"]')).toBeVisible()
})

test('after a kill a window comes back at its passage, with the text as far as it was read', async ({
  launch,
  folder,
}) => {
  const before = await launch()
  await before.page.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(before.page.locator('[data-screen="library"]')).toBeVisible()
  await before.page.keyboard.press('Alt+2')
  const text = before.page.getByRole('document', { name: /^Text/ })
  await expect(text).toBeFocused()
  for (let step = 0; step < 6; step += 1) await before.page.keyboard.press(']')
  await expect(before.page.getByRole('heading', { name: 'This passage · ¶6' })).toBeVisible()
  // Read on, past the passage.
  await before.page.locator('[data-reading]').hover()
  await before.page.mouse.wheel(0, 1_500)
  const kept = async () =>
    JSON.parse(await readFile(join(folder, 'user-data', 'window.json'), 'utf8')) as {
      standing: { top: { offset: number } | null }
    }[]
  await expect.poll(async () => (await kept())[0]?.standing?.top?.offset ?? 0).toBeGreaterThan(2_000)
  const [left] = await kept()
  await before.kill()

  const after = await launch()
  await expect(after.page.getByRole('heading', { name: 'This passage · ¶6' })).toBeVisible()
  await expect.poll(kept).toMatchObject([{ standing: left?.standing }])
  expect(await after.page.locator('[data-reading]').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(1_000)
})

test('without a language a program in a folder with letters beyond ASCII works', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere paths are written in one way.')
  const program = join(folder, 'Prüfung')
  const userData = join(folder, 'settings')
  await mkdir(program)
  for (const part of ['out', 'package.json']) await cp(join(checkout, part), join(program, part), { recursive: true })
  const started = spawn(String(createRequire(import.meta.url)('electron')), [program], {
    env: { ...process.env, ASSAY_USER_DATA: userData, LC_ALL: '', LC_CTYPE: '', LANG: '' },
    stdio: 'ignore',
  })
  try {
    // Only a page that reaches the program says which screen it shows.
    await expect.poll(() => keptScreens(userData), { timeout: 30_000 }).toEqual(['home'])
  } finally {
    // Chromium names its process there: host-id.
    const [, id] = /-(\d+)$/.exec(await readlink(join(userData, 'SingletonLock')).catch(() => '')) ?? []
    if (id) process.kill(Number(id), 'SIGKILL')
    started.kill('SIGKILL')
  }
})
