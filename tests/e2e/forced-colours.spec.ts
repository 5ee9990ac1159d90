import type { Locator } from '@playwright/test'
import { awkwardProject } from './awkward-project'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

test('where the system rules the colours, what is selected, marked and counted is told apart', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await app.page.emulateMedia({ forcedColors: 'active' })
  await analyst.goTo('reader')
  const block = app.page.locator('[data-block="4"]')
  await expect(block).toBeVisible()
  const looks = await block.evaluate((element) => {
    const look = (pseudo: string) => getComputedStyle(element, pseudo)
    const marks = [...CSS.highlights.keys()].filter((name) => /^(fill|underline)-/.test(name))
    const named = (colour: string) => {
      const probe = Object.assign(document.createElement('span'), { style: `forced-color-adjust: none` })
      document.body.append(probe)
      probe.style.backgroundColor = colour
      const computed = getComputedStyle(probe).backgroundColor
      probe.remove()
      return computed
    }
    return {
      adjusted: getComputedStyle(element).forcedColorAdjust,
      selected: look('::selection').backgroundColor === named('Highlight'),
      words: getComputedStyle(element).color === named('CanvasText'),
      lines: new Set(marks.map((name) => look(`::highlight(${name})`).textDecorationLine)).size,
      // A colour mixed with none of a tag's own is clear.
      fills: marks.map((name) => look(`::highlight(${name})`).backgroundColor).filter((fill) => !fill.endsWith(' 0)')),
      marks: marks.length > 0,
    }
  })
  expect(looks).toEqual({ adjusted: 'none', selected: true, words: true, lines: 1, fills: [], marks: true })

  await analyst.goTo('risks')
  const dots = app.page.getByRole('grid').locator('[data-column=impact]').filter({ hasText: '3' }).first()
  await expect(dots).toBeVisible()
  // Full ones are all border, which is drawn; empty ones have an inside.
  const insides = await dots.locator('[aria-hidden]').evaluateAll((each) => each.map((dot) => dot.clientWidth))
  expect(insides).toEqual([0, 0, 0, 4, 4])
})

test('where the system rules the colours, the chosen row of a table keeps its cells under their headings', async ({
  app,
}) => {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await app.page.emulateMedia({ forcedColors: 'active' })
  await analyst.goTo('library')
  const table = app.page.getByRole('grid', { name: 'Sources' })
  const starts = (row: Locator, cells: string) =>
    row.locator(cells).evaluateAll((each) => each.map((cell) => Math.round(cell.getBoundingClientRect().left)))
  const chosen = table.locator('[data-row][data-active=true]')
  await expect(chosen).toBeVisible()
  expect(await starts(chosen, '[data-column]')).toEqual(await starts(table, '[role=columnheader]'))
})

test('where the system rules the colours, the words of a pressed button are read on its ground', async ({
  app,
  folder,
}) => {
  const analyst = await awkwardProject(app, folder)
  await app.page.emulateMedia({ forcedColors: 'active' })
  await analyst.goTo('sessions')
  const pressed = app.page.getByRole('button', { name: 'One risk', pressed: true })
  await expect(pressed).toBeVisible()
  const looks = await pressed.evaluate((button) => {
    const probe = document.createElement('span')
    Object.assign(probe.style, { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' })
    document.body.append(probe)
    const [look, system] = [button, probe].map((each) => {
      const { backgroundColor, color } = getComputedStyle(each)
      return { backgroundColor, color }
    })
    probe.remove()
    return { look, system }
  })
  expect(looks.look).toEqual(looks.system)
})
