import { expect, test } from 'vitest'
import { atOnce } from '@shared/steps'
import { countingPasted } from '../../../renderer/frame/pasted-counts'

test.each([
  ['txt', 'The port is closed.\n\nIt stays so.', { words: 7, paragraphs: 2, isRough: false }],
  ['txt', 'They don’t count 3.5 % as two, e.g. here.', { words: 8, paragraphs: 1, isRough: false }],
  ['txt', '\n\n \n', { words: 0, paragraphs: 0, isRough: false }],
  ['md', '# The port\nis closed\n \n\n- It stays so.\n', { words: 7, paragraphs: 2, isRough: true }],
  ['html', '<h1>The port</h1><p class="a">is&nbsp;closed</p>\n<pr>so</pr>', { words: 5, paragraphs: 2, isRough: true }],
  ['html', 'The port\n\n<b>is closed</b>', { words: 4, paragraphs: 2, isRough: true }],
] as const)('of %s %j the words and paragraphs are counted', (format, text, counts) => {
  expect(atOnce(countingPasted(text, format))).toEqual(counts)
})
