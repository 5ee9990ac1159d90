import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { Typist } from './typist'

const checkout = join(import.meta.dirname, '../..')
const FULL = process.env.ASSAY_FAULTS === 'full'
const KILLS = FULL ? 200 : 3
const TYPING_KILLS = FULL ? 50 : 2
const MORE = ' And more'
/** Past the number of changes after which project.json is written anew, so that kills meet that too. */
const MOST_ACKNOWLEDGED = FULL ? 1_500 : 700
/** Tags added before a kill at most: on a busy machine many more are saved until it comes. */
const MOST_ADDED = MOST_ACKNOWLEDGED + 100
/** Kills before a new project is begun: a project takes 10,000 tags, and one that grew for ever would be slow to open. */
const KILLS_PER_PROJECT = 6
const STREAMS = 8

type Bridge = {
  call: (name: string, input: unknown) => Promise<string>
  onEvent: (heard: (text: string) => void) => void
}
type Opened = {
  project: { tags: Record<string, { name: string }>; sources: Record<string, { descriptor: string }> }
  readOnly: string | null
  notices: string[]
  status: { seq: number }
}

/** Adds tags as fast as the program takes them; the names of those it said are saved land in the set. */
async function streamTags({ page }: RunningApp, prefix: string, atMost = Infinity): Promise<Set<string>> {
  const acknowledged = new Set<string>()
  page.on('console', (message) => {
    const [, name] = /^saved (.+)$/.exec(message.text()) ?? []
    if (name !== undefined) acknowledged.add(name)
  })
  await page.evaluate(
    async ({ prefix, streams, atMost }) => {
      const { call } = (window as unknown as { assay: Bridge }).assay
      const { value } = JSON.parse(await call('project.current', {}))
      const by = Object.keys(value.project.analysts)[0]
      let count = 0
      const stream = async () => {
        while (count < atMost) {
          const name = `${prefix} ${(count += 1)}`
          const about = { parentId: null, colour: 1, definition: '', include: '', exclude: '', shortcut: null }
          const tag = { id: crypto.randomUUID(), name, position: count, ...about }
          const operations = [{ name: 'tag.create', input: { tag } }]
          const reply = await call('project.apply', { by, operations })
          if (!JSON.parse(reply).ok) throw new Error(reply)
          console.log(`saved ${name}`)
        }
      }
      for (let n = 0; n < streams; n += 1) void stream()
    },
    { prefix, streams: STREAMS, atMost },
  )
  return acknowledged
}

async function reopen(
  launch: () => Promise<RunningApp>,
  project: string,
): Promise<{ app: RunningApp; opened: Opened }> {
  const app = await launch()
  await app.answerOpenDialogs(project)
  await app.page.keyboard.press('Control+o')
  // It comes back by itself where it was, or is opened now.
  await expect(app.page.locator('main:not([data-screen=home])')).toBeVisible()
  const opened = await app.page.evaluate(async () => {
    const { call, onEvent } = (window as unknown as { assay: Bridge }).assay
    type Part = { opening: string; kind: string; entities: { id: string }[] }
    const parts: Part[] = []
    onEvent((text) => {
      const { name, payload } = JSON.parse(text)
      if (name === 'project.opening') parts.push(payload)
    })
    const { value } = JSON.parse(await call('project.current', {}))
    const ahead = () => parts.filter(({ opening }) => opening === value.ahead?.opening)
    while (ahead().length < (value.ahead?.parts ?? 0)) await new Promise((resolve) => setTimeout(resolve, 10))
    for (const { kind, entities } of ahead()) for (const each of entities) value.project[kind][each.id] = each
    return value
  })
  return { app, opened: opened as Opened }
}

/** What was typed into the description of the one source. */
const typedIn = ({ project }: Opened): string => Object.values(project.sources)[0]?.descriptor ?? ''

const missingIn = ({ project }: Opened, acknowledged: Iterable<string>): string[] => {
  const there = new Set(Object.values(project.tags).map(({ name }) => name))
  return [...acknowledged].filter((name) => !there.has(name))
}

async function create(launch: () => Promise<RunningApp>, project: string): Promise<RunningApp> {
  const app = await launch()
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(project, 'Kill', 'Ann')
  await analyst.import(join(checkout, 'resources/sample/article.txt'))
  return app
}

async function untilAcknowledged(acknowledged: ReadonlySet<string>, count: number): Promise<void> {
  await expect.poll(() => acknowledged.size, { intervals: [1], timeout: 600_000 }).toBeGreaterThanOrEqual(count)
}

