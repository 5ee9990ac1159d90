import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

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

/** The command that runs npm: npm's own, where npm started us (on Windows `npm` is no program but a script). */
export function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args]
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

function exitOf(child) {
  // Ctrl+C reaches the child as well; we stay until it has cleaned up.
  const ignore = () => {}
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', ignore)
  process.on('SIGTERM', pass)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  }).finally(() => {
    process.off('SIGINT', ignore)
    process.off('SIGTERM', pass)
  })
}
