import { z } from 'zod'
import { SpawnedChromium } from '../chromium/spawned-chromium'
import { runCli } from './run-cli'
import { terminalText } from '../terminal-text'

/** Set by `npm run assay`: the program and arguments that start the page engine, as a JSON array. */
const SandboxCommand = z.string().transform((json) => z.array(z.string()).min(1).parse(JSON.parse(json)))

const chromium = new SpawnedChromium(SandboxCommand.catch([]).parse(process.env['ASSAY_SANDBOX_COMMAND']))
const cancel = new AbortController()
// Once asks it to stop and clean up; twice is the shell's own Ctrl+C.
process.once('SIGINT', () => cancel.abort())
// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const shown = ({ isTTY }: NodeJS.WriteStream, text: string): string => (isTTY ? terminalText(text) : text)

process.exitCode = await runCli(process.argv.slice(2), {
  chromium,
  signal: cancel.signal,
  print: (text) => void process.stdout.write(`${shown(process.stdout, text)}\n`),
  tell: (line) => void process.stderr.write(`assay: ${shown(process.stderr, line)}\n`),
})
await chromium.close()
