import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { inFront } from './open-round'
import { openPackage, PACKING, projectIn } from './two-copies'

/** Goes by Tab to a button in a part of the page, and presses Enter there. */
async function press(analyst: KeyboardAnalyst, name: string | RegExp, part = analyst.page.locator('body')) {
  const button = part.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
  await expect(button).toBeVisible()
  await analyst.tabTo(button)
  await analyst.press('Enter')
}

/** Goes to a part of the session by the arrows of its tabs. */
async function toPart(analyst: KeyboardAnalyst, name: string) {
  const tabs = analyst.page.getByRole('tablist')
  await analyst.tabTo(tabs)
  const chosen = tabs.getByRole('tab', { name, selected: true })
  for (let step = 0; step < 4 && !(await chosen.isVisible()); step += 1) await analyst.press('ArrowRight')
  await expect(chosen).toBeVisible()
}

/** Packs the project into a file, by the palette. */
async function pack(app: RunningApp, analyst: KeyboardAnalyst, file: string) {
  await app.answerSaveDialogs(file)
  await analyst.run(PACKING)
  await press(analyst, 'Pack…', app.page.getByRole('dialog', { name: PACKING }))
  await expect(app.page.getByText('was written and read back.')).toBeVisible()
  await analyst.press('Escape')
  await expect(app.page.getByRole('dialog')).toHaveCount(0)
}

test('a group scores in a round at one machine, by keyboard alone, and looks at what came of it', async ({ app }) => {
  test.slow()
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.newSession('Spring estimate')
  await toPart(analyst, 'Rounds')
  await press(analyst, 'Open round 1…')
  await press(analyst, 'Open round 1', page.getByRole('dialog'))
  await expect(page.getByRole('heading', { name: 'Round 1 is open' })).toBeVisible()

  await analyst.press('Control+Shift+D')
  await inFront(app, 'R1 Flood with materially shorter warning')
  await analyst.press('Control+a')
  await analyst.type('65')
  await analyst.press('Control+J')
  await inFront(app, 'R2 Fatal release taken for an act')
  await expect(page.getByText('1 of 6 answered').first()).toBeVisible()
  await analyst.press('Control+Shift+O')
  await expect(page.getByRole('button', { name: 'I am Tomas Lind' })).toBeVisible()
  await press(analyst, 'I am Tomas Lind')
  await inFront(app, 'R1 Flood with materially shorter warning')
  await analyst.press('Control+a')
  await analyst.type('30')
  await analyst.press('Control+J')
  await expect(page.getByText('1 of 6 answered').first()).toBeVisible()

  await analyst.goTo('sessions')
  await toPart(analyst, 'Rounds')
  await press(analyst, 'Close round 1…')
  await press(analyst, 'Close round 1', page.getByRole('dialog', { name: 'Close round 1?' }))
  await toPart(analyst, 'Feedback')
  await analyst.tabTo(page.getByRole('combobox', { name: 'Risk', exact: true }))
  await analyst.press('Home')
  await expect(
    page
      .getByRole('tabpanel')
      .getByRole('img', { name: 'Likelihood in round 1: 2 answers, median and all answers 47.5% (30–65%)' }),
  ).toBeVisible()
})

test('a setting is changed and set back, and the guide is opened and left, by keyboard alone', async ({ app }) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('risks')
  await analyst.press('Control+,')
  await expect(page.getByRole('searchbox', { name: 'Search settings' })).toBeFocused()
  await analyst.type('density')
  const density = page.getByRole('combobox', { name: 'Density' })
  await analyst.tabTo(density)
  await analyst.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact')
  await analyst.press('ArrowUp')
  await expect(page.locator('html')).not.toHaveAttribute('data-density', 'compact')
  await analyst.goTo('risks')
  await analyst.press('F1')
  await expect(page.getByRole('article', { name: 'State risks and their evidence' })).toBeFocused()
  await analyst.press('Escape')
  await expect(page.getByRole('region', { name: 'User guide' })).toHaveCount(0)
  await expect(page.locator('[data-screen=risks] :focus')).toHaveCount(1)
})

test('a copy that a colleague scored is merged, by keyboard alone', async ({ launch, folder }) => {
  test.slow()
  const [sent, back] = [join(folder, 'sent.assay.zip'), join(folder, 'back.assay.zip')]
  const here = await launch()
  const mine = new KeyboardAnalyst(here)
  await mine.openSample()
  await pack(here, mine, sent)

  const there = await launch({ env: { ASSAY_USER_DATA: join(folder, 'another-home') } })
  const theirs = new KeyboardAnalyst(there)
  await openPackage(there, sent, join(folder, 'theirs'))
  await theirs.becomeNew('Bo Diddley')
  await theirs.goTo('risks')
  await theirs.score('Emergency messages stop as well', '20', '4', 'l')
  await pack(there, theirs, back)
  await there.close()

  await here.answerOpenDialogs(back)
  await mine.run('Merge a colleague’s copy')
  const dialog = here.page.getByRole('dialog', { name: 'Merge a copy of the project' })
  await press(mine, 'Choose a package…', dialog)
  await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeEnabled()
  await press(mine, 'Merge', dialog)
  await expect(dialog).toHaveCount(0)
  const { analysts, scores } = await projectIn(here.page)
  const bo = Object.values(analysts).find(({ name }) => name === 'Bo Diddley')
  expect(Object.values(scores).filter(({ analystId }) => analystId === bo?.id)).toMatchObject([
    { likelihood: { kind: 'percent', percent: 20 }, confidence: 'low' },
  ])
})
