import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Diagnostic {
  code: string
  filename: string
}

const root = process.cwd()
const rooms = ['shared', 'electron', 'renderer', 'tests', 'scripts']
const imports = 'eslint(no-restricted-imports)'
const globals = 'eslint(no-restricted-globals)'
const properties = 'eslint(no-restricted-properties)'

/** One file that breaks one rule: where it lies, the rule that must name it, what it says. */
const violations: [path: string, rule: string, source: string][] = [
  ['shared/reads-disk.ts', imports, `import { readFile } from 'node:fs/promises'\nexport const read = readFile`],
  ['shared/knows-electron.ts', imports, `import type { App } from 'electron'\nexport type A = App`],
  ['shared/knows-react.ts', imports, `import { useState } from 'react'\nexport const use = useState`],
  ['shared/knows-react-dom.ts', imports, `import { createRoot } from 'react-dom/client'\nexport const r = createRoot`],
  ['shared/knows-store.ts', imports, `import { Low } from 'lowdb'\nexport const store = Low`],
  ['shared/knows-screen.ts', imports, `import { x } from '@state/client'\nexport const y = x`],
  ['shared/knows-main.ts', imports, `import { x } from '../electron/window'\nexport const y = x`],
  ['shared/later.ts', imports, `export const later = () => import('node:fs')`],
  ['shared/knows-window.ts', globals, `export const width = window.innerWidth`],
  ['shared/knows-process.ts', globals, `export const cwd = process.cwd()`],

  ['electron/listens.ts', imports, `import { ipcMain } from 'electron'\nexport const x = ipcMain`],
  ['electron/speaks.ts', imports, `import { ipcRenderer } from 'electron'\nexport const x = ipcRenderer`],
  ['electron/everything.ts', imports, `import * as electron from 'electron'\nexport const x = electron.ipcMain`],
  ['electron/by-default.ts', imports, `import electron from 'electron'\nexport const x = electron.ipcMain`],
  ['electron/connects.ts', imports, `import { net } from 'electron'\nexport const x = net`],
  ['electron/http.ts', imports, `import { get } from 'node:https'\nexport const x = get`],
  ['electron/socket.ts', imports, `import { connect } from 'node:net'\nexport const x = connect`],
  ['electron/names.ts', imports, `import { lookup } from 'node:dns/promises'\nexport const x = lookup`],
  ['electron/fetches.ts', globals, `export const page = () => fetch('https://example.org')`],
  ['electron/bare.ts', 'unicorn(prefer-node-protocol)', `import { get } from 'https'\nexport const x = get`],
  ['electron/knows-react.ts', imports, `import { useState } from 'react'\nexport const use = useState`],
  ['electron/knows-screen.ts', imports, `import { x } from '../renderer/state/client'\nexport const y = x`],
  ['electron/storage/knows-project.ts', imports, `import { x } from '../project/clean'\nexport const y = x`],
  ['electron/project/knows-importing.ts', imports, `import { x } from '../importing/clean'\nexport const y = x`],
  ['electron/project/knows-sample.ts', imports, `export const later = () => import('../sample/clean')`],
  ['electron/searching/knows-cli.ts', imports, `import { x } from '../cli/clean'\nexport const y = x`],
  ['electron/importing/formats/knows-ipc.ts', imports, `import { y } from '../../ipc/clean'\nexport const x = y`],
  ['electron/exporting/knows-cli.ts', imports, `import { x } from '../cli/clean'\nexport const y = x`],
  ['electron/sample/knows-ipc.ts', imports, `import { read } from '../ipc/clean'\nexport const y = read`],
  ['electron/ipc/serve.ts', imports, `import { ipcRenderer } from 'electron'\nexport const x = ipcRenderer`],
  ['electron/preload.ts', imports, `import { ipcMain } from 'electron'\nexport const x = ipcMain`],

  ['renderer/reads-disk.ts', imports, `import { readFile } from 'node:fs/promises'\nexport const read = readFile`],
  ['renderer/knows-electron.ts', imports, `import { ipcRenderer } from 'electron'\nexport const x = ipcRenderer`],
  ['renderer/knows-main.ts', imports, `import { x } from '../electron/window'\nexport const y = x`],
  ['renderer/fetches.ts', globals, `export const page = () => fetch('https://example.org')`],
  ['renderer/features/home/bridge.ts', properties, `export const bridge = window.assay`],
  ['renderer/features/home/global-bridge.ts', properties, `export const bridge = globalThis.assay`],
  ['renderer/features/home/taken-bridge.ts', properties, `const { assay } = window\nexport const bridge = assay`],
  ['renderer/features/home/other.ts', imports, `import { x } from '../risks/clean'\nexport const y = x`],
  ['renderer/features/home/up.ts', imports, `import { x } from '../../state/client'\nexport const y = x`],
  [
    'renderer/features/home/reads.ts',
    imports,
    `import { readFile } from 'node:fs/promises'\nexport const r = readFile`,
  ],
  ['renderer/state/knows-feature.ts', imports, `import { x } from '../features/home/clean'\nexport const y = x`],
  ['renderer/state/knows-piece.ts', imports, `import { x } from '@domain/clean'\nexport const y = x`],
  ['renderer/domain/knows-feature.ts', imports, `import { x } from '../features/home/clean'\nexport const y = x`],
  ['renderer/frame/knows-feature.ts', imports, `import { x } from '../features/home/clean'\nexport const y = x`],
  ['renderer/ui/knows-store.ts', imports, `import { x } from '@state/client'\nexport const y = x`],
  ['renderer/ui/knows-feature.ts', imports, `import { x } from '../features/home/clean'\nexport const y = x`],
  ['renderer/knows-parser.ts', imports, `import { x } from './parser/clean'\nexport const y = x`],
  ['renderer/state/knows-parser.ts', imports, `import { x } from '../parser/clean'\nexport const y = x`],
  ['renderer/domain/knows-parser.ts', imports, `import { x } from '../parser/clean'\nexport const y = x`],
  ['renderer/frame/knows-parser.ts', imports, `import { x } from '../parser/clean'\nexport const y = x`],
  ['renderer/ui/knows-parser.ts', imports, `import { x } from '../parser/clean'\nexport const y = x`],
  ['renderer/features/home/knows-parser.ts', imports, `import { x } from '../../parser/clean'\nexport const y = x`],
  ['renderer/parser/knows-app.ts', imports, `import { x } from '@state/client'\nexport const y = x`],
  ['renderer/parser/knows-piece.ts', imports, `import { x } from '@domain/clean'\nexport const y = x`],
  ['renderer/parser/knows-neighbour.ts', imports, `import { x } from '../state/client'\nexport const y = x`],
  [
    'renderer/parser/packed/knows-screen.ts',
    imports,
    `import { x } from '../../features/home/clean'\nexport const y = x`,
  ],
  ['renderer/parser/knows-main.ts', imports, `import { x } from '../../electron/window'\nexport const y = x`],
  [
    'renderer/features/home/RawHtml.tsx',
    'react(no-danger)',
    `export const RawHtml = () => <p dangerouslySetInnerHTML={{ __html: '' }} />`,
  ],

  ['scripts/needs-install.mjs', imports, `import { z } from 'zod'\nexport const x = z`],
  ['scripts/dev/watch-build.mjs', imports, `import { z } from 'zod'\nexport const x = z`],
  ['tests/e2e/sleeps.spec.ts', properties, `export const nap = (page: any) => page.waitForTimeout(1)`],

  [
    'shared/long.ts',
    'eslint(max-lines)',
    Array.from({ length: 301 }, (_, i) => `export const n${i} = ${i}`).join('\n'),
  ],
  ['shared/anything.ts', 'typescript(no-explicit-any)', `export const x = (value: any): string => String(value)`],
  ['shared/leaks.ts', 'typescript(no-unsafe-return)', `export const x = (): string => JSON.parse('1')`],
  ['shared/ignored.ts', 'typescript(ban-ts-comment)', `// @ts-ignore\nexport const x: string = 1`],
  [
    'shared/loses.ts',
    'typescript(no-floating-promises)',
    `async function save() {}\nexport const f = () => { save() }`,
  ],
  [
    'shared/forgets.ts',
    'typescript(switch-exhaustiveness-check)',
    `export function f(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2\n}`,
  ],
  ['shared/strings.ts', 'typescript(only-throw-error)', `export const f = () => { throw 'no' }`],
  ['shared/unnamed.ts', 'import(no-default-export)', `export default 1`],
  ['shared/barrel.ts', 'oxc(no-barrel-file)', `export * from './clean'`],
  ['shared/there.ts', 'import(no-cycle)', `import { back } from './back'\nexport const there = () => back`],
  ['shared/back.ts', 'import(no-cycle)', `import { there } from './there'\nexport const back = () => there`],
  ['shared/camelCase.ts', 'unicorn(filename-case)', `export const x = 1`],
  ['renderer/ui/lower-case.tsx', 'unicorn(filename-case)', `export const X = () => <p />`],
  ['electron/chatty.ts', 'eslint(no-console)', `export const f = () => console.log('x')`],
]

