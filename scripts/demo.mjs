import { runDemo } from './run-demo.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => await runDemo(await setUp()))
