import { expect, test } from 'vitest'
import { plainLines } from '@shared/text/plain-lines'
import { md } from '../../../../electron/importing/formats/md'
import { txt } from '../../../../electron/importing/formats/txt'
import { parserInJsdom } from '../../electron/importing/parser-in-jsdom'

test.each([
  ['One.\fTwo.', 'One.\n\nTwo.'],
  ['One.\u2029Two.', 'One.\n\nTwo.'],
  ['One\u2028two', 'One\ntwo'],
  ['One\u0085two', 'One\ntwo'],
  ['One\vtwo', 'One\ntwo'],
  ['a\n\f\nb', 'a\n\n\n\nb'],
  ['a\tb\u00a0c\u3000d', 'a\tb\u00a0c\u3000d'],
])('the lines of %j', (written, lines) => {
  expect(plainLines(written)).toBe(lines)
})

test.each([
  ['a plain text', txt],
  ['a Markdown text', md],
])('pages and next lines part the blocks of %s', async (_, { read }) => {
  const bytes = Buffer.from('First page.\fSecond page.\u2029Third,\u0085goes on.')
  const { blocks } = await read(bytes, parserInJsdom)
  expect(blocks.map(({ text }) => text.replace('\n', ' '))).toEqual(['First page.', 'Second page.', 'Third, goes on.'])
})
