import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** The folders of shared/ from the ground up: each imports its own folder and those on lines above, never one below. */
const LAYERS: readonly (readonly string[])[] = [
  ['language'],
  ['commands', 'words', 'migrations', 'statistics'],
  ['shortcuts', 'lexicons'],
  ['text', 'encoding', 'rich', 'packed'],
  ['anchoring'],
  ['kinds', 'search'],
  ['document', 'guide'],
  ['retrieval'],
  ['scoring'],
  ['tagging'],
  ['history', 'operations', 'pictures'],
  ['memo'],
  ['interchange', 'reading', 'merging'],
  ['ipc'],
]
/** Files beside the folders that know nothing of the domain; they stand on the second line. */
const GROUND = ['arrangement', 'few-at-once', 'fields', 'input-refusal', 'limits', 'new-id', 'refusal', 'steps', 'zoom']
const LINE_OF_GROUND = 1

type File = { path: string; source: string }

const filesOfShared = (): File[] =>
  readdirSync('shared', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(join('shared', path), 'utf8') }))

/** Imports that go up, as "text/blocks imports kinds/risks". */
function upwards(files: readonly File[]): string[] {
  return files.flatMap(({ path, source }) =>
    [...source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].flatMap(([, to = '']) => {
      const target = normalize(join(dirname(path), to)).replaceAll('\\', '/')
      return levelOf(target) > levelOf(path) || isBeside(path, target)
        ? [`${path.replace(/\.ts$/, '')} imports ${target}`]
        : []
    }),
  )
}

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : null)

function levelOf(path: string): number {
  const folder = folderOf(path)
  return folder === null ? LINE_OF_GROUND : LAYERS.findIndex((layer) => layer.includes(folder))
}

/** Folders of one line do not know each other. */
const isBeside = (path: string, target: string) =>
  folderOf(target) !== null &&
  folderOf(path) !== null &&
  folderOf(path) !== folderOf(target) &&
  levelOf(path) === levelOf(target)

it('every folder of shared/ has its place', () => {
  const paths = filesOfShared().map(({ path }) => path)
  const folders = new Set(paths.flatMap((path) => folderOf(path) ?? []))
  expect([...folders].toSorted()).toEqual(LAYERS.flat().toSorted())
  expect(
    paths
      .filter((path) => folderOf(path) === null)
      .map((path) => path.replace('.ts', ''))
      .toSorted(),
  ).toEqual(GROUND)
})

it('nothing in shared/ imports upwards', () => {
  expect(upwards(filesOfShared())).toEqual([])
})

it('an import that goes up, or aside, would be seen', () => {
  const files = [
    { path: 'text/blocks.ts', source: `import type { Risk } from '../kinds/risks'` },
    { path: 'document/queries/tags.ts', source: `export const later = () => import('../../history/facts')` },
    { path: 'history/facts.ts', source: `import { reduce } from '../operations/reduce'` },
    { path: 'kinds/risks.ts', source: `import { Id } from '../fields'` },
  ]
  expect(upwards(files)).toEqual([
    'text/blocks imports kinds/risks',
    'document/queries/tags imports history/facts',
    'history/facts imports operations/reduce',
  ])
})
