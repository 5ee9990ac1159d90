import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** What the reader must know or do before Assay can run. The message is the whole story; a stack would only hide it. */
export class SetupProblem extends Error {}

/** Runs a command with our own input and output, and gives its exit code. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  return exitOf(child)
}

/** Runs a command silently, and gives its exit code and everything it printed. */
export async function capture(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (text) => (printed += text))
  child.stderr.on('data', (text) => (printed += text))
  const code = await exitOf(child)
  return { code, printed: stripVTControlCharacters(printed) }
}

/** Runs a step of the set-up silently; if it fails, what it printed is the reason given. */
export async function step(what, command, args, options = {}) {
  const { code, printed } = await capture(command, args, options)
  if (code !== 0) throw new SetupProblem(`${what} failed (${command} ended with code ${code}):\n${printed.trim()}`)
}

export async function isInstalled(program) {
  const { code } = await capture('sh', ['-c', `command -v ${program}`])
  return code === 0
}

/** The command that runs npm: npm's own, where npm started us (on Windows `npm` is no program but a script). */
export function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args]
}

/** Resolves when we are asked to stop, which then no longer ends us. */
export function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, resolve)
  })
}

/** Runs an entry script: its exit code becomes ours, and a problem is told without a stack. */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (problem) {
    console.error(problem instanceof SetupProblem ? `\n${problem.message}` : problem)
    process.exitCode = 1
  }
}

/** The child's exit code. Asked to stop, we stay until it has cleaned up, and then do nothing more. */
async function exitOf(child) {
  let stopped = false
  // Ctrl+C reaches the child by itself; other signals reach only us.
  const stop = (signal) => {
    stopped = true
    if (signal !== 'SIGINT') child.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    const [code, signal] = await once(child, 'close')
    if (stopped) throw new SetupProblem('Stopped.')
    return signal ? 1 : code
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
