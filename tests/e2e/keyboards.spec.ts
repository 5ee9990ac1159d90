import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { LayoutKeyboard } from './layout-keyboard'

const ARTICLE = join(import.meta.dirname, '../../resources/sample/article.txt')

/** The codebook of the scenario: what happened, what follows from it, and what speaks against it. */
const TAGS = ['Decision', 'Warning', 'Advantage', 'Escalation', 'In return', 'Trust', 'Allies', 'Standing', 'Caveat']

const inspector = (app: RunningApp) => app.page.getByRole('region', { name: 'This passage' })
const chips = (app: RunningApp) => inspector(app).getByRole('listitem')
const bar = (app: RunningApp) => app.page.getByRole('toolbar', { name: 'Selected words' })

for (const layout of ['us', 'fr', 'cs', 'ru'] as const) {
  test(`an article is tagged from the ${layout} keyboard alone`, async ({ app, folder }) => {
    const { page } = app
    const analyst = new KeyboardAnalyst(app)
    await analyst.createProject(join(folder, 'p.assay'), 'Scenario', 'Ann')
    await analyst.import(ARTICLE)
    const keyboard = await LayoutKeyboard.of(page, layout)
    await keyboard.pressDigit(2, { alt: true })
    const text = page.getByRole('document', { name: /^Text/ })
    await expect(text).toBeFocused()
    let seq = await analyst.seq()
    const saved = async (steps = 1) => {
      seq += steps
      await analyst.saved(seq)
    }

    await test.step('a sentence of one paragraph after the other gets a tag that is made in place', async () => {
      for (const [index, name] of TAGS.entries()) {
        if (index > 0) await keyboard.press('u')
        await keyboard.press('s')
        await expect(bar(app)).toBeVisible()
        await keyboard.press('t')
        await expect(page.getByRole('searchbox', { name: 'Tag name' })).toBeFocused()
        await keyboard.type(name)
        await expect(page.getByRole('menuitem').first()).toContainText(name)
        await keyboard.pressNamed('Enter')
        await saved()
        await expect(text).toBeFocused()
      }
    })

    await test.step('the nine digits give the nine tags, without Shift', async () => {
      await keyboard.press('u')
      await keyboard.press('s')
      await expect(bar(app).getByRole('button', { name: 'Tag Decision' })).toContainText('1Decision')
      for (let digit = 1; digit <= TAGS.length; digit += 1) {
        await keyboard.pressDigit(digit)
        await saved()
      }
      await expect(chips(app)).toHaveText([...TAGS, ''])
    })

    await test.step('the last tag again, a tag named by its words, a note in place', async () => {
      await keyboard.press('u')
      await keyboard.press('s')
      await keyboard.press('x')
      await keyboard.press('g')
      await saved()
      await expect(chips(app)).toHaveText(['Caveat', ''])
      await keyboard.press('u')
      await keyboard.press('x')
      await keyboard.press('x')
      const words = await page.evaluate(() => document.getSelection()?.toString())
      await keyboard.press('i')
      await saved()
      await expect(chips(app)).toHaveText([String(words), ''])
      await keyboard.press('n')
      await expect(page.getByRole('textbox', { name: 'Note on these words' })).toBeFocused()
      await keyboard.type('Who says so?')
      await keyboard.pressNamed('Enter')
      await saved()
      await expect(inspector(app).getByLabel('Note')).toHaveValue('Who says so?')
      await expect(text).toBeFocused()
    })

    await test.step('from passage to passage, also by the brackets that need AltGr; Ctrl+Z takes one step back', async () => {
      const quote = inspector(app).locator('blockquote')
      const last = await quote.textContent()
      await keyboard.pressNamed('ArrowUp', { alt: true })
      await expect(quote).not.toHaveText(String(last))
      await keyboard.press(']')
      await expect(quote).toHaveText(String(last))
      await keyboard.press('z', { control: true })
      await saved()
      await expect(inspector(app).getByLabel('Note')).toHaveValue('')
    })

    await test.step('the palette and the screens answer to the same keyboard', async () => {
      await keyboard.press('k', { control: true })
      await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible()
      await keyboard.pressNamed('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await keyboard.pressDigit(3, { alt: true })
      await expect(page.locator('[data-screen=codebook]')).toBeVisible()
    })
  })
}

test('a shortcut is changed by the keyboard alone; the menu, the tooltips and the next start have it', async ({
  launch,
}) => {
  const menuKey = (app: RunningApp, id: string) =>
    app.electron.evaluate(({ Menu }, each) => Menu.getApplicationMenu()?.getMenuItemById(each)?.accelerator ?? null, id)
  const first = await launch()
  const { page } = first
  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('palette')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(sheet.getByLabel(/^Press the keys/)).toBeFocused()
  await page.keyboard.press('Control+n')
  await expect(sheet.getByRole('alert')).toContainText('Ctrl+N runs “New project…” now.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('status')).toHaveText('“Command palette…” has Ctrl+N. “New project…” has Ctrl+K now.')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect.poll(() => menuKey(first, 'view.palette')).toBe('CmdOrCtrl+N')
  await expect.poll(() => menuKey(first, 'project.new')).toBe('CmdOrCtrl+K')
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible()
  await first.close()
  const second = await launch()
  await expect(second.page.getByRole('button', { name: /^Search or run/ })).toContainText('Ctrl+N')
  expect(await menuKey(second, 'view.palette')).toBe('CmdOrCtrl+N')
})

test('a file of shortcuts that cannot be read is said at the start, and left alone', async ({ launch, folder }) => {
  const userData = join(folder, 'user-data')
  await mkdir(userData)
  await writeFile(join(userData, 'shortcuts.json'), '{ "passage.tag": ["G"], }')
  const { page } = await launch()
  await expect(
    page.getByText(
      'Your shortcuts (shortcuts.json) cannot be read: it is not JSON. The file is left as it is, and every command has the keys it comes with.',
    ),
  ).toBeVisible()
})
