import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

const folder = join(process.cwd(), '../shared/acceptance/html')
const pages = existsSync(folder)
  ? readdirSync(folder).flatMap((name) =>
      name.endsWith('.source.html') ? [name.slice(0, -'.source.html'.length)] : [],
    )
  : []

describe.skipIf(pages.length === 0)('saved pages of ../shared/acceptance (skipped when the folder is absent)', () => {
  test.each(pages)('%s: the words are those a good extractor keeps', (page) => {
    const article = parseHtml(readFileSync(join(folder, `${page}.source.html`), 'utf8'))
    const expected = new DOMParser().parseFromString(
      readFileSync(join(folder, `${page}.expected.html`), 'utf8'),
      'text/html',
    )
    const score = overlap(words(article.blocks.map(({ text }) => text).join(' ')), words(expected.body.textContent))
    expect(score).toBeGreaterThanOrEqual(0.95)
  })
})

function words(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** F1 of two bags of words. */
function overlap(found: Map<string, number>, expected: Map<string, number>): number {
  const size = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0)
  const shared = [...found].reduce((sum, [word, count]) => sum + Math.min(count, expected.get(word) ?? 0), 0)
  return (2 * shared) / (size(found) + size(expected))
}
