import { pictureGuide } from './pictures.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => await pictureGuide(await setUp()))
