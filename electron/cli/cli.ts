import { z } from 'zod'
import { SpawnedChromium } from '../chromium/spawned-chromium'
import { runInTerminal } from './terminal'

/** Set by `npm run assay`: the program and arguments that start the page engine, as a JSON array. */
const SandboxCommand = z.string().transform((json) => z.array(z.string()).min(1).parse(JSON.parse(json)))

const chromium = new SpawnedChromium(SandboxCommand.catch([]).parse(process.env['ASSAY_SANDBOX_COMMAND']))
process.exitCode = await runInTerminal(process.argv.slice(2), chromium)
await chromium.close()
