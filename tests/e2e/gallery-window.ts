import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Look } from '../gallery/looks'
import { expect, type RunningApp } from './fixtures'

/** What starts the gallery's window in place of the app's. */
export const GALLERY = join(import.meta.dirname, '../../out/gallery/main/main.js')

/** The gallery as somebody uses it who looks at every piece. */
export class GalleryWindow {
  readonly #app: RunningApp
  readonly page: Page

  constructor(app: RunningApp) {
    this.#app = app
    this.page = app.page
  }

  async lookLike(look: Look): Promise<void> {
    await this.#app.chooseMenuItem(`look.${look}`)
    const forced = look === 'forced-colours'
    await expect.poll(() => this.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(forced)
    const dark = look === 'dark'
    await expect.poll(() => this.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark)
  }

  async enlarge(factor: 1 | 2): Promise<void> {
    await this.#app.chooseMenuItem(`size.${factor}`)
  }

  /** Scrolls through the page, one windowful after the other. */
  async *windowfuls(): AsyncGenerator<number> {
    const page = this.page.getByRole('main')
    const top = (number: number) =>
      page.evaluate((main, nth) => {
        main.scrollTop = nth * main.clientHeight
        return main.scrollTop + main.clientHeight < main.scrollHeight
      }, number)
    for (let number = 0, more = true; more; number += 1) {
      more = await top(number)
      yield number + 1
    }
    await top(0)
  }

  /** The window as it is on the screen. Playwright's own pictures take a page of twice the size for one half as wide. */
  async picture(): Promise<Buffer> {
    await this.page.evaluate(async () => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished))
      await new Promise(requestAnimationFrame)
    })
    const png = await this.#app.electron.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
      return picture?.toPNG().toString('base64') ?? ''
    })
    return Buffer.from(png, 'base64')
  }

  /** What must be opened to be seen, one after the other: its name, and the part of the page it is in. */
  async *opened(): AsyncGenerator<{ name: string; part: string }> {
    for (const name of ['Message', 'Form', 'Form that cannot be sent', 'Danger', 'Wide and long', 'Palette']) {
      await this.page.getByRole('button', { name, exact: true }).click()
      await expect(this.page.getByRole('dialog')).toBeVisible()
      yield { name, part: 'dialog' }
      await this.page.keyboard.press('Escape')
      await expect(this.page.getByRole('dialog')).toHaveCount(0)
    }
    const grid = this.page.getByRole('grid', { name: 'Editable risks' })
    const edit = async (cell: Locator, ...keys: string[]) => {
      await cell.click()
      for (const key of keys) await this.page.keyboard.press(key)
    }
    const cell = (column: string) => grid.locator(`[data-row=r2] [data-column=${column}]`)
    await edit(cell('likelihood'), '6')
    yield { name: 'Cell being edited', part: '[role=grid]' }
    await edit(cell('likelihood'), 'x', 'Enter')
    yield { name: 'Cell that refuses', part: '[role=grid]' }
    await this.page.keyboard.press('Escape')
    await edit(cell('impact'), 'Alt+ArrowDown')
    yield { name: 'Cell with choices', part: '[role=grid]' }
    await this.page.keyboard.press('Escape')
    await edit(cell('note'), 'F2')
    yield { name: 'Cell of several lines', part: '[role=grid]' }
    await this.page.keyboard.press('Escape')
  }
}
