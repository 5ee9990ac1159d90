import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from './fixtures'

/** Words of an article by the paragraph they stand in (from 0) and where in it they begin. */
export type Words = { paragraph: number; from: number; length: number }

/** Screens in the order of the digits that go there. */
const ALT_DIGITS = [
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

/** Every screen of an open project. */
export const SCREENS = [...ALT_DIGITS, 'search', 'scales'] as const

/** What an analyst needs of a program: its window, and answers to its dialogs. */
type Desk = Pick<RunningApp, 'page' | 'answerOpenDialogs' | 'answerSaveDialogs'>

/** An analyst who never touches the mouse. */
export class KeyboardAnalyst {
  readonly #app: Desk
  readonly page: Page

  constructor(app: Desk) {
    this.#app = app
    this.page = app.page
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Tab until the focus is in the place, as somebody who cannot see it would. */
  async tabTo(place: Locator, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await place.evaluate((element) => element.contains(document.activeElement))) return
      await this.press(key)
    }
    throw new Error('The focus never got there by Tab.')
  }

  async goTo(screen: (typeof SCREENS)[number]): Promise<void> {
    if (screen === 'search') await this.press('Control+Shift+F')
    else if (screen === 'scales') await this.run('Scales: lexicon, impact, matrix')
    else await this.press(`Alt+${(ALT_DIGITS.indexOf(screen) + 1) % 10}`)
    await expect(this.page.locator(`[data-screen=${screen}]`)).toBeVisible()
  }

  /** Waits until the last step is on disk; answers with its sequence number. */
  async saved(atLeast: number): Promise<number> {
    const status = this.page.locator('[data-save=saved]')
    await expect.poll(async () => Number(await status.getAttribute('data-seq'))).toBeGreaterThanOrEqual(atLeast)
    return Number(await status.getAttribute('data-seq'))
  }

  async seq(): Promise<number> {
    return Number(await this.page.locator('[data-save]').getAttribute('data-seq'))
  }

  async openSample(): Promise<void> {
    await this.run('Open the sample project')
    await expect(this.page.locator('[data-screen=library]')).toBeVisible()
  }

  async createProject(folder: string, title: string, name: string): Promise<void> {
    await this.#app.answerSaveDialogs(folder)
    await this.press('Control+n')
    await expect(this.page.getByLabel('Title')).toBeFocused()
    await this.type(title)
    await this.press('Tab', 'Control+a')
    await this.type(name)
    await this.press('Enter')
    await expect(this.page.locator('[data-screen=library]')).toBeVisible()
  }

  async import(...files: string[]): Promise<void> {
    const before = await this.seq()
    await this.#app.answerOpenDialogs(...files)
    await this.press('Control+i')
    if (files.length === 1) {
      await expect(this.page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true })).toBeEnabled()
      await this.press('Enter')
    }
    await this.saved(before + files.length)
  }

  /** Selects words in the reader with the arrow keys. */
  async select({ paragraph, from, length }: Words): Promise<void> {
    const text = this.page.getByRole('document', { name: /^Text/ })
    await this.tabTo(text)
    await this.press('Control+Home')
    for (let step = 0; step < paragraph; step += 1) await this.press('j')
    for (let step = 0; step < from; step += 1) await this.press('ArrowRight')
    for (let step = 0; step < length; step += 1) await this.press('Shift+ArrowRight')
  }

  /** Tags the selection by name; a name that is new makes the tag. */
  async tagAs(name: string): Promise<void> {
    const before = await this.seq()
    await this.press('t')
    await expect(this.page.getByRole('searchbox', { name: 'Tag name' })).toBeFocused()
    await this.type(name)
    await expect(this.page.getByRole('menuitem').filter({ hasText: name }).first()).toBeVisible()
    await this.press('Enter')
    await this.saved(before + 1)
  }

  /** Makes a risk of the passage at the caret, which becomes its first evidence. */
  async newRiskFromPassage(parts: { title: string; event: string; party: string; horizon: string }): Promise<void> {
    const before = await this.seq()
    await this.press('Shift+R')
    const dialog = this.page.getByRole('dialog', { name: 'New risk from passage' })
    await expect(dialog).toBeVisible()
    const fill = async (label: string, text: string) => {
      await this.tabTo(dialog.getByLabel(label).first())
      await this.type(text)
    }
    await fill('Title', parts.title)
    await fill('Event', parts.event)
    await fill('Affecting (party)', parts.party)
    await fill('By (horizon)', parts.horizon)
    await this.tabTo(dialog.getByRole('button', { name: 'Create risk' }))
    await this.press('Enter')
    await this.saved(before + 1)
    await expect(this.page.locator('[data-screen=risks]')).toBeVisible()
  }

  /** Types a score into the register, cell after cell, for the row with this title. */
  async score(title: string, likelihood: string, impact: string, confidence: string): Promise<void> {
    const grid = this.page.getByRole('grid', { name: 'Risk register' })
    const before = await this.seq()
    await this.tabTo(grid)
    await this.press('Control+Home')
    const row = grid.getByRole('row').filter({ hasText: title })
    while ((await row.evaluate((element) => element.contains(document.activeElement))) === false) {
      await this.press('ArrowDown')
    }
    const cell = row.getByRole('gridcell').and(this.page.locator(`[data-column=likelihood]`))
    while ((await cell.evaluate((element) => element.contains(document.activeElement))) === false) {
      await this.press('ArrowRight')
    }
    await this.type(likelihood)
    await this.press('Tab')
    await this.type(impact)
    await this.press('Tab')
    await this.type(confidence)
    await this.press('Enter')
    await this.saved(before + 3)
  }

  /** Adds an analyst, who works here from now on. */
  async becomeNew(name: string): Promise<void> {
    const before = await this.seq()
    await this.run('Add analyst')
    await expect(this.page.getByRole('dialog', { name: 'Add analyst' })).toBeVisible()
    await this.type(name)
    await this.press('Enter')
    await this.saved(before + 1)
    await expect(this.page.getByRole('button', { name: `Analyst: ${name}` })).toBeVisible()
  }

  /** Runs a command by its name in the palette. */
  async run(command: string): Promise<void> {
    await this.press('Control+k')
    await expect(this.page.getByRole('searchbox', { name: 'Search or run a command' })).toBeFocused()
    await this.type(command)
    const first = this.page.getByRole('menuitem').first()
    await expect(first).toContainText(command)
    await expect(first).toBeEnabled()
    // What is found first is chosen as soon as it is listed.
    const field = this.page.getByRole('searchbox', { name: 'Search or run a command' })
    const isChosen = async () => {
      const id = await first.getAttribute('id')
      return id !== null && id === (await field.getAttribute('aria-activedescendant'))
    }
    await expect.poll(isChosen).toBe(true)
    await this.press('Enter')
    await expect(this.page.getByRole('dialog', { name: 'Command palette' })).toBeHidden()
  }

  /** Makes the first scoring session, of all risks and analysts. */
  async newSession(name: string): Promise<void> {
    await this.goTo('sessions')
    await expect(this.page.getByRole('button', { name: 'New scoring session…' })).toBeFocused()
    await this.press('Enter')
    await expect(this.page.getByRole('dialog', { name: 'New scoring session' })).toBeVisible()
    await this.type(name)
    await this.press('Enter')
    await expect(this.page.getByRole('tab', { name: 'Setting up', selected: true })).toBeVisible()
  }

  /** Makes a memo with the title it is offered. */
  async newMemo(): Promise<void> {
    const before = await this.seq()
    await this.press('Control+Shift+M')
    await expect(this.page.getByRole('dialog')).toBeVisible()
    await this.press('Enter')
    await this.saved(before + 1)
    await expect(this.page.getByRole('heading', { name: 'Key judgments' })).toBeVisible()
  }

  /** Exports the memo, as a draft where its checks found errors. */
  async exportMemo(format: 'Word' | 'PDF' | 'web page' | 'Markdown', file: string): Promise<void> {
    await this.#app.answerSaveDialogs(file)
    await this.run(`Export memo as ${format}`)
    const notice = this.page.getByRole('status').filter({ hasText: file.split('/').at(-1) ?? file })
    const draft = this.page.getByRole('button', { name: /^Export as a draft, / })
    await expect(notice.or(draft)).toBeVisible()
    if (await draft.isVisible()) {
      await this.tabTo(draft)
      await this.press('Enter')
    }
    await expect(notice).toBeVisible()
  }
}
