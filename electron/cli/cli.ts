import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Refusal } from '@shared/refusal'
import { SpawnedChromium } from '../chromium/spawned-chromium'
import { commands } from './commands'
import type { Result } from './command'
import { help } from './help'
import { printable } from './printable'

/** Set by `npm run assay`: the program and arguments that start the page engine, as a JSON array. */
const SandboxCommand = z.string().transform((json) => z.array(z.string()).min(1).parse(JSON.parse(json)))

async function main(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = argv
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command || rest.includes('--help')) {
    const asked = command || ['help', '--help', '-h'].includes(name)
    process[asked ? 'stdout' : 'stderr'].write(
      asked ? help(command) : `assay: There is no command “${name}”.\n\n${help()}`,
    )
    return asked ? 0 : 1
  }
  const chromium = new SpawnedChromium(SandboxCommand.catch([]).parse(process.env['ASSAY_SANDBOX_COMMAND']))
  const cancel = new AbortController()
  // Once asks it to stop and clean up; twice is the shell's own Ctrl+C.
  process.once('SIGINT', () => cancel.abort())
  try {
    const { values, positionals } = readArguments(rest, command.options)
    const { json, ...options } = values
    const tell = (line: string): void => void process.stderr.write(`assay: ${line}\n`)
    const result = await command.run(positionals, options, { chromium, signal: cancel.signal, tell })
    print(result, json === true)
    for (const failure of result.failures ?? []) tell(failure)
    return result.failures?.length ? 1 : 0
  } finally {
    await chromium.close()
  }
}

function readArguments(args: string[], options: (typeof commands)[string]['options']) {
  try {
    return parseArgs({ args, options: { ...options, json: { type: 'boolean' } }, allowPositionals: true })
  } catch (error) {
    throw new Refusal('usage', error instanceof Error ? error.message : String(error))
  }
}

function print({ json, text }: Result, asJson: boolean): void {
  const answer = asJson ? JSON.stringify(json, null, 2) : process.stdout.isTTY ? printable(text) : text
  if (answer !== '') process.stdout.write(`${answer}\n`)
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const words =
    error instanceof Refusal
      ? error.message
      : `This is a fault in Assay. ${error instanceof Error ? error.stack : String(error)}`
  process.stderr.write(`assay: ${words}\n`)
  process.exitCode = 1
}
