import type { Page } from '@playwright/test'
import type { Project } from '@shared/document/project'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { cut, outside, overlapping, wider } from './fits'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { projectIn, workIn } from './two-copies'
import { resize } from './window-size'

/** A word that fits in no column, and a name that fits in no line. */
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const NAME =
  'Minutes of the fourteenth meeting of the commission on river data, releases, gate positions and flood warning'
const PERSON = 'Maximiliane Freifrau von Hohenstein-Württemberg zu Oettingen-Spielberg'

const long = (n: number): string => `${n % 2 === 0 ? WORD : NAME} ${n}`

/** Gives everything of a project a long name, and saves a query of each kind. */
function renamed(project: Project): Operation[] {
  const ids = (table: object) => Object.keys(table)
  return [
    ...ids(project.sources).map((sourceId): Operation => ({
      name: 'source.update',
      input: { sourceId, changes: { title: long(0), publisher: NAME, authors: [PERSON, WORD], origin: NAME } },
    })),
    ...ids(project.tags).map((tagId, n): Operation => ({
      name: 'tag.update',
      input: { tagId, changes: { name: long(n) } },
    })),
    ...ids(project.risks).map((riskId, n): Operation => ({
      name: 'risk.update',
      input: { riskId, changes: { title: long(n) } },
    })),
    ...ids(project.analysts).map((analystId, n): Operation => ({
      name: 'analyst.update',
      input: { analystId, changes: { name: `${n % 2 === 0 ? PERSON : WORD} ${n}` } },
    })),
    ...(['passages', 'words'] as const).map((kind, n): Operation => ({
      name: 'query.create',
      input: {
        query: { id: newId(), position: n + 1, name: long(n), kind, text: 'river', grouping: null, scopes: [] },
      },
    })),
  ]
}

/** A blind tagging of all that there is, closed. */
function tagging({ versions, analysts }: Project): Operation[] {
  const id = newId()
  const of = { versionIds: Object.keys(versions), analystIds: Object.keys(analysts), tagIds: null }
  return [
    { name: 'tagging.open', input: { tagging: { id, position: 1, name: long(0), ...of } } },
    { name: 'tagging.close', input: { taggingId: id } },
  ]
}

async function withLongNames(app: RunningApp): Promise<void> {
  await new KeyboardAnalyst(app).openSample()
  const project = await projectIn(app.page)
  const by = Object.keys(project.analysts)[0] ?? ''
  await workIn(app.page, by, ...renamed(project))
  await workIn(app.page, by, ...tagging(project))
}

/** Nothing is wider than its place, outside of its pane, or over other words. */
async function expectToFit(page: Page, state: string): Promise<void> {
  await expect.poll(() => wider(page), state).toEqual([])
  await expect.poll(() => outside(page), state).toEqual([])
  await expect.poll(() => overlapping(page), state).toEqual([])
}

for (const [width, height] of [
  [1280, 800],
  [1024, 700],
] as const)
  test(`however long names are, they stay in their places, ${width}x${height}`, async ({ app }) => {
    test.slow()
    const { page } = app
    await resize(app, width, height, 1)
    await withLongNames(app)
    const analyst = new KeyboardAnalyst(app)
    await analyst.goTo('library')
    await expectToFit(page, 'library')
    await analyst.goTo('reader')
    await expect(page.getByRole('document', { name: /^Text/ })).toBeFocused()
    await analyst.press(']', ']', ']')
    await expect(page.getByRole('list', { name: 'Evidence for' })).toBeVisible()
    await expectToFit(page, 'reader')
    await analyst.goTo('codebook')
    await expectToFit(page, 'codebook')
    await analyst.goTo('search')
    await analyst.type('river')
    await expect(page.getByRole('listbox', { name: 'Places found' }).locator('mark')).not.toHaveCount(0)
    await expectToFit(page, 'search')
    await analyst.goTo('retrieval')
    await expectToFit(page, 'retrieval')
    await app.chooseMenuItem('go.tagging')
    await expect(page.getByLabel('Agreement on tags: table')).toBeVisible()
    await expectToFit(page, 'agreement')
    await page.getByRole('tab', { name: 'Places to decide' }).click()
    await expect(page.getByRole('region', { name: 'Place', exact: true })).toBeVisible()
    await expectToFit(page, 'places')
    await app.chooseMenuItem('analyst.switch')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await cut(page, 'dialog[open]')).toEqual([])
  })

test('in focus mode the way out lies on none of the bars above the text', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await resize(app, 1024, 700, 1)
  await analyst.goTo('reader')
  await expect(app.page.getByRole('document', { name: /^Text/ })).toBeFocused()
  await analyst.press('f')
  await expect(app.page.getByRole('group', { name: 'What is marked' }).locator(':focus')).toBeVisible()
  await app.chooseMenuItem('view.focusMode')
  const leave = app.page.getByRole('button', { name: /^Leave focus mode/ })
  await expect(leave).toBeInViewport({ ratio: 1 })
  expect(await overlapping(app.page)).toEqual([])
})
