import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { vitest } from './test-runners.mjs'

await main(async () => {
  const electron = await setUp()
  console.log(`Measuring on Node ${process.versions.node} and Electron ${electron.version} from ${electron.origin}`)
  const { failed } = await vitest(electron, process.argv.slice(2), {}, 'tests/bench/vitest.config.ts')
  return failed === 0 ? 0 : 1
})
