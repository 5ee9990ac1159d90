import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const KB = 1024
const SMALLEST = 20 * KB
const LARGEST = 1_500 * KB
/** How much of a saved page is script: pages that are large are large by that. */
const SCRIPT = 0.55
const LONGEST_ARTICLE = 60
const FIXTURES = join(import.meta.dirname, '../fixtures/pages')
const WORDS =
  'lock barge grain harbour foundry railway tariff drought sluice ledger ferry tonne autumn council engineer dredger pilot quay cargo repair level forecast insurer permit reach'.split(
    ' ',
  )

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  // Two series may come to the same state, and are to go on differently all the same.
  const own = Math.imul(seed, 40_503)
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return ((state ^ own) >>> 0) % below
  }
}

/**
 * Writes `count` pages as browsers save them into `folder`, from 20 KB to 1.5 MB, each with words of its own; gives their
 * paths. They are built as the pages of the fixtures are, of which each is of another system.
 */
export async function writeSavedPages(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(FIXTURES)).filter((name) => name.endsWith('.html'))
  const fixtures = await Promise.all(names.map((name) => readFile(join(FIXTURES, name), 'utf8')))
  const paths: string[] = []
  for (let n = 0; n < count; n += 1) {
    const path = join(folder, `page ${String(n).padStart(3, '0')}.html`)
    await writeFile(path, savedPage(fixtures[n % fixtures.length] ?? '', n, count))
    paths.push(path)
  }
  return paths
}

/** The paragraphs of a fixture, which say the same in all of them. */
const ARTICLE = /<p\b[^>]*>[^<]{60,}<\/p>/g

function savedPage(fixture: string, n: number, count: number): string {
  const next = numbers(n + 1)
  // Evenly by their logarithm, not in the order of their sizes: most pages are small, and some very large.
  const size = SMALLEST * (LARGEST / SMALLEST) ** (((n * 7) % count) / (count - 1))
  const word = (): string => WORDS[next(WORDS.length)] ?? ''
  const sentence = (): string => {
    const words = Array.from({ length: 9 + next(14) }, word)
    return `The ${words.join(' ')}, and nobody at the ${word()} could say for how long.`
  }
  const paragraph = (): string =>
    `<p class="body-text css-${next(9999)}" data-block="${next(99_999)}">${Array.from({ length: 2 + next(4) }, sentence).join(' ')} <a href="/topic/${word()}">${word()} ${word()}</a>.</p>`
  const card = (): string =>
    `<li class="card card--small"><a href="/${next(9999)}" class="card__link" data-track="${next(9999)}"><div class="card__image"><svg viewBox="0 0 8 8" aria-hidden="true"><path d="M0 0h${next(8)}v${next(8)}z"></path></svg></div><h3 class="card__title">${word()} ${word()} ${word()}</h3><span class="card__time">${next(20)} hours ago</span></a></li>`
  const script = (length: number): string => {
    const items: string[] = []
    for (let at = 0; at < length; at += 60)
      items.push(`{"id":"${next(999_999_999)}","kind":"${word()}","path":"/${word()}/${word()}"}`)
    return `<script>window.__state=${`[${items.join(',')}]`};</script>`
  }
  const article = Array.from({ length: Math.min(8 + Math.round(size / 12_000), LONGEST_ARTICLE) }, paragraph).join('\n')
  let isFirst = true
  const written = fixture.replace(ARTICLE, () => {
    const words = isFirst ? article : ''
    isFirst = false
    return words
  })
  const [above = '', below = ''] = written.split(/(?=<\/body>)/)
  const scripts = script(size * SCRIPT)
  const menu = `<header class="site-header"><nav><ul>${Array.from({ length: 40 }, card).join('')}</ul></nav></header>`
  let cards = ''
  while (above.length + menu.length + scripts.length + cards.length < size) cards += card()
  const beside = `<aside class="related"><ul>${cards}</ul></aside>`
  return `${above.replace(/<\/head>/, `${scripts}$&`).replace(/<body\b[^>]*>/, `$&${menu}`)}${beside}${below}`
}
