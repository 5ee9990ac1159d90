import { summary } from './checks.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { playwright } from './test-runners.mjs'

await main(async () => {
  const electron = await setUp()
  return summary([await playwright(electron, ['--project=e2e', ...process.argv.slice(2)])])
})
