import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FUSES, fusesIn } from '../../scripts/packaging/fuses.mjs'
import { KeyboardAnalyst } from './keyboard-analyst'
import { COMMAND, freshUser, PACKAGE, PackagedApp, PROGRAM } from './packaged-app'

/** The packaged program by an ordinary user who has no checkout, from a folder with spaces and letters of other scripts. */

const run = promisify(execFile)
const checkout = join(import.meta.dirname, '../..')
const article = join(checkout, 'resources/sample/article.txt')
const HELP = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3', '--command-line', '--', 'help']

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

test('the fuses are those that were asked for', async () => {
  expect(fusesIn(await readFile(PROGRAM))).toEqual(FUSES)
})

test('no variable and no switch makes the program run other code than its own', async () => {
  const user = await freshUser()
  const marker = join(user.HOME, 'ran')
  const code = join(user.HOME, 'code.cjs')
  await writeFile(code, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`)

  const asNode = { ...user, ELECTRON_RUN_AS_NODE: '1' }
  const { stdout } = await run(PROGRAM, HELP, { env: asNode })
  expect(stdout).toContain('Usage: assay <command>')
  await run(PROGRAM, HELP, { env: { ...user, NODE_OPTIONS: `--require ${code}` } })
  const inspected = await run(PROGRAM, ['--inspect=0', '--inspect-brk=0', ...HELP], { env: user })
  expect(inspected.stderr).not.toContain('Debugger listening')
  await mkdir(join(user.HOME, 'other'))
  await writeFile(join(user.HOME, 'other/package.json'), '{ "main": "../code.cjs" }')
  expect((await run(PROGRAM, [join(user.HOME, 'other'), ...HELP], { env: user })).stdout).toBe(stdout)
  expect(await exists(marker)).toBe(false)

  // An Electron with its fuses as they come does run it, so the test can see what it looks for.
  await run(String(createRequire(import.meta.url)('electron')), [code], { env: asNode })
  expect(await exists(marker)).toBe(true)
})

test('the command line works without a display and leaves nothing behind', async () => {
  const { DISPLAY: _display, XAUTHORITY: _authority, ...env } = await freshUser()
  const assay = async (...args: string[]) => await run(COMMAND, args, { env, cwd: env.HOME })
  await writeFile(join(env.HOME, 'Статья.md'), '# Flood\n\nThe *warning* came late.\n')
  await assay('new', 'Проект.assay', '--title', 'Проект', '--analyst', 'Ada')
  await assay('import', 'Проект.assay', 'Статья.md', article)
  expect((await assay('list', 'Проект.assay')).stdout).toContain('sources\t2')
  await assay('pack', 'Проект.assay', '--out', 'Проект.assay.zip')
  expect((await assay('verify', 'Проект.assay.zip')).stderr).toBe('')
  const refused = await assay('list', 'nowhere').catch((failure: unknown) => failure)
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/^assay: /) })
  expect((await readdir(env.HOME)).filter((name) => !name.startsWith('.')).toSorted()).toEqual([
    'Проект.assay',
    'Проект.assay.zip',
    'Статья.md',
  ])
  expect(await exists(join(env.HOME, '.config'))).toBe(false)
})

test('from an imported article to the exported memo, in the sandbox, with nothing of the checkout', async () => {
  const user = await freshUser()
  const app = await PackagedApp.start(user)
  try {
    const analyst = new KeyboardAnalyst(app)
    await analyst.createProject(join(user.HOME, 'Smoke.assay'), 'Smoke', 'Ada')
    await writeFile(join(user.HOME, 'article.txt'), await readFile(article))
    await analyst.import(join(user.HOME, 'article.txt'))
    await analyst.goTo('reader')
    await analyst.select({ paragraph: 4, from: 356, length: 70 })
    await analyst.tagAs('Lost warning')
    await analyst.goTo('memo')
    await analyst.newMemo()
    await analyst.exportMemo('Word', join(user.HOME, 'memo.docx'))
    expect((await readFile(join(user.HOME, 'memo.docx'))).subarray(0, 2).toString()).toBe('PK')
    await analyst.exportMemo('PDF', join(user.HOME, 'memo.pdf'))
    expect((await readFile(join(user.HOME, 'memo.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')

    const renderers = (await app.processes()).filter(({ words }) => words.includes('--type=renderer'))
    expect(renderers.length).toBeGreaterThan(0)
    for (const { id } of renderers) expect(await readFile(`/proc/${id}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m)
    const open = await app.openFiles()
    expect(open.filter((path) => path.startsWith(PACKAGE)).length).toBeGreaterThan(0)
    expect(open.filter((path) => path.startsWith(checkout))).toEqual([])
    expect(await readdir(join(user.HOME, '.config'))).toContain('Assay Test Build')
  } finally {
    await app.close()
  }
})

test('a package that is given to it opens beside its file; About says what this build is, the guide has its pictures', async () => {
  const user = await freshUser()
  const folder = join(user.HOME, 'Полученное 收到 x')
  await mkdir(folder)
  const assay = async (...args: string[]) => await run(COMMAND, args, { env: user, cwd: folder })
  await assay('new', 'sent', '--title', 'Отчёт', '--analyst', 'Ada')
  await assay('import', 'sent', article)
  await assay('pack', 'sent', '--out', 'Отчёт 分析.assay.zip')
  const app = await PackagedApp.start(user, [join(folder, 'Отчёт 分析.assay.zip')])
  try {
    await app.answerSaveDialogs(null)
    await expect(app.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    expect((await readdir(folder)).toSorted()).toEqual(['sent', 'Отчёт 分析.assay.zip', 'Отчёт.assay'])
    const analyst = new KeyboardAnalyst(app)
    await analyst.run('About Assay')
    const about = app.page.getByRole('dialog', { name: 'About Assay' })
    await expect(about).toContainText('This is a test build on an unofficial copy of Electron. Do not work with it.')
    await expect(about).toContainText('Assay Test Build')
    await app.page.keyboard.press('Escape')
    await analyst.run('Third-party licences')
    await expect(app.page.getByRole('dialog', { name: 'Third-party licences' })).toContainText('react')
    await app.page.keyboard.press('Escape')
    await analyst.run('Close project')
    await analyst.openSample()
    await analyst.press('F1')
    const picture = app.page.getByRole('article', { name: 'Import articles' }).getByRole('img')
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  } finally {
    await app.close()
  }
})
