import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
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

test('the pictures of the user guide', async ({ app }) => {
  await mkdir(out, { recursive: true })
  const analyst = new KeyboardAnalyst(app)
  await resize(app, 1200, 720, 1)
  const picture = async (name: string) => {
    await app.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await withoutClock(app.page)
    const png = await app.page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
    await writeFile(join(out, `${name}.png`), smallPng(png))
  }
  await analyst.run('Theme: light')
  await picture('home')
  await analyst.openSample()
  for (const screen of PICTURED) {
    await analyst.goTo(screen)
    await expect(app.page.locator(`[data-screen=${screen}]`)).not.toBeEmpty()
    if (screen === 'reader') await analyst.press(']')
    if (screen === 'memo') await expect(app.page.getByRole('article').first()).toBeVisible()
    if (screen === 'sessions') await newSession(analyst)
    await picture(screen)
  }
})

async function newSession(analyst: KeyboardAnalyst): Promise<void> {
  await analyst.run('New scoring session…')
  const dialog = analyst.page.getByRole('dialog', { name: 'New scoring session' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await analyst.type('Meren, autumn')
  await analyst.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

/** Hides what would be otherwise each time: by script, since the page takes no styles from outside. */
const withoutClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const shown of document.querySelectorAll<HTMLElement>('[data-save], time')) shown.style.visibility = 'hidden'
  })
