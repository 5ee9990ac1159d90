import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SEARCH_START, type SearchWish } from '@shared/ipc/search'
import { importSource } from '../../electron/importing/import-source'
import { parserInJsdom } from '../unit/electron/importing/parser-in-jsdom'
import { ProjectSession } from '../../electron/project/session'
import { searchProject } from '../../electron/searching/search-project'
import { editedArticle } from '../unit/shared/anchoring/edited-article'
import { longestHold } from './longest-hold'

const SOURCES = 500
const CHARACTERS = 40_000
const SEARCHES = ['nowhere', 'kasa', 'ka min', 'min NEAR/5 sa', '"tel sa"', '/s[ae]l+\\w*/']

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-bench-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** One search to its end: when the first place was there, how many there are, and how long it took. */
async function search(session: ProjectSession, query: string) {
  const begun = performance.now()
  let [first, hits] = [NaN, 0]
  for (let from: SearchWish['from'] | null = SEARCH_START; from && hits < 10_000;) {
    const page = await searchProject(session, { query, scopes: ['texts', 'notes'], sourceId: null, from })
    if (Number.isNaN(first) && page.hits.length > 0) first = performance.now() - begun
    hits += page.hits.length
    from = page.next
  }
  return { first, hits, all: performance.now() - begun }
}

it(`searching ${SOURCES} sources of ${CHARACTERS} characters answers at once and holds nobody up`, async () => {
  const session = await ProjectSession.create(join(folder, 'large.assay'), { title: 'Large', analyst: 'Ada' })
  const by = Object.keys(session.project.analysts)[0] ?? ''
  const texts: string[] = []
  for (let at = 0; at < SOURCES; at += 1) {
    const text = editedArticle(CHARACTERS, { words: 0, gone: 0, moved: 0 }, at).before
    texts.push(text)
    const bytes = new TextEncoder().encode(text)
    await importSource(session, { name: `${at}.txt`, bytes }, { by, chromium: parserInJsdom })
  }
  const begun = performance.now()
  for (const text of texts) JSON.parse(JSON.stringify(text.toLowerCase().split('\n\n')))
  const plain = performance.now() - begun
  console.log(`lower case and JSON of ${texts.join('').length} characters: ${plain.toFixed(0)} ms`)
  const holds: number[] = []
  for (const query of ['nowhere', ...SEARCHES]) {
    let found = { first: NaN, hits: 0, all: NaN }
    const hold = await longestHold(async () => {
      found = await search(session, query)
    })
    holds.push(hold)
    console.log(
      `${query}: first place after ${found.first.toFixed(0)} ms, ${found.hits} places after ${found.all.toFixed(0)} ms ` +
        `= ${(found.all / plain).toFixed(2)}x; the event loop is held up for ${hold.toFixed(0)} ms at most`,
    )
  }
  await session.close()
  expect(holds.length).toBe(SEARCHES.length + 1)
})
