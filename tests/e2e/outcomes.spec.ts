import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

test('a risk is resolved by keys, and its forecasts are held against what happened', async ({ app }) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('outcomes')
  const list = page.getByRole('listbox', { name: 'Risks by horizon' })
  await expect(list).toBeFocused()
  await analyst.press('Enter')
  const asked = page.getByRole('dialog', { name: /^What became of R\d+\?$/ })
  await expect(asked.getByRole('radio', { name: /^Yes/ })).toBeFocused()
  expect(await violationsOf(page), 'dialog').toEqual([])
  await analyst.press('ArrowDown', 'Tab', 'Tab')
  await analyst.tabTo(asked.getByLabel('How it is known'))
  await analyst.type('The commission said so.')
  await analyst.tabTo(asked.getByRole('button', { name: 'Resolve' }))
  await analyst.press('Enter')
  await expect(asked).toBeHidden()
  await expect(list).toBeFocused()
  await expect(list.getByRole('option', { selected: true })).toContainText('No, known on')
  await expect(page.getByRole('article')).toContainText('The commission said so.')
  // The sample was scored today, and it is known since today: nothing of that is a forecast.
  await expect(page.getByRole('article')).toContainText('Nothing is held against it')
  await analyst.tabTo(page.getByRole('tab', { name: 'Outcome', exact: true }))
  await analyst.press('ArrowRight')
  await expect(page.getByRole('tabpanel')).toContainText('too few to say (n = 0; 10 are needed)')
  expect(await violationsOf(page), 'calibration').toEqual([])
  await analyst.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'What the terms came to' })).toContainText(
    'Nothing was called “likely” yet.',
  )
  expect(await violationsOf(page), 'terms').toEqual([])
  await analyst.press('Control+z')
  await expect(list.getByRole('option', { name: /No, known on/ })).toHaveCount(0)
})
