import { randomUUID } from 'node:crypto'
import { appendFile, chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, type RunningApp, test } from './fixtures'

/** A project with one tag, made through the window's own forms, and closed again. */
async function makeProject(app: RunningApp, path: string): Promise<void> {
  await app.answerSaveDialogs(path)
  await app.page.getByRole('main').getByRole('button', { name: 'New project…' }).click()
  const dialog = app.page.getByRole('dialog')
  await dialog.getByLabel('Title').fill('River')
  await dialog.getByLabel('Your name').fill('Ada')
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(app.page.locator('[data-screen="library"]')).toBeVisible()
  await app.chooseMenuItem('project.close')
  await expect(app.page.locator('[data-screen="home"]')).toBeVisible()
}

async function open(app: RunningApp, path: string): Promise<void> {
  await app.answerOpenDialogs(path)
  await app.page.getByRole('main').getByRole('button', { name: 'Open project…' }).click()
}

/** Every file below a folder and its bytes. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')])))
}

const newestJournal = async (project: string) =>
  join(project, 'journal', (await readdir(join(project, 'journal'))).toSorted().at(-1) ?? '')

/** What a machine that stopped in the middle of work leaves: only then can a line be torn. */
async function leaveLock(project: string): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z'
  const process = { instance: randomUUID(), pid: 1, processStart: '', bootId: 'an earlier start' }
  const owner = { ...process, host: hostname(), user: 'ada', startedAt: at, aliveAt: at }
  await writeFile(join(project, '.lock'), JSON.stringify(owner))
}

/** The snapshot as a later Assay might write it: a whole header of a format that we do not know. */
function newerFormat(snapshot: Buffer): string {
  const [line = '', ...rest] = snapshot.toString('latin1').split('\n')
  const [, fields = ''] = /^\{"header":(\{.*\}),"headerCrc"/.exec(line) ?? []
  const newer = fields.replace(/"format":\d+/, '"format":99')
  const crc = crc32(newer).toString(16).padStart(8, '0')
  return [`{"header":${newer},"headerCrc":"${crc}",`.padEnd(line.length), ...rest].join('\n')
}

test('a folder that is not a project is refused and left as it is', async ({ app, folder }) => {
  const holiday = join(folder, 'holiday')
  await mkdir(holiday)
  await writeFile(join(holiday, 'beach.jpg'), 'not a project')
  await open(app, holiday)
  await expect(app.page.getByRole('alert')).toContainText('holiday')
  await expect(app.page.locator('[data-screen="home"]')).toBeVisible()
  expect(await readdir(holiday)).toEqual(['beach.jpg'])
})

test('a project of another program is refused and left as it is', async ({ app, folder }) => {
  const alien = join(folder, 'alien.assay')
  await mkdir(alien)
  await writeFile(join(alien, 'project.json'), '{"name":"alien","version":1}')
  await open(app, alien)
  await expect(app.page.getByRole('alert')).toContainText('belongs to another program')
  expect(await readFile(join(alien, 'project.json'), 'utf8')).toBe('{"name":"alien","version":1}')
})

test('a project of a newer format is refused and left as it is', async ({ app, folder }) => {
  const path = join(folder, 'river.assay')
  await makeProject(app, path)
  const file = join(path, 'project.json')
  await writeFile(file, newerFormat(await readFile(file)))
  const before = await contents(path)
  await open(app, path)
  await expect(app.page.getByRole('alert')).toContainText(/newer/i)
  await expect(app.page.locator('[data-screen="home"]')).toBeVisible()
  expect(await contents(path)).toEqual(before)
})

test('a torn last line costs only the change that was never acknowledged', async ({ app, folder }) => {
  const path = join(folder, 'river.assay')
  await makeProject(app, path)
  const journal = await newestJournal(path)
  const [line = ''] = (await readFile(journal, 'utf8')).split('\n')
  await appendFile(journal, line.slice(0, line.length / 2))
  await leaveLock(path)
  await open(app, path)
  await expect(app.page.locator('[data-screen="library"]')).toBeVisible()
  await expect(app.page.getByText(/not finished/)).toBeVisible()
})

test('a read-only folder opens for reading and says so', async ({ app, folder }) => {
  const path = join(folder, 'river.assay')
  await makeProject(app, path)
  const before = await contents(path)
  const folders = [path, join(path, 'journal'), join(path, 'sources')]
  for (const each of folders) await chmod(each, 0o500)
  try {
    await open(app, path)
    await expect(app.page.locator('[data-screen="library"]')).toBeVisible()
    await expect(app.page.getByText(/cannot be written to/).first()).toBeVisible()
    expect(await contents(path)).toEqual(before)
  } finally {
    await app.close()
    for (const each of folders) await chmod(each, 0o700)
  }
})