const clean: Record<string, string> = {
  'shared/clean.ts': `export const x = 1`,
  'electron/clean.ts': `import { app } from 'electron'\nimport { x } from '@shared/clean'\nexport const y = [app, x]`,
  'electron/storage/clean.ts': `import type { Input } from '@shared/ipc/contract'\nexport type X = Input<never>`,
  'electron/project/clean.ts': `import type { X } from '../storage/clean'\nexport type Y = X`,
  'electron/importing/clean.ts': `import type { Y } from '../project/clean'\nexport const x: Y[] = []`,
  'electron/sample/clean.ts': `import { x } from '../importing/clean'\nexport const y = x`,
  'electron/cli/clean.ts': `import { x as a } from '../importing/clean'\nexport const x = a`,
  'electron/ipc/clean.ts': `import { readFile } from 'node:fs/promises'\nexport const read = readFile`,
  'renderer/state/client.ts': `import { x as shared } from '@shared/clean'\nexport const x = [window.assay, shared]`,
  'renderer/domain/clean.ts': `import { x as a } from '@state/client'\nexport const x = a`,
  'renderer/ui/Clean.tsx': `export const Clean = () => <p />`,
  'renderer/features/home/clean.ts': `import { x as a } from '@state/client'\nimport { Clean } from '@ui/Clean'\nexport const x = [a, Clean]`,
  'renderer/features/risks/clean.ts': `import { x as a } from '@shared/clean'\nexport const x = a`,
  'renderer/parser/clean.ts': `import { x as a } from '@shared/clean'\nexport const x = a`,
  'renderer/parser/packed/clean.ts': `import { x as a } from '../clean'\nexport const x = a`,
  'tests/unit/clean.test.ts': `import { expect, it } from 'vitest'\nit('adds', () => expect(1).toBe(1))`,
  'scripts/clean.mjs': `import { join } from 'node:path'\nexport const x = join('a', 'b')`,
}

let folder: string
let found: Diagnostic[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-lint-'))
  for (const config of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    await cp(join(root, config), join(folder, config))
  for (const room of [...rooms, 'renderer/parser'])
    await cp(join(root, room, 'tsconfig.json'), join(folder, room, 'tsconfig.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [path, source] of [
    ...violations.map(([path, , source]) => [path, source] as const),
    ...Object.entries(clean),
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `${source}\n`)
  }
  found = await lint(folder)
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

describe('lint reports', () => {
  it.each(violations)('%s as %s', (path, rule) => {
    expect(rulesNaming(path)).toContain(rule)
  })
})

it.each(Object.keys(clean))('lint lets %s pass', (path) => {
  expect(rulesNaming(path)).toEqual([])
})

function rulesNaming(path: string): string[] {
  return found.filter(({ filename }) => filename === path).map(({ code }) => code)
}

function lint(cwd: string): Promise<Diagnostic[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [oxlint, '--format', 'json', ...rooms],
      { cwd, maxBuffer: 1 << 26 },
      (_, stdout, stderr) => {
        if (!stdout.startsWith('{')) reject(new Error(stderr || stdout))
        else resolve((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics)
      },
    )
  })
}
