import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './place.mjs'

const LISTS = join(root, 'tests/mutants')

/** The faults of tests/mutants/*.json, each with its `list`; `problem` says what is wrong with an entry that could count as noticed by mistake. */
export async function plantedFaults() {
  const lists = (await readdir(LISTS)).filter((name) => name.endsWith('.json')).toSorted()
  const read = lists.map(async (list) => {
    const entries = JSON.parse(await readFile(join(LISTS, list), 'utf8'))
    return await Promise.all(entries.map((entry) => withProblem(list, { list, tests: [], ...entry })))
  })
  return (await Promise.all(read)).flat()
}

/** What is wrong with these lists, a line for each entry; none when all are sound. */
export const problemsOf = (faults) => faults.flatMap(({ problem }) => problem ?? [])

export const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 90)

async function withProblem(list, fault) {
  const { file, find, tests, equivalent } = fault
  const what = `${file}: ${oneLine(find)}`
  const text = await readFile(join(root, file), 'utf8').catch(() => '')
  const places = text.split(find).length - 1
  if (places !== 1) return { ...fault, problem: `${list}: found ${places} times in ${what}` }
  if (tests.length === 0 && !equivalent) return { ...fault, problem: `${list}: no test is named for ${what}` }
  for (const test of tests) {
    const missing = await access(join(root, test)).then(
      () => false,
      () => true,
    )
    if (missing) return { ...fault, problem: `${list}: there is no ${test}, which is named for ${what}` }
  }
  return fault
}
