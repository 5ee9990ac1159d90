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
  test.each(pages)(
    '%s: no word a good extractor keeps is lost, and the article itself is hardly more than those',
    (page) => {
      const { blocks } = parseHtml(readFileSync(join(folder, `${page}.source.html`), 'utf8'))
      const expected = new DOMParser().parseFromString(
        readFileSync(join(folder, `${page}.expected.html`), 'utf8'),
        'text/html',
      )
      const textOf = (some: typeof blocks): string => some.map(({ text }) => text).join(' ')
      const kept = words(expected.body.textContent)
      const body = words(textOf(blocks.filter(({ role }) => role === 'body')))
      expect(shared(words(textOf(blocks)), kept) / size(kept)).toBeGreaterThanOrEqual(0.99)
      expect(shared(body, kept) / size(body)).toBeGreaterThanOrEqual(0.99)
      // What leads elsewhere is not taken for the article, though extraction keeps it.
      expect(shared(body, kept) / size(kept)).toBeGreaterThanOrEqual(0.92)
    },
  )
})

function words(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const size = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0)

/** How many words two bags have in common. */
const shared = (found: Map<string, number>, expected: Map<string, number>): number =>
  [...found].reduce((sum, [word, count]) => sum + Math.min(count, expected.get(word) ?? 0), 0)
