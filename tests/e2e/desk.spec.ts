import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { apply, call, inFront, openOf, openRound, scoreBy, WORDS } from './open-round'
import { violationsOf } from './violations'
import { resize } from './window-size'

test('two analysts take turns at one machine by keyboard, and neither sees what the other says', async ({
  launch,
  folder,
}) => {
  const first = await launch()
  const { analyst, ada, boris, riskIds, sessionId, roundId } = await openRound(first, folder)
  await analyst.press('Control+Shift+D')
  await inFront(first, 'R1 Grounding in ice')
  await analyst.type('65')
  await analyst.press('Control+J')
  await inFront(first, 'R2 Dearer insurance')
  await analyst.press('Control+Shift+K')
  await expect(first.page.getByText('2 of 3 answered').first()).toBeVisible()
  await analyst.press('Control+J')
  await inFront(first, 'R3 Rival service')
  await analyst.press('Control+Shift+J', 'Control+Shift+J')
  await inFront(first, 'R1 Grounding in ice')
  await analyst.press('F9')
  await expect(first.page.getByRole('button', { name: WORDS[0]! })).toBeFocused()
  await analyst.press('Enter')
  await expect(first.page.getByRole('document', { name: /^Text/ })).toContainText(WORDS[0]!)
  await analyst.press('Alt+ArrowLeft')
  await inFront(first, 'R1 Grounding in ice')
  await analyst.press('Control+J', 'Control+J')
  await inFront(first, 'R3 Rival service')
  // Typed, and not finished: handing over commits it.
  await analyst.type('20')
  await analyst.press('Control+Shift+O')
  await expect(first.page.getByRole('button', { name: 'I am Boris' })).toBeFocused()
  await expect(first.page.getByRole('main')).toHaveText(/^Next: Boris.*I am Ada has answered all.*I am Boris$/)
  await expect(first.page.locator('#root')).not.toContainText(/Ice|Grounding|65|20/)
  await first.close()

  const again = await launch()
  const next = new KeyboardAnalyst(again)
  await expect(again.page.getByRole('button', { name: 'I am Boris' })).toBeFocused()
  await next.press('Enter')
  await inFront(again, 'R1 Grounding in ice')
  await expect(again.page.getByLabel('Likelihood', { exact: true })).toHaveValue('')
  await expect(again.page.getByText('0 of 3 answered').first()).toBeVisible()
  await next.type('30')
  await next.press('Control+J')
  await inFront(again, 'R2 Dearer insurance')
  await expect(again.page.getByText('1 of 3 answered').first()).toBeVisible()

  await apply(again, ada, { name: 'round.close', input: { roundId } })
  await expect(again.page.getByRole('region', { name: 'No round is open' })).toBeVisible()
  const { answers } = (await call(again, 'project.current', {}))!.project
  const answered = (by: string) =>
    riskIds.map((riskId) => {
      const answer = Object.values(answers).find((each) => each.riskId === riskId && each.analystId === by)
      return answer?.likelihood?.kind === 'percent' ? answer.likelihood.percent : null
    })
  expect([answered(ada), answered(boris)]).toEqual([
    [65, 40, 20],
    [30, null, null],
  ])

  await apply(again, ada, openOf(randomUUID(), sessionId, riskIds))
  await inFront(again, 'R2 Dearer insurance')
  await next.press('Control+Shift+J')
  await inFront(again, 'R1 Grounding in ice')
  const before = again.page.getByRole('region', { name: 'Round 1' })
  await expect(before.getByRole('definition')).toHaveText(['30%; no impact', '47.5% (30–65%); no impact, of 2 answers'])
  await expect(before).not.toContainText('Ada')
  await expect(before.getByRole('img')).toHaveAccessibleName(/\. (A \(you\): 30%, B: 65%|A: 65%, B \(you\): 30%)$/)
  expect(await violationsOf(again.page)).toEqual([])
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing at the desk and on the cover, also in a small window at twice the size, ${theme}`, async ({
    app,
    folder,
  }) => {
    const { analyst, ada, boris, riskIds, sessionId, roundId } = await openRound(app, folder)
    await app.chooseMenuItem(`view.theme.${theme}`)
    await apply(app, ada, ...riskIds.map((riskId) => scoreBy(ada, riskId, 65)))
    await apply(app, boris, ...riskIds.map((riskId) => scoreBy(boris, riskId, 30)))
    await apply(app, ada, { name: 'round.close', input: { roundId } })
    await apply(app, ada, openOf(randomUUID(), sessionId, riskIds))
    await analyst.press('Control+Shift+D')
    await inFront(app, 'R1 Grounding in ice')
    await app.page.getByText('Answers and reasons (2)').click()
    for (const [width, height, zoom] of [
      [1400, 900, 1],
      [1024, 700, 1],
      [1024, 700, 2],
    ] as const) {
      await resize(app, width, height, zoom)
      expect(await violationsOf(app.page), `${width} at ${zoom}`).toEqual([])
      const wider = () =>
        app.page
          .locator('main [data-pane]')
          .evaluateAll((panes) => panes.filter((pane) => pane.scrollWidth > pane.clientWidth).length)
      await expect.poll(wider, `${width} at ${zoom}`).toBe(0)
    }
    await app.page.emulateMedia({ forcedColors: 'active' })
    expect(await violationsOf(app.page), 'forced colours').toEqual([])
    await app.page.emulateMedia({ forcedColors: 'none' })
    await analyst.press('Control+Shift+O')
    await expect(app.page.getByRole('button', { name: 'I am Boris' })).toBeFocused()
    expect(await violationsOf(app.page), 'cover').toEqual([])
  })
}
