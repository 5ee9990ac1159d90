import type { Page } from '@playwright/test'
import type { CallName, Input } from '@shared/ipc/contract'
import { expect, type RunningApp, test } from './fixtures'

/** Asks the main process as the page does; answers with what came, word for word. */
const ask = <N extends CallName>(page: Page, name: N, input: Input<N>): Promise<string> =>
  page.evaluate(([called, given]) => window.assay.call(called, given), [name, input] as const)

/** Every text that the main process tells a window from now on. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    window.assay.onEvent((text) => void heard.push(text))
  })
  return () => page.evaluate(() => String(Reflect.get(globalThis, 'heard')))
}

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const [SESSION, ROUND, SCORE, BOB] = [ID(1), ID(2), ID(3), ID(4)]

/** The sample in two windows, each with an analyst of its own. */
async function openTwo(app: RunningApp) {
  const ann = app.page
  await ann.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(ann.locator('[data-screen="library"]')).toBeVisible()
  const [bob] = await Promise.all([app.electron.waitForEvent('window'), app.chooseMenuItem('window.risks')])
  await expect(bob.locator('[data-screen="risks"]')).toBeVisible()
  const { value } = JSON.parse(await ask(ann, 'project.current', {})) as {
    value: { project: { analysts: Record<string, { id: string }>; risks: Record<string, { id: string }> } }
  }
  const [annId = ''] = Object.keys(value.project.analysts)
  const [riskId = ''] = Object.keys(value.project.risks)
  return { ann, bob, annId, riskId }
}

test('what one analyst answers in a round is in no word that the other window hears, until it is closed', async ({
  app,
}) => {
  const { ann, bob, annId, riskId } = await openTwo(app)
  const apply = async (page: Page, by: string, ...operations: { name: string; input: unknown }[]) =>
    expect(await ask(page, 'project.apply', { by, operations })).toContain('"ok":true')
  await apply(bob, annId, { name: 'analyst.add', input: { analyst: { id: BOB, name: 'Bob', position: 9 } } })
  await ask(ann, 'window.worksAs', { analystId: annId })
  await ask(bob, 'window.worksAs', { analystId: BOB })
  const session = {
    id: SESSION,
    position: 1,
    name: 'Winter',
    purpose: '',
    riskIds: [riskId],
    analystIds: [annId, BOB],
    named: false,
    pooling: 'median',
    stopRule: { middleHalf: 1, range: 2, stable: 80, kappa: 0.8 },
  }
  await apply(ann, annId, { name: 'session.create', input: { session } })
  const round = { roundId: ROUND, sessionId: SESSION, riskIds: [riskId], deadline: null }
  await apply(ann, annId, { name: 'round.open', input: round })
  const [annHeard, bobHeard] = [await listen(ann), await listen(bob)]
  const changes = { likelihood: { kind: 'percent', percent: 35 }, rationale: 'SECRET words' }
  await apply(ann, annId, { name: 'score.set', input: { scoreId: SCORE, riskId, analystId: annId, changes } })
  // The empty commit came, so that the next one is known to be the next.
  await apply(bob, BOB, { name: 'risk.update', input: { riskId, changes: { owner: 'Bob' } } })
  await expect.poll(annHeard).toContain('SECRET words')
  await expect.poll(bobHeard).toContain('"owner":"Bob"')
  expect(await bobHeard()).not.toContain('SECRET')
  const asBobIs = JSON.stringify([
    await ask(bob, 'history.list', { before: null, filter: { by: null, kind: null, text: '' } }),
    await ask(bob, 'project.current', {}),
  ])
  expect(asBobIs).toContain('Score R')
  expect(asBobIs).not.toContain('SECRET')
  expect(JSON.parse(await ask(bob, 'session.progress', { roundId: ROUND }))).toMatchObject({
    value: [
      { answered: 1, of: 1 },
      { answered: 0, of: 1 },
    ],
  })

  await ask(bob, 'window.worksAs', { analystId: BOB })
  await apply(bob, BOB, { name: 'round.close', input: { roundId: ROUND } })
  await expect.poll(bobHeard).toContain('SECRET words')
})
