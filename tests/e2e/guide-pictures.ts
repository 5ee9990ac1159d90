import type { Page } from '@playwright/test'
import { LANGUAGE_IDS, LANGUAGES } from '@shared/language/language'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { smallPng } from './small-png'
import { resize } from './window-size'

const out = process.env.ASSAY_OUTPUT ?? 'guide-output'

/** The moment at which all pictures are taken: three days after the memo of the sample. */
const NOW = Date.UTC(2026, 8, 21, 9, 30)

/** What the button above a memo says once its checks are done, in each language. */
const CHECKED = /^(?:Checks|Prüfungen): \d/

const PICTURED = [
  'library',
  'reader',
  'codebook',
  'risks',
  'matrix',
  'memo',
  'history',
  'retrieval',
  'sessions',
  'outcomes',
] as const

for (const its of LANGUAGE_IDS)
  test(`the pictures of the user guide, ${LANGUAGES[its].name}`, async ({ launch }) =>
    await takePictures(await launch({ preferences: { language: its, theme: 'light' }, env: { TZ: 'UTC' } })))

async function takePictures(app: RunningApp): Promise<void> {
  await mkdir(out, { recursive: true })
  const analyst = new KeyboardAnalyst(app)
  await stopClock(app)
  await resize(app, 1200, 720, 1)
  const picture = async (name: string) => await writeFile(join(out, `${name}.png`), smallPng(await still(app.page)))
  await picture('home')
  await app.chooseMenuItem('project.sample')
  await expect(app.page.locator('[data-screen=library]')).toBeVisible()
  for (const screen of PICTURED) {
    await analyst.goTo(screen)
    await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    if (screen === 'reader') {
      await analyst.press(']')
      await expect(app.page.locator('[data-map] path')).not.toHaveCount(0)
    }
    if (screen === 'memo') await expect(app.page.getByRole('button', { name: CHECKED })).toBeVisible()
    if (screen === 'sessions') await newSession(app, analyst)
    await picture(screen)
  }
}

async function newSession(app: RunningApp, analyst: KeyboardAnalyst): Promise<void> {
  await app.chooseMenuItem('session.new')
  const dialog = app.page.getByRole('dialog')
  await expect(dialog.getByRole('textbox').first()).toBeFocused()
  await analyst.type('Meren, autumn')
  await analyst.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

/** Stops the clocks of the program and of its page at one moment, so that they do not tell when a picture was taken. */
async function stopClock({ electron, page }: RunningApp): Promise<void> {
  await page.clock.setFixedTime(NOW)
  await electron.evaluate((_electron, now) => {
    globalThis.Date = new Proxy(Date, {
      construct: (real, given) => Reflect.construct(real, given.length === 0 ? [now] : given),
      get: (real, name) => (name === 'now' ? () => now : Reflect.get(real, name)),
    })
  }, NOW)
}

/** The page once nothing in it moves any more. */
async function still(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const take = () => page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  let last = await take()
  const isStill = async () => {
    const before = last
    last = await take()
    return before.equals(last)
  }
  await expect.poll(isStill).toBe(true)
  return last
}
