import type { Locator } from '@playwright/test'
import { expect, type RunningApp, test } from './fixtures'
import { violationsOf } from './violations'

async function openOutlook({ page, chooseMenuItem }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.waitForSelector('[data-screen=library]')
  await chooseMenuItem('go.memo')
  const outlook = page.getByRole('region', { name: /Outlook$/ })
  await outlook.getByRole('button', { name: 'Edit outlook' }).click()
}

/** What other programs put on the clipboard, and what browsers drag, as the page is told of it. */
const bring = (field: Locator, type: 'paste' | 'drop', html: string): Promise<void> =>
  field.evaluate(
    (element, { type, html }) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      const how = { bubbles: true, cancelable: true }
      const { left, top } = element.getBoundingClientRect()
      element.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...how })
          : new DragEvent('drop', { dataTransfer: data, clientX: left + 12, clientY: top + 12, ...how }),
      )
    },
    { type, html },
  )

test('a section is written by the keyboard with all its forms, and is there after the program was killed', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
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
  await again.page.waitForSelector('[data-screen=memo]')
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
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.press('Control+a')
  const asked: string[] = []
  // The other screens of the app are fetched while nothing is done.
  page.on('request', (request) => request.url().startsWith('app://assay/assets/') || asked.push(request.url()))
  const html =
    '<p style="position:fixed;inset:0" onclick="wasRun=1">Safe <img src="https://evil.example/x.png" onerror="wasRun=1"><script>wasRun=1</script><a href="javascript:wasRun=1">words</a></p>'
  await bring(field, 'paste', html)
  await expect(field).toHaveText('Safe words')
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
  expect(await field.locator('img:not(.ProseMirror-separator), script, a, [style], [onclick]').count()).toBe(0)
  expect(asked).toEqual([])
})

test('what is dragged from a browser is put in where it is dropped, as words that load and run nothing', async ({
  app,
}) => {
  const { page } = app
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Before.')
  const asked: string[] = []
  page.on('request', (request) => request.url().startsWith('app://assay/assets/') || asked.push(request.url()))
  const dragged =
    '<meta charset="utf-8"><h2 onclick="wasRun=1">Ice</h2><p>is <a href="https://a.example/">late</a><img src="https://evil.example/x.png" onerror="wasRun=1"></p><ul><li>one<li>two</ul>'
  await bring(field, 'drop', dragged)
  await expect(field.getByRole('heading', { name: 'Ice', level: 2 })).toBeVisible()
  await expect(field.locator('li')).toHaveText(['one', 'two'])
  await expect(field).toContainText('Before.')
  await expect(field).toContainText('is late')
  await expect(page.getByText('1 picture was left out: a memo has no pasted pictures.')).toBeVisible()
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
  expect(await field.locator('img:not(.ProseMirror-separator), a, [onclick]').count()).toBe(0)
  expect(asked).toEqual([])
})

/** As Word puts it on the clipboard: its own styles, lists as paragraphs with signs, footnotes as links to the end. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name="Generator" content="Microsoft Word 15"><style>p.MsoNormal {margin:0cm}</style>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang="EN-GB"><!--StartFragment-->
<h1>Winter<o:p></o:p></h1>
<p class="MsoNormal">The ice is <b style="mso-bidi-font-weight:normal">late</b><a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference"><span style="mso-special-character:footnote"><![if !supportFootnotes]>[1]<![endif]></span></span></a>.<o:p></o:p></p>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp; </span></span></span>Ports<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="text-indent:-18.0pt;mso-list:l0 level2 lfo1"><span style="font-family:'Courier New'"><span style="mso-list:Ignore">o<span style="font:7.0pt 'Times New Roman'">&nbsp; </span></span></span>Norvik<o:p></o:p></p>
<table class="MsoTableGrid" border="1"><tr><td><p class="MsoNormal">Port<o:p></o:p></p></td><td><p class="MsoNormal">Days<o:p></o:p></p></td></tr>
<tr><td><p class="MsoNormal">Norvik<o:p></o:p></p></td><td><p class="MsoNormal">12<o:p></o:p></p></td></tr></table>
<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id="ftn1"><p class="MsoFootnoteText"><a style="mso-footnote-id:ftn1" href="#_ftnref1" name="_ftn1"><span class="MsoFootnoteReference"><![if !supportFootnotes]>[1]<![endif]></span></a> Harbour office.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>`

test('lists, tables and footnotes of Word keep their form and their words', async ({ app }) => {
  const { page } = app
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.press('Control+a')
  await bring(field, 'paste', FROM_WORD)
  await expect(field.getByRole('heading', { name: 'Winter', level: 1 })).toBeVisible()
  await expect(field.locator('strong')).toHaveText('late')
  await expect(field.locator('li li')).toHaveText('Norvik')
  await expect(field.locator('tr')).toHaveCount(2)
  await expect(field.locator('tr').nth(1)).toHaveText('Norvik12')
  await expect(field).toContainText('The ice is late[1].')
  await expect(field).toContainText('[1] Harbour office.')
  await expect(field).not.toContainText('·')
  await page.keyboard.press('Control+Enter')
  const outlook = page.getByRole('region', { name: /Outlook$/ })
  await expect(outlook.getByText('Written, not drafted')).toBeVisible()
  await expect(outlook.getByRole('table')).toBeVisible()
})

test('commands of the menu open the words that were written in last, and the caret stays under the palette', async ({
  app,
}) => {
  const { page } = app
  await openOutlook(app)
  const field = page.getByRole('textbox', { name: 'Outlook' })
  await page.keyboard.press('Control+Enter')
  await expect(field).toBeHidden()
  await app.chooseMenuItem('memo.cite')
  await expect(page.getByRole('dialog', { name: 'Cite a passage' })).toBeVisible()
  await page.keyboard.type('own border gauge, which')
  await expect(page.getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(field.getByRole('img', { name: /^Citation: / })).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Insert a value')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Insert a value' })).toBeVisible()
  await page.keyboard.type('memo date')
  await page.keyboard.press('Enter')
  await expect(field.getByRole('img', { name: /^date: / })).toBeVisible()
})
