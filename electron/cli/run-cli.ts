import { parseArgs } from 'node:util'
import { Refusal } from '@shared/refusal'
import type { Context, Result } from './command'
import { commands } from './commands'
import { help } from './help'

/** `print` is for the answer, `tell` for everything else. */
export type Terminal = Context & { print: (text: string) => void }

/** Runs one command and gives the exit code: 0 when all was done, 1 when not. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const { print } = terminal
  // Each line says for itself that it is Assay's.
  const tell = (words: string) => words.split('\n').forEach(terminal.tell)
  const [name = 'help', ...rest] = argv
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined && !['help', '--help', '-h'].includes(name)) {
    tell(`There is no command “${name}”. “assay help” lists them.`)
    return 1
  }
  if (command === undefined || rest.includes('--help')) {
    print(help(command))
    return 0
  }
  try {
    const { values, positionals } = readArguments(rest, command)
    const { json, ...options } = values
    const result = await command.run(positionals, options, { ...terminal, tell })
    const answer = json === true ? JSON.stringify(result.json, null, 2) : result.text
    if (answer !== '') print(answer)
    for (const failure of result.failures ?? []) tell(failure)
    return isDone(result) ? 0 : 1
  } catch (error) {
    const fault = error instanceof Error ? error.stack : String(error)
    tell(error instanceof Refusal ? error.message : `This is a fault in Assay. ${fault}`)
    return 1
  }
}

const isDone = ({ failures }: Result): boolean => failures === undefined || failures.length === 0

function readArguments(args: string[], { usage, options }: (typeof commands)[string]) {
  try {
    return parseArgs({ args, options: { ...options, json: { type: 'boolean' } }, allowPositionals: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refusal('usage', `${why}\nUsage: assay ${usage}`)
  }
}
