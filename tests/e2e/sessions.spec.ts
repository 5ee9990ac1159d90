import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'
import { resize } from './window-size'

const RISK = 'Flood with materially shorter warning'

/** Somebody else sits down at the window. */
async function sitDown({ page }: RunningApp, name: string) {
  await page.getByRole('button', { name: /^Analyst:/ }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('button', { name: `Analyst: ${name}` })).toBeVisible()
}

/** A session about one risk of the sample by its three analysts. */
async function makeSession(app: RunningApp): Promise<KeyboardAnalyst> {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.newSession('Spring estimate')
  const panel = app.page.getByRole('tabpanel')
  await panel.getByRole('button', { name: 'None', exact: true }).click()
  await expect(panel.getByText('Risks · 0 of 6')).toBeVisible()
  // It is ticked once that is on the disk.
  await panel.getByRole('checkbox', { name: RISK }).click()
  await expect(panel.getByText('Risks · 1 of 6')).toBeVisible()
  return analyst
}

/** Opens the next round, has two analysts answer, and closes it. */
async function round(app: RunningApp, analyst: KeyboardAnalyst, number: number, likelihoods: [string, string]) {
  // Each round says something else in each cell: what is typed again as it was is no answer.
  const [impact, confidence] = number === 1 ? (['4', 'm'] as const) : (['5', 'h'] as const)
  const { page } = app
  const named = (name: string) => page.getByRole('button', { name, exact: true })
  await page.getByRole('tab', { name: 'Rounds' }).click()
  await named(`Open round ${number}…`).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Open round ${number}` })
    .click()
  await expect(page.getByRole('heading', { name: `Round ${number} is open` })).toBeVisible()
  for (const [index, name] of ['Noor Haddad', 'Tomas Lind'].entries()) {
    await sitDown(app, name)
    await analyst.goTo('risks')
    await analyst.score(RISK, likelihoods[index]!, impact, confidence)
  }
  await analyst.goTo('sessions')
  const progress = page.getByRole('table', { name: 'Who has answered' })
  await expect(progress.getByRole('row', { name: /^Ewa Brandt/ })).toHaveText('Ewa Brandt0 of 11')
  await expect(progress.getByRole('row', { name: /^Tomas Lind/ })).toHaveText('Tomas Lind1 of 1nothing')
  await named(`Close round ${number}…`).click()
  const closing = page.getByRole('dialog', { name: `Close round ${number}?` })
  await expect(closing.getByRole('listitem')).toHaveText(['Ewa Brandt: 1 of 1 missing'])
  await closing.getByRole('button', { name: `Close round ${number}` }).click()
  await page.getByRole('tab', { name: 'Feedback' }).click()
}

test('a session goes through two rounds, from answers that lie apart to a signature', async ({ app }) => {
  const { page } = app
  const analyst = await makeSession(app)
  const panel = page.getByRole('tabpanel')
  await round(app, analyst, 1, ['10', '90'])
  await expect(panel.getByText('Unresolved', { exact: true })).toBeVisible()
  await expect(
    panel.getByRole('img', {
      name: 'Likelihood in round 1: 2 answers, answers 10–90%, divided',
    }),
  ).toBeVisible()
  await expect(panel.getByRole('table', { name: 'Answers' }).getByText('did not answer')).toBeVisible()
  await expect(panel.getByText('Noor Haddad')).toHaveCount(0)
  await panel.getByLabel('Say something to the group').fill('Minutes or hours?')
  await panel.getByRole('button', { name: 'Add comment' }).click()
  await expect(panel.getByText('Minutes or hours?', { exact: true }).first()).toBeVisible()
  expect(await violationsOf(page)).toEqual([])

  await round(app, analyst, 2, ['60', '70'])
  const moves = panel.getByRole('table', { name: 'From round 1 to round 2' })
  await expect(moves.getByRole('row', { name: /^The group/ })).toContainText('10–90%, divided → 65% (60–70%)')
  await expect(panel.getByText(/^The answers have not come to rest/)).toBeVisible()
  await page.getByRole('tab', { name: 'Review and sign' }).click()
  await panel.getByRole('button', { name: 'Mark as reviewed' }).click()
  await expect(panel.getByRole('button', { name: 'Reviewed' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Sign…' })).toBeDisabled()

  await panel.getByRole('button', { name: new RegExp(RISK) }).click()
  await panel.getByRole('button', { name: 'Record my dissent…' }).click()
  const dissent = page.getByRole('dialog', { name: 'Record my dissent' })
  await dissent.getByLabel('Likelihood, as you judge it').fill('40')
  await dissent.getByLabel('Reason').fill('Ties hold.')
  await dissent.getByRole('button', { name: 'Record' }).click()
  await expect(dissent).toBeHidden()
  await page.getByRole('tab', { name: 'Review and sign' }).click()
  await panel.getByRole('button', { name: 'Sign…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign as Tomas Lind' }).click()
  await expect(panel.getByText(/^Signed by Tomas Lind/)).toBeVisible()
  await page.getByRole('tab', { name: 'Feedback' }).click()
  await expect(panel.getByRole('table', { name: 'Answers' }).getByText('Noor Haddad')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a session, also in a small window at twice the size, ${theme}`, async ({ app }) => {
    const analyst = await makeSession(app)
    await app.chooseMenuItem(`view.theme.${theme}`)
    await round(app, analyst, 1, ['10', '90'])
    for (const zoom of [1, 2]) {
      await resize(app, 1024, 700, zoom)
      for (const part of ['Setting up', 'Rounds', 'Feedback', 'Review and sign']) {
        await app.page.getByRole('tab', { name: part }).click()
        expect(await violationsOf(app.page), part).toEqual([])
      }
    }
  })
}