test('a tag the screen shows as saved survives a kill right after', async ({ launch, folder }) => {
  const project = join(folder, 'Kill.assay')
  let app = await create(launch, project)
  let analyst = new KeyboardAnalyst(app)
  await analyst.goTo('reader')
  await analyst.select({ paragraph: 4, from: 0, length: 12 })
  await analyst.tagAs('Kept')
  await app.kill()

  ;({ app } = await reopen(launch, project))
  analyst = new KeyboardAnalyst(app)
  await expect(app.page.getByText('1 source · 1 passage · 0 risks')).toBeVisible()
  await expect(app.page.locator('[data-save=saved]')).toBeVisible()
})

test(`${KILLS} kills at random moments, under load and while somebody types, lose nothing that was saved @faults`, async ({
  launch,
  folder,
}) => {
  test.setTimeout(FULL ? 3 * 60 * 60_000 : 240_000)
  let acknowledged = new Set<string>()
  let app: RunningApp | null = null
  let project = ''
  let typed = ''
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % KILLS_PER_PROJECT === 0) {
      await app?.close()
      project = join(folder, `Kill ${kill}.assay`)
      acknowledged = new Set()
      app = await create(launch, project)
      typed = ''
    }
    if (!app) throw new Error('There is always a program to kill.')
    const typist = new Typist(app, `kill ${kill}`, typed)
    await typist.typeAndSee()
    const saved = await streamTags(app, `kill ${kill} tag`, MOST_ADDED)
    const typing = typist.typeOn()
    await untilAcknowledged(saved, 1 + Math.floor(Math.random() * MOST_ACKNOWLEDGED))
    await pause(Math.random() * 30)
    const shown = await new KeyboardAnalyst(app).seq()
    await app.kill()
    await typing
    for (const name of saved) acknowledged.add(name)

    const again = await reopen(launch, project)
    expect(again.opened.readOnly).toBeNull()
    expect(missingIn(again.opened, acknowledged), `lost after kill ${kill}`).toEqual([])
    expect(again.opened.status.seq).toBeGreaterThanOrEqual(shown)
    typed = typedIn(again.opened)
    expect(typist.texts.slice(typist.saved - 1), `typed before kill ${kill}`).toContain(typed)
    app = again.app
  }
})

test(`${TYPING_KILLS} kills in the middle of a sentence leave it in its field, as far as it was called saved @faults`, async ({
  launch,
  folder,
}) => {
  test.setTimeout(FULL ? 2 * 60 * 60_000 : 240_000)
  const project = join(folder, 'Kill.assay')
  let app = await create(launch, project)
  let before = ''
  for (let kill = 0; kill < TYPING_KILLS; kill += 1) {
    const field = app.page.getByLabel('Source descriptor')
    await expect(field, `before kill ${kill}`).toHaveValue(before)
    await field.focus()
    await app.page.keyboard.press('Control+End')
    await app.page.keyboard.type(`Sentence ${kill} of many.`)
    await expect(app.page.locator('[data-save=saved]')).toBeVisible()
    const shown = await field.inputValue()
    await app.page.keyboard.type(MORE)
    await pause(Math.random() * 1_000)
    await app.kill()

    const again = await reopen(launch, project)
    // Nothing was finished, so nothing of it is in the project.
    expect(typedIn(again.opened)).toBe('')
    app = again.app
    before = await app.page.getByLabel('Source descriptor').inputValue()
    expect(Array.from({ length: MORE.length + 1 }, (_, letters) => shown + MORE.slice(0, letters))).toContain(before)
  }
  await app.page.getByLabel('Source descriptor').focus()
  await app.page.keyboard.press('Tab')
  await new KeyboardAnalyst(app).saved(3)
  await app.kill()
  expect(typedIn((await reopen(launch, project)).opened)).toBe(before)
})

test('the same loop notices a loss where there is one', async ({ launch, folder }) => {
  const project = join(folder, 'Kill.assay')
  const app = await create(launch, project)
  // A number known beforehand: what is heard of a stream that goes on is behind what is in the journal.
  const tags = 50
  const saved = await streamTags(app, 'tag', tags)
  await untilAcknowledged(saved, tags)
  await app.kill()
  // Up to as many tags as there are streams share a line: fewer lines than follow the import.
  await dropLastLines(join(project, 'journal'), 3)
  const { app: again, opened } = await reopen(launch, project)
  expect(missingIn(opened, saved).length).toBeGreaterThan(0)

  const typist = new Typist(again, 'typed', '')
  await typist.typeAndSee()
  await again.kill()
  await dropLastLines(join(project, 'journal'), 1)
  expect(typist.texts.slice(typist.saved - 1)).not.toContain(typedIn((await reopen(launch, project)).opened))
})

async function dropLastLines(journals: string, count: number): Promise<void> {
  const last = (await readdir(journals)).toSorted().at(-1) ?? ''
  const lines = (await readFile(join(journals, last), 'utf8')).split('\n')
  await writeFile(join(journals, last), `${lines.slice(0, -count - 1).join('\n')}\n`)
}
