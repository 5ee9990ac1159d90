import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { openDesk } from './desk'

const PICTURE = { svg: '<svg/>', width: 640, height: 202.5 }
const none = () => Promise.reject(new Error('Not asked here.'))
/** A page engine whose pixels are what it was asked for. */
const engine: Chromium = {
  parseHtml: none,
  parseMarkdown: none,
  parseBundle: none,
  parseWhole: none,
  parseCodebook: none,
  parseRefi: none,
  parseTable: none,
  parseTemplate: none,
  drawPage: none,
  rasterise: async (...asked) => new TextEncoder().encode(asked.join(' ')),
  printPdf: none,
  close: none,
}

test('a drawing is copied as text, pixels by the confined page and two to the unit', async () => {
  const { ask, copied, asked } = await openDesk(engine)
  expect(await ask('picture.copy', { ...PICTURE, format: 'svg' })).toBeNull()
  expect(copied).toEqual(['<svg/>'])
  await ask('picture.copy', { ...PICTURE, format: 'png' })
  expect(asked).toContainEqual(['copyPicture', [...new TextEncoder().encode('<svg/> 640 202.5 2')]])
})

test('a picture is written where the dialog says, and nowhere when it is closed', async () => {
  const { ask, answers, folder, asked } = await openDesk(engine)
  answers.exported = null
  expect(await ask('picture.export', { ...PICTURE, format: 'svg', name: 'Ranks: 1/2' })).toBeNull()
  for (const [format, written] of [
    ['svg', '<svg/>'],
    ['png', '<svg/> 640 202.5 2'],
  ] as const) {
    answers.exported = join(folder, `ranks.${format}`)
    expect(await ask('picture.export', { ...PICTURE, format, name: 'Ranks' })).toMatchObject({
      fileName: `ranks.${format}`,
    })
    expect(await readFile(answers.exported, 'utf8')).toBe(written)
  }
  expect(asked.filter(([what]) => what === 'exported').map(([, , name, as]) => [name, as])).toEqual([
    ['Ranks- 1-2', { title: 'Save picture', ending: 'svg' }],
    ['Ranks', { title: 'Save picture', ending: 'svg' }],
    ['Ranks', { title: 'Save picture', ending: 'png' }],
  ])
})
