import { summed } from './checks.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { playwright } from './test-runners.mjs'

await main(() => summed(async () => [await playwright(await setUp(), ['--project=e2e', ...process.argv.slice(2)])]))
