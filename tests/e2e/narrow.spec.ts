import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { outside, wider } from './fits'
import { KeyboardAnalyst, SCREENS } from './keyboard-analyst'
import { resize } from './window-size'

/** A small window, and the same at twice the size of its letters. */
const WINDOWS = [
  { name: '1024x700', zoom: 1 },
  { name: '1024x700 at 200 %', zoom: 2 },
] as const

for (const { name, zoom } of WINDOWS) {
  test(`at ${name} nothing scrolls sideways and no control is cut`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await analyst.newSession('Spring')
    await resize(app, 1024, 700, zoom)
    for (const screen of SCREENS) {
      await analyst.goTo(screen)
      await expect(app.page.locator(`[data-screen=${screen}] [data-pane]`).first()).toBeAttached()
      await expect.poll(() => wider(app.page), screen).toEqual([])
      await expect.poll(() => outside(app.page), screen).toEqual([])
      for (const opener of await app.page
        .locator('main [popovertarget]:not([aria-label=Columns], [aria-label^=Filters])')
        .all()) {
        const label = await opener.textContent()
        const drawer = app.page.getByRole('region', { name: label ?? '', exact: true })
        await drawer.or(opener).first().waitFor()
        if (!(await drawer.isVisible())) await opener.click()
        await expect(drawer).toBeInViewport({ ratio: 1 })
        await expect.poll(() => wider(app.page), `${screen}: ${label}`).toEqual([])
        await expect.poll(() => outside(app.page), `${screen}: ${label}`).toEqual([])
        await analyst.press('Escape')
        await expect(drawer).toBeHidden()
      }
    }
  })

  test(`at ${name} the register shows rows, and the first field of a score its label`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    await analyst.goTo('risks')
    for (const row of (await app.page.locator('[data-row]').all()).slice(0, 3)) await expect(row).toBeInViewport()
    await app.page.getByRole('button', { name: 'Filters', exact: true }).click()
    for (const filter of ['No evidence', 'One origin', 'Created by me']) {
      await app.page.getByRole('button', { name: filter, exact: true }).click()
    }
    await expect(app.page.getByRole('button', { name: 'Filters, 3 on' })).toBeInViewport({ ratio: 1 })
    await analyst.press('Escape', 'Control+2')
    await expect(app.page.getByRole('textbox', { name: 'Likelihood', exact: true })).toBeFocused()
    await expect(app.page.locator('label').getByText('Likelihood', { exact: true })).toBeInViewport({ ratio: 1 })
  })

  test(`at ${name} the reader has lines of 45 letters or more`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    await analyst.goTo('reader')
    const longest = () =>
      app.page.locator('[data-block="4"]').evaluate((block) => {
        const range = document.createRange()
        const text = block.firstChild
        const length = text?.nodeValue?.length ?? 0
        const lines = new Map<number, number>()
        for (let at = 0; text && at < length; at += 1) {
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const top = Math.round(range.getBoundingClientRect().top)
          lines.set(top, (lines.get(top) ?? 0) + 1)
        }
        // The last line of a paragraph is as long as it happens to be.
        const full = [...lines.values()].slice(0, -1)
        return full.reduce((sum, letters) => sum + letters, 0) / full.length
      })
    await expect.poll(longest).toBeGreaterThanOrEqual(45)
  })
}

test('F6 opens the drawers on its way, Escape and going on close them', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await resize(app, 1024, 700, 2)
  await analyst.goTo('reader')
  const text = app.page.getByRole('document', { name: /^Text/ })
  await expect(text).toBeFocused()
  const drawer = (name: string) => app.page.getByRole('region', { name, exact: true })
  await expect(drawer('Sources')).toBeHidden()
  await analyst.press('F6')
  await expect(drawer('Passage and tags')).toBeVisible()
  const within = () => app.page.evaluate(() => document.activeElement?.closest('[data-pane]')?.ariaLabel)
  expect(await within()).toBe('Passage and tags')
  await analyst.press('F6')
  expect(await within()).toBe('Screens')
  await expect(drawer('Passage and tags')).toBeHidden()
  await analyst.press('F6')
  expect(await within()).toBe('Sources')
  await analyst.press('Escape')
  await expect(drawer('Sources')).toBeHidden()
  await expect(app.page.getByRole('button', { name: 'Sources', exact: true })).toBeFocused()
  await analyst.goTo('codebook')
  await expect(drawer('Tags')).toBeVisible()
  expect(await within()).toBe('Tags')
  await analyst.press('Escape')
  await expect(app.page.getByRole('button', { name: 'Tags', exact: true })).toBeFocused()
  await analyst.goTo('reader')
  await expect(text).toBeFocused()
  await analyst.press(']')
  await analyst.press('n')
  await expect(app.page.getByRole('textbox', { name: 'Note' })).toBeFocused()
})

