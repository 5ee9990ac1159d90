import type { Page } from '@playwright/test'
import type { CallName, Input } from '@shared/ipc/contract'
import { expect, test } from './fixtures'
import { violationsOf } from './violations'
import { resize } from './window-size'

const ask = async <N extends CallName>(page: Page, name: N, input: Input<N>): Promise<any> =>
  JSON.parse(await page.evaluate(([called, given]) => window.assay.call(called, given), [name, input] as const)).value
const OUT = '/tmp/tagagree-shots'

test('look', async ({ app }) => {
  const { page } = app
  await page.getByRole('main').getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('[data-screen="library"]')).toBeVisible()
  await page.keyboard.press('Alt+0')
  await page.screenshot({ path: `${OUT}/0-empty.png` })
  await page.getByRole('button', { name: 'New blind tagging…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Second reading of the flood article')
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${OUT}/1-new.png` })
  await page.getByRole('dialog').getByRole('checkbox').first().check()
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText(/^Open · 0 of/)).toBeVisible()
  await page.screenshot({ path: `${OUT}/2-open.png` })
  const { project } = await ask(page, 'project.current', {})
  const tagging: any = Object.values(project.taggings)[0]
  const [ann, bob, cat] = tagging.analystIds
  const versionId = tagging.versionIds[0]
  const sourceId = project.versions[versionId].sourceId
  const blocks = await ask(page, 'source.text', { versionId })
  const text = blocks.map(({ text }: any) => text).join('\n\n')
  const tags = Object.keys(project.tags)
  let n = 0
  const mark = (start: number, end: number, tagIds: string[]) => {
    n += 1
    const exact = text.slice(start, end)
    return {
      name: 'passage.create',
      input: {
        passage: {
          id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
          sourceId,
          versionId,
          anchor: { start, end, exact, prefix: '', suffix: '' },
          tagIds,
          note: '',
          statement: null,
          credibility: null,
        },
      },
    }
  }
  const apply = async (by: string, ops: any[]) =>
    page.evaluate(([called, given]) => window.assay.call(called as any, given as any), [
      'project.apply',
      { by, operations: ops },
    ] as const)
  const words = [...text.matchAll(/\S+/g)].map((m: any) => [m.index, m.index + m[0].length])
  const span = (from: number, count: number) => [words[from]![0], words[from + count - 1]![1]] as [number, number]
  const opsOf = (who: number) =>
    Array.from({ length: Math.min(24, Math.floor(words.length / 12)) }, (_, i) => {
      const tag = tags[i % 4]!
      if (who === 1 && i % 5 === 3) return null
      const shift = who === 1 && i % 3 === 1 ? 2 : 0
      return mark(...span(i * 10 + shift, 6), [who === 1 && i % 7 === 2 ? tags[5]! : tag])
    }).filter(Boolean)
  console.log(await apply(ann, opsOf(0)), await apply(bob, opsOf(1)), cat && (await apply(cat, opsOf(0).slice(0, 10))))
  await page.keyboard.press('Alt+2')
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${OUT}/3-reader.png` })
  await page.keyboard.press('Alt+0')
  await page.getByRole('button', { name: 'Close and compare…' }).click()
  await page.screenshot({ path: `${OUT}/4-close.png` })
  await page.getByRole('dialog').getByRole('button', { name: 'Close and compare' }).click()
  await expect(page.getByRole('tab', { name: 'Agreement' })).toBeVisible()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `${OUT}/5-agreement.png` })
  console.log('agreement', await violationsOf(page))
  await page.getByRole('tab', { name: 'Places to decide' }).click()
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${OUT}/6-places.png` })
  console.log('places', await violationsOf(page))
  await page.keyboard.press('F7')
  await page.getByRole('listbox', { name: 'Places' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${OUT}/7-next.png` })
  await page.keyboard.press('1')
  await page.waitForTimeout(500)
  await page.keyboard.press('x')
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${OUT}/8-decided.png` })
  await resize(app, 1024, 700, 1)
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${OUT}/9-small.png` })
  await resize(app, 1024, 700, 2)
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${OUT}/a-zoom.png` })
  await resize(app, 1280, 800, 1)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${OUT}/b-dark.png` })
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${OUT}/c-forced.png` })
  await page.emulateMedia({ forcedColors: 'none' })
  await page.keyboard.press('Alt+7')
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${OUT}/d-history.png` })
})
