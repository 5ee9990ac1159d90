import { expect, test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { everyBlock } from '../../shared/memo/every-block'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { houseTemplate } from './house-template'
import { PIXEL } from './pixel'

test('x', async () => {
  const t = await parserInJsdom.parseTemplate(houseTemplate())
  console.log(JSON.stringify(t, null, 1))
  writeFileSync('/tmp/house.docx', await memoDocx(everyBlock(), { rasterise: async () => PIXEL }, [], t))
  expect(1).toBe(1)
})
