import type { Page } from '@playwright/test'
import { LANGUAGE_IDS, LANGUAGES } from '@shared/language/language'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { smallPng } from './small-png'
import { resize } from './window-size'

const out = process.env.ASSAY_OUTPUT ?? 'guide-output'

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
    await takePictures(await launch({ preferences: { language: its, theme: 'light' } })))

async function takePictures(app: RunningApp): Promise<void> {
  await mkdir(out, { recursive: true })
  const analyst = new KeyboardAnalyst(app)
  await resize(app, 1200, 720, 1)
  const picture = async (name: string) => {
    await app.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await withoutClock(app.page)
    const png = await app.page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
    await writeFile(join(out, `${name}.png`), smallPng(png))
  }
  await picture('home')
  await app.chooseMenuItem('project.sample')
  await expect(app.page.locator('[data-screen=library]')).toBeVisible()
  for (const screen of PICTURED) {
    await analyst.goTo(screen)
    await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    if (screen === 'reader') await analyst.press(']')
    if (screen === 'memo') await expect(app.page.getByRole('article').first()).toBeVisible()
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

/** Hides what would be otherwise each time: by script, since the page takes no styles from outside. */
const withoutClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const shown of document.querySelectorAll<HTMLElement>('[data-save], time')) shown.style.visibility = 'hidden'
  })
