import { expect, type RunningApp, test } from './fixtures'
import { violationsOf } from './violations'

async function openOutlook({ page, chooseMenuItem }: RunningApp): Promise<void> {
  await page.waitForSelector('[data-screen=library]')
  await chooseMenuItem('go.memo')
  const outlook = page.getByRole('region', { name: /Outlook$/ })
  await outlook.getByRole('button', { name: 'Edit outlook' }).click()
}

test('a section is written by the keyboard with all its forms, and is there after the program was killed', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.press('Control+a')
  await page.keyboard.type('# What comes next')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('long')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' winter @')
  await expect(page.getByRole('dialog', { name: 'Cite a passage' })).toBeVisible()
  await page.keyboard.type('own border gauge, which')
  await expect(page.getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(field.getByRole('img', { name: /^Citation: / })).toBeVisible()
  await page.keyboard.type(' is {')
  await expect(page.getByRole('dialog', { name: 'Insert a value' })).toBeVisible()
  await page.keyboard.type('R2 likelihood')
  await expect(page.getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(field.getByRole('img', { name: /^R2 likelihood: / })).toBeVisible()
  await page.keyboard.type('.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- one')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('within')
  expect(await violationsOf(page)).toEqual([])
  // What is typed is on the disk within a second.
  await expect(page.getByText('Writing…')).toBeHidden()
  await app.kill()

  const again = await launch()
  await again.page
    .getByRole('button', { name: /Meren river data/ })
    .first()
    .click()
  await again.page.waitForSelector('[data-screen=library]')
  await again.chooseMenuItem('go.memo')
  const found = again.page.getByRole('textbox', { name: 'Outlook' })
  await expect(found.getByRole('heading', { name: 'What comes next' })).toBeVisible()
  await expect(found.locator('strong')).toHaveText('long')
  await expect(found.getByRole('img')).toHaveCount(2)
  await expect(found.locator('li li')).toHaveText('within')
  await found.click()
  await again.page.keyboard.press('Control+Enter')
  const outlook = again.page.getByRole('region', { name: /Outlook$/ })
  await expect(outlook.getByText('Written, not drafted')).toBeVisible()
  await expect(outlook.getByRole('button', { name: /^Note \d+:/ })).toHaveCount(1)
  await again.chooseMenuItem('edit.undo')
  await expect(outlook.getByRole('heading', { name: 'What comes next' })).toBeHidden()
})

test('a citation goes with one key, and undo in the field brings it back', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.type('@')
  await page.keyboard.type('own border gauge, which')
  await expect(page.getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(field.getByRole('img')).toHaveCount(1)
  await page.keyboard.press('Backspace')
  await expect(field.getByRole('img')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(field.getByRole('img')).toHaveCount(1)
})

test('a hostile clipboard does nothing but put in its words', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.press('Control+a')
  const asked: string[] = []
  // The other screens of the app are fetched while nothing is done.
  page.on('request', (request) => request.url().startsWith('app://assay/assets/') || asked.push(request.url()))
  const html =
    '<p style="position:fixed;inset:0" onclick="wasRun=1">Safe <img src="https://evil.example/x.png" onerror="wasRun=1"><script>wasRun=1</script><a href="javascript:wasRun=1">words</a></p>'
  await field.evaluate((element, markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(field).toHaveText('Safe words')
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
  expect(await field.locator('img:not(.ProseMirror-separator), script, a, [style], [onclick]').count()).toBe(0)
  expect(asked).toEqual([])
})
