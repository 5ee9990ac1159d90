import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { asUser } from './container/as-user.mjs'
import { exists, root, textOf } from './place.mjs'

const TRACES = join(root, 'test-results')
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] }
/** Lines of a failure that are told again at the end of a run, whose beginning may be cut off where it is read. */
const LINES_TOLD = 12

/** Runs vitest as an ordinary user, for whom a read-only folder is read-only, and counts its tests. */
export async function vitest(electron, args, env = {}, config = 'tests/vitest.config.ts') {
  return await asUser(electron, (lent) => vitestIn(lent, args, env, config))
}

/** Runs vitest in a checkout with what `run` gives it, and counts its tests; its report goes into `folder`. */
export async function vitestIn({ run, checkout, folder }, args, env, config) {
  const report = join(folder, 'vitest.json')
  const program = join(checkout, 'node_modules/vitest/vitest.mjs')
  // The `runner` loader writes nothing beside the configuration, which belongs to another user.
  const always = ['run', '--config', config, '--configLoader', 'runner']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(process.execPath, [program, ...always, ...reporters, ...args], env)
  return counted(code, await textOf(report), (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
    ...told(testsOfVitest(result)),
  }))
}

/** Runs Playwright against the built app and counts its tests; what failed ones left is copied to `test-results/`. `bringOutputTo` is where what they made on purpose goes. */
export async function playwright(electron, args, env = {}, bringOutputTo = '') {
  return await asUser(electron, async ({ run, checkout, folder }) => {
    const report = join(folder, 'playwright.json')
    const left = { ASSAY_TEST_OUT: join(folder, 'test-results'), ASSAY_OUTPUT: join(folder, 'output') }
    const program = join(checkout, 'node_modules/@playwright/test/cli.js')
    const always = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json']
    const json = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_HTML_OPEN: 'never' }
    const code = await run(process.execPath, [program, ...always, ...args], { ...json, ...left, ...env })
    await bring(left.ASSAY_TEST_OUT, TRACES)
    if (code !== 0) console.log(`What failed left its trace in ${TRACES}`)
    if (bringOutputTo) await bring(left.ASSAY_OUTPUT, bringOutputTo)
    return counted(code, await textOf(report), ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      ...told(suites.flatMap((suite) => testsOfPlaywright(suite))),
    }))
  })
}

async function bring(from, to) {
  await rm(to, { recursive: true, force: true })
  if (await exists(from)) await cp(from, to, { recursive: true })
}

/** A runner that fails without a failed test (a file that does not load, say) counts as one failure. */
function counted(code, report, count) {
  const counts = report ? count(JSON.parse(report)) : NOTHING
  return { ...counts, failed: code === 0 ? counts.failed : Math.max(counts.failed, 1) }
}

/** What failed, and what passed only when it was run again (`unsteady`), each with the beginning of what was said. */
function told(tests) {
  const lines = (kept) =>
    kept.map(({ name, message }) =>
      [name, ...stripVTControlCharacters(message).split('\n').slice(0, LINES_TOLD)].join('\n  '),
    )
  return {
    failures: lines(tests.filter(({ passed }) => !passed)),
    unsteady: lines(tests.filter(({ passed, message }) => passed && message !== '')),
  }
}

function testsOfVitest({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.map((test) => ({
      name: `${name} › ${test.fullName}`,
      passed: test.status !== 'failed',
      message: test.failureMessages[0] ?? '',
    }))
    // A file that does not load has no failed test.
    const loads = status !== 'failed' || tests.some(({ passed }) => !passed)
    return loads ? tests : [{ name, passed: false, message }]
  })
}

function testsOfPlaywright({ file, specs = [], suites = [] }) {
  const errorOf = ({ tests }) => tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message ?? ''
  return [
    ...specs.map((spec) => ({ name: `${file} › ${spec.title}`, passed: spec.ok, message: errorOf(spec) })),
    ...suites.flatMap((suite) => testsOfPlaywright(suite)),
  ]
}
