import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

const SENTENCE = 'The ferry stayed in port on Monday, and nobody on the island could say for how long it would. '
const LINKS = Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">Section ${at + 1}</a></li>`).join('')
const PAGE = `<!doctype html><html lang="en"><head><title>Ferries stay in port - Harbour Post</title></head><body>
<nav><ul>${LINKS}</ul></nav><main><article><h1>Ferries stay in port</h1>
<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}<del>The company had promised a second ship.</del></p>
<p>${SENTENCE.repeat(4)}</p></article></main><footer><p>Printed on the mainland.</p></footer></body></html>`

test('what an import left out is seen and taken back in by keyboard, and passages stay where they are', async ({
  app,
  folder,
}) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.createProject(join(folder, 'ferries.assay'), 'Ferries', 'Ada')
  await writeFile(join(folder, 'ferries.html'), PAGE)
  await analyst.import(join(folder, 'ferries.html'))
  await analyst.goTo('reader')
  const text = page.getByRole('document', { name: /^Text/ })
  await expect(text).not.toContainText('second ship')
  await analyst.select({ paragraph: 3, from: 0, length: 9 })
  await analyst.tagAs('Delay')
  const dialog = page.getByRole('dialog', { name: 'What was left out of “Ferries stay in port”' })

  await test.step('it is listed from the palette, and a menu is one folded group', async () => {
    await analyst.run('What was left out of the text')
    await expect(dialog.getByText('42 paragraphs of the file are not in the text.')).toBeVisible()
    await expect(dialog.getByText('Section 7', { exact: true })).toBeHidden()
    await expect(dialog.getByRole('searchbox')).toBeFocused()
    expect(await violationsOf(page)).toEqual([])
    await analyst.type('section 7')
    await expect(dialog.getByText('Section 7', { exact: true })).toBeVisible()
    await analyst.press('Control+a', 'Delete')
  })

  await test.step('what is ticked is taken in where it stood, as one step', async () => {
    await analyst.tabTo(dialog.getByRole('checkbox', { name: /second ship/ }))
    await analyst.press('Space', 'Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('1 paragraph was taken into the text. Undo takes this back.')).toBeVisible()
    await expect(page.locator('[data-block="3"]')).toHaveText('The company had promised a second ship.')
    await analyst.run('Next passage')
    await expect(page.getByRole('region', { name: 'This passage' })).toContainText('This passage · ¶5')
    await analyst.press('Control+z')
    await expect(text).not.toContainText('second ship')
  })
})
