import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

type Thing = { id: string; title?: string; name?: string }
type Tables = Record<'analysts' | 'risks' | 'passages' | 'tags' | 'memos', Thing[]>

const apply = (page: Page, by: string, operations: object[]) =>
  page.evaluate(([analyst, asked]) => window.assay.call('project.apply', { by: analyst, operations: asked }), [
    by,
    operations as { name: string; input?: unknown }[],
  ] as const)
const edit = (riskId: string, changes: object) => ({ name: 'risk.update', input: { riskId, changes } })

test('two copies of the sample become one, decided by keyboard and undone in one step', async ({ folder, launch }) => {
  const [sent, back] = [join(folder, 'sent.assay.zip'), join(folder, 'back.assay.zip')]
  const mine = await launch()
  await mine.page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(mine.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  const pack = async (app: typeof mine, file: string) => {
    await app.answerSaveDialogs(file)
    await app.chooseMenuItem('project.pack')
    const dialog = app.page.getByRole('dialog', { name: 'Pack project into one file' })
    await dialog.getByRole('button', { name: 'Pack…' }).press('Enter')
    await expect(app.page.getByText('was written and read back.')).toBeVisible()
  }
  await pack(mine, sent)

  const theirs = await launch({ env: { ASSAY_USER_DATA: join(folder, 'another-home') } })
  await theirs.answerOpenDialogs(sent)
  await theirs.answerSaveDialogs(join(folder, 'theirs'))
  await theirs.page.getByRole('button', { name: 'Open package…' }).press('Enter')
  await expect(theirs.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  const read = await readFile(join(folder, 'theirs.assay', 'project.json'), 'utf8')
  const { data } = JSON.parse(read) as { data: Tables }
  const [[ann, ben], [first, second, third], [passage], [tag]] = [data.analysts, data.risks, data.passages, data.tags]
  if (!ann || !ben || !first || !second || !third || !passage || !tag) throw new Error('The sample has all of these')
  await apply(theirs.page, ben.id, [
    edit(first.id, { cause: 'Pilots refuse night passages', title: 'Night passages end' }),
    edit(second.id, { consequence: 'Two weeks without deliveries' }),
    { name: 'passage.update', input: { passageId: passage.id, changes: { note: 'Read by the second analyst' } } },
    { name: 'tag.update', input: { tagId: tag.id, changes: { definition: 'As the second analyst has it' } } },
  ])
  await pack(theirs, back)
  await theirs.close()

  await apply(mine.page, ann.id, [
    edit(first.id, { cause: 'Ice on the river', title: 'River closes' }),
    { name: 'risk.delete', input: { riskId: second.id } },
    { name: 'tag.update', input: { tagId: tag.id, changes: { definition: 'As the first analyst has it' } } },
  ])
  await mine.answerOpenDialogs(back)
  await mine.chooseMenuItem('project.merge')
  await mine.page.getByRole('button', { name: 'Choose a package…' }).press('Enter')
  const list = mine.page.getByRole('listbox', { name: 'Conflicts' })
  await expect(list.getByRole('option')).toHaveCount(4)
  const pictures = process.env['ASSAY_PICTURES']
  if (pictures) await mine.page.screenshot({ path: join(pictures, 'merge.png') })
  await list.focus()
  for (let left = 4; left > 0; left -= 1) {
    await expect(mine.page.getByRole('button', { name: `Merge (${left} to decide)` })).toBeDisabled()
    await mine.page.keyboard.press('2')
  }
  if (pictures) {
    await mine.page.emulateMedia({ colorScheme: 'dark' })
    await mine.page.screenshot({ path: join(pictures, 'merge-dark.png') })
    await mine.page.emulateMedia({ forcedColors: 'active' })
    await mine.page.screenshot({ path: join(pictures, 'merge-forced.png') })
    await mine.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  }
  await mine.page.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
  await expect(mine.page.getByRole('dialog')).toHaveCount(0)
  await mine.chooseMenuItem('go.risks')
  await expect(mine.page.getByText('Night passages end').first()).toBeVisible()
  await expect(mine.page.getByText(second.title ?? '').first()).toBeVisible()
  await mine.chooseMenuItem('edit.undo')
  await expect(mine.page.getByText('River closes').first()).toBeVisible()
  await expect(mine.page.getByText(second.title ?? '')).toHaveCount(0)
})
