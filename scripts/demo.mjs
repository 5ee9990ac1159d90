import { runDemo } from './pictures.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => await runDemo(await setUp()))
