import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SEARCH_START, type SearchWish } from '@shared/ipc/search'
import { ProjectSession } from '../../electron/project/session'
import { searchProject } from '../../electron/searching/search-project'
import { madeUpText, makeLargeTexts } from './large-texts'
import { longestHold } from './longest-hold'

const SOURCES = 500
const CHARACTERS = 40_000
const PASSAGES = 20_000
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
    // A window asks for each page in a turn of its own.
    await nextTurn()
    const page = await searchProject(session, { query, scopes: ['texts', 'notes'], sourceId: null, from })
    if (Number.isNaN(first) && page.hits.length > 0) first = performance.now() - begun
    hits += page.hits.length
    from = page.next
  }
  return { first, hits, all: performance.now() - begun }
}

it(`searching ${SOURCES} sources of ${CHARACTERS} characters answers at once and holds nobody up`, async () => {
  const size = { sources: SOURCES, characters: CHARACTERS, passages: PASSAGES }
  const session = await ProjectSession.open(await makeLargeTexts(folder, size))
  const texts = Array.from({ length: SOURCES }, (_, at) => madeUpText(CHARACTERS, at))
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
