import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const KB = 1024
const SMALLEST = 20 * KB
const LARGEST = 1_500 * KB
/** How much of a saved page is script: pages that are large are large by that. */
const SCRIPT = 0.55
const LONGEST_ARTICLE = 60
const WORDS =
  'lock barge grain harbour foundry railway tariff drought sluice ledger ferry tonne autumn council engineer dredger pilot quay cargo repair level forecast insurer permit reach'.split(
    ' ',
  )

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return state % below
  }
}

/** Writes `count` pages as browsers save them into `folder`, from 20 KB to 1.5 MB, with text of their own; gives their paths. */
export async function writeSavedPages(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (let n = 0; n < count; n += 1) {
    const path = join(folder, `page ${String(n).padStart(3, '0')}.html`)
    await writeFile(path, savedPage(n, count))
    paths.push(path)
  }
  return paths
}

function savedPage(n: number, count: number): string {
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
  const title = `Report ${n}: ${word()} and ${word()} wait behind the ${word()}`
  const article = Array.from({ length: Math.min(8 + Math.round(size / 12_000), LONGEST_ARTICLE) }, paragraph).join('\n')
  const head = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title} - The Weir Review</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Weir Review"><meta property="article:published_time" content="2024-0${1 + next(9)}-1${next(9)}T08:00:00+01:00"><meta name="author" content="Ruth Calder"><link rel="canonical" href="https://weir.example/${n}">`
  const body = `<header class="site-header"><nav><ul>${Array.from({ length: 40 }, card).join('')}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By Ruth Calder</p>${article}</article></main><aside class="related"><ul>`
  const scripts = script(size * SCRIPT)
  let cards = ''
  while (head.length + scripts.length + body.length + cards.length < size) cards += card()
  return `${head}${scripts}</head><body>${body}${cards}</ul></aside><footer><p>© The Weir Review</p></footer></body></html>\n`
}
