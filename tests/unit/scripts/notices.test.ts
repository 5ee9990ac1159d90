import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { noticesOf } from '../../../scripts/notices/notices'
import { thirdPartyNotices } from '../../../scripts/notices/notices-plugin'
import { packagesOf } from '../../../scripts/notices/packages'

const MIT = { name: 'one', version: '1.0.0', license: 'MIT', texts: ['Do what you like. Copyright One'] }

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-notices-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({ name, version: '1.0.0', license: 'MIT', main: 'index.js', type: 'module', ...more })

test('each text stands there once, under all whose it is', () => {
  const [head, first, second, ...more] = noticesOf([
    MIT,
    { ...MIT, name: 'three', texts: ['Other words'] },
    { ...MIT, name: 'two' },
  ]).split(`\n${'-'.repeat(80)}\n\n`)
  expect(head).toMatch(/LICENSES\.chromium\.html/)
  expect([first, second, ...more]).toEqual([
    'one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nDo what you like. Copyright One\n',
    'three 1.0.0 (MIT)\n\nOther words\n',
  ])
})

test.each(['MIT', 'OFL-1.1', '(MIT OR GPL-3.0-or-later)', 'MIT AND ISC', '(ISC AND MIT)'])('takes %s', (license) => {
  expect(noticesOf([{ ...MIT, license }])).toContain(license)
})

test.each(['GPL-3.0-only', 'UNLICENSED', 'nothing', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN LICENSE', ''])(
  'refuses “%s” by name',
  (license) => {
    expect(() => noticesOf([MIT, { ...MIT, name: 'two', license }])).toThrow(
      `two 1.0.0 would be handed on with the app, but its licence is “${license}”.`,
    )
  },
)

test('refuses what has no text of a licence', () => {
  expect(() => noticesOf([{ ...MIT, texts: [] }])).toThrow(
    'one 1.0.0 would be handed on with the app, but it comes without the text of its licence.',
  )
})

test('takes along what a library needs, wherever that is installed, and what its files ask to be kept', async () => {
  const folder = await folderWith({
    'node_modules/@a/top/package.json': manifest('@a/top', { dependencies: { near: '1', far: '1', '@types/x': '1' } }),
    'node_modules/@a/top/LICENSE.md': 'top',
    'node_modules/@a/top/NOTICE': 'noted',
    'node_modules/@a/top/index.js': '/*! Copyright of others */ 1 /* only a remark */',
    'node_modules/@a/top/unused.js': '/*! Copyright of more */',
    'node_modules/@a/top/node_modules/near/package.json': manifest('near', { dependencies: { far: '1' } }),
    'node_modules/@a/top/node_modules/near/license': 'near',
    'node_modules/far/package.json': manifest('far', { license: undefined }),
    'node_modules/far/readme': 'far',
  })
  const used = [`${folder}/node_modules/@a/top/index.js?module`, `${folder}/own.js`, '\0virtual']
  expect(await packagesOf(used)).toEqual([
    { ...MIT, name: '@a/top', texts: ['top', 'noted', '/*! Copyright of others */'] },
    { ...MIT, name: 'far', license: 'nothing', texts: [] },
    { ...MIT, name: 'near', texts: ['near'] },
  ])
})

test('a build writes what went into it, also after it is built again, and ends at what may not be handed on', async () => {
  const folder = await folderWith({
    'node_modules/used/package.json': manifest('used'),
    'node_modules/used/index.js': 'console.log("used")',
    'node_modules/used/LICENSE': 'The licence of used',
    'node_modules/shaken/package.json': manifest('shaken'),
    'node_modules/shaken/index.js': 'export const one = 1',
    'node_modules/bad/package.json': manifest('bad', { license: 'GPL-3.0-only' }),
    'node_modules/bad/index.js': 'console.log("bad")',
    'node_modules/bad/LICENSE': 'The licence of bad',
    'first.js': 'import "used"\nimport { one } from "shaken"',
    'second.js': 'console.log("ours")',
    'third.js': 'import "bad"',
  })
  const plugin = thirdPartyNotices()
  const built = async (part: string) => {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      build: { outDir: join(folder, 'out', part), rolldownOptions: { input: join(folder, `${part}.js`) } },
    })
    return (await readFile(join(folder, 'out/THIRD-PARTY-NOTICES.txt'), 'utf8')).split('-'.repeat(80)).slice(1)
  }
  const used = ['\n\nused 1.0.0 (MIT)\n\nThe licence of used\n']
  expect(await built('first')).toEqual(used)
  expect(await built('second')).toEqual(used)
  await writeFile(join(folder, 'first.js'), '')
  expect(await built('first')).toEqual([])
  await expect(built('third')).rejects.toThrow('bad 1.0.0 would be handed on with the app')
})
