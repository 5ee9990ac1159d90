import { readdir, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { installDependencies } from './dependencies.mjs'
import { root } from './place.mjs'
import { SetupProblem, capture, main } from './run.mjs'

const LISTS = join(root, 'tests/mutants')
/** Faults that the fast tests must notice; survivors that cannot matter are listed with the reason and not counted. */
const LEAST_KILLED_PERCENT = 90
const VITEST = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--configLoader',
  'runner',
]

/**
 * Plants each fault of tests/mutants/*.json, one at a time and only in memory, and runs the tests named for it.
 * `npm run mutants -- <text>` takes those whose list, file or fault contains the text.
 */
await main(async () => {
  await installDependencies(console.log)
  const wanted = process.argv.slice(2)
  const mutants = (await readMutants()).filter((mutant) =>
    wanted.every((text) => JSON.stringify(mutant).includes(text)),
  )
  if (mutants.length === 0) throw new SetupProblem(`No fault of ${LISTS} is about: ${wanted.join(' ')}`)
  const unsound = mutants.flatMap(({ problem }) => problem ?? [])
  if (unsound.length > 0) throw new SetupProblem(`Mend these lists first:\n${unsound.join('\n')}`)
  await assertGreen([...new Set(mutants.flatMap(({ tests }) => tests))])

  const counted = mutants.filter(({ equivalent }) => equivalent === undefined)
  const survivors = []
  await inParallel(counted, async (mutant) => {
    const killed = await isKilled(mutant)
    console.log(
      `${killed ? 'killed  ' : 'SURVIVED'} ${mutant.file}: ${oneLine(mutant.find)} -> ${oneLine(mutant.replace)}`,
    )
    if (!killed) survivors.push(mutant)
  })
  for (const { file, find, equivalent } of mutants)
    if (equivalent) console.log(`left out ${file}: ${oneLine(find)}: ${equivalent}`)
  const killed = counted.length - survivors.length
  const enough = killed * 100 >= counted.length * LEAST_KILLED_PERCENT
  console.log(
    `\n${killed} of ${counted.length} planted faults were noticed; at least ${LEAST_KILLED_PERCENT} % must be.`,
  )
  console.log(`${enough ? 1 : 0} passed, ${enough ? 0 : 1} failed`)
  return enough ? 0 : 1
})

async function readMutants() {
  const lists = (await readdir(LISTS)).filter((name) => name.endsWith('.json')).toSorted()
  const read = lists.map(async (list) => {
    const entries = JSON.parse(await readFile(join(LISTS, list), 'utf8'))
    return await Promise.all(entries.map((entry) => withProblem(list, entry)))
  })
  return (await Promise.all(read)).flat()
}

/** A fault that is not where the list says, or that no test is named for, would count as noticed by mistake. */
async function withProblem(list, mutant) {
  const text = await readFile(join(root, mutant.file), 'utf8').catch(() => '')
  const places = text.split(mutant.find).length - 1
  const problem =
    places !== 1
      ? `${list}: ${mutant.file} holds ${places} times: ${oneLine(mutant.find)}`
      : mutant.tests?.length > 0 || mutant.equivalent
        ? undefined
        : `${list}: no test is named for ${mutant.file}: ${oneLine(mutant.find)}`
  return { list, tests: [], ...mutant, problem }
}

async function assertGreen(tests) {
  const { code, printed } = await runTests(tests)
  if (code !== 0) throw new SetupProblem(`The tests fail without any fault planted:\n${printed}`)
}

async function isKilled({ file, find, replace, tests }) {
  return (await runTests([...tests, '--bail=1'], { ASSAY_MUTANT: JSON.stringify({ file, find, replace }) })).code !== 0
}

function runTests(args, env = {}) {
  return capture(process.execPath, [...VITEST, '--reporter=dot', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  })
}

async function inParallel(items, work) {
  const waiting = [...items]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, worker))
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim().slice(0, 90)
}