test('a window that was small leaves the widths of the panes as the analyst chose them', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await resize(app, 1400, 800, 1)
  await analyst.goTo('reader')
  const width = async () =>
    Math.round((await app.page.getByRole('region', { name: 'Sources' }).boundingBox())?.width ?? 0)
  await app.page.getByRole('separator', { name: 'Width of Text' }).focus()
  const before = await width()
  await analyst.press('ArrowRight', 'ArrowRight')
  await expect.poll(width).toBeGreaterThan(before)
  const chosen = await width()
  await resize(app, 1024, 700, 2)
  await expect(app.page.getByRole('button', { name: 'Sources', exact: true })).toBeVisible()
  await analyst.goTo('library')
  await resize(app, 1400, 800, 1)
  await analyst.goTo('reader')
  await expect.poll(width).toBe(chosen)
})

test('notices of many lines stand one below the other, each whole', async ({ app, folder }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Notices', 'Ada')
  await resize(app, 1024, 700, 2)
  const page = (name: string) =>
    `<article><h1>Ferries of ${name}</h1><p>${`Nobody in ${name} could say for how long. `.repeat(20)}</p><img src="a.png"><iframe src="b"></iframe></article>`
  const names = ['one.html', 'two.html']
  for (const name of names) {
    await writeFile(join(folder, name), `<title>${name}</title>${page(name)}`)
    await analyst.import(join(folder, name))
  }
  const notices = app.page.getByRole('region', { name: 'Notices' }).locator('p')
  await expect(notices).toHaveCount(2)
  const cut = () =>
    notices.evaluateAll((all) =>
      all
        .filter(({ parentElement: of }) => of !== null && of.scrollHeight > of.clientHeight + 1)
        .map((each) => each.textContent),
    )
  expect(await cut()).toEqual([])

  // Of more than two the newest stand there, and the others are one key away, also by F6.
  await writeFile(join(folder, 'three.html'), page('three'))
  await analyst.import(join(folder, 'three.html'))
  await resize(app, 1024, 700, 1)
  await expect(notices).toHaveCount(2)
  const more = app.page.getByRole('button', { name: '1 more' })
  for (let presses = 0; presses < 9 && !(await more.evaluate((it) => it === document.activeElement)); presses += 1)
    await analyst.press('F6')
  await expect(more).toBeFocused()
  await analyst.press('Enter')
  await expect(notices).toHaveCount(3)
  expect(await cut()).toEqual([])
})

test('at 1024x700 and 200 % what a search found is seen, wherever in its paragraph it stands', async ({
  app,
  folder,
}) => {
  const around = 'and the crew of the pumping station at the northern gate waited for the water to fall '
  await writeFile(join(folder, 'a.txt'), `The valve. ${around.repeat(3)}until the valve was shut, ${around.repeat(2)}`)
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Valve', 'Ann Arbor')
  await analyst.import(join(folder, 'a.txt'))
  await resize(app, 1024, 700, 2)
  await analyst.goTo('search')
  await expect(app.page.getByRole('searchbox', { name: 'Search the project' })).toBeFocused()
  await analyst.type('valve')
  const found = app.page.getByRole('listbox', { name: 'Places found' })
  await expect(found.locator('mark')).toHaveCount(2)
  const isSeen = (mark: Element) => {
    const [words, line] = [mark, mark.closest('[role=option]')].map((each) => each?.getBoundingClientRect())
    return words && line && words.left >= line.left && words.right <= line.right
  }
  for (const mark of await found.locator('mark').all()) expect(await mark.evaluate(isSeen)).toBe(true)
})
