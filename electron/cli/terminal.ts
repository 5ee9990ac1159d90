import type { Chromium } from '../chromium/chromium'
import { terminalText } from '../terminal-text'
import { runCli } from './run-cli'

/** Runs one command with the input, output and signals of this process, and gives its exit code. */
export async function runInTerminal(argv: readonly string[], chromium: Chromium): Promise<0 | 1> {
  const cancel = new AbortController()
  // Once asks it to stop and clean up; twice is the shell's own Ctrl+C.
  process.once('SIGINT', () => cancel.abort())
  // A reader such as `head` may close the pipe before everything is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return await runCli(argv, {
    chromium,
    signal: cancel.signal,
    print: (text) => void process.stdout.write(`${shown(process.stdout, text)}\n`),
    tell: (line) => void process.stderr.write(`assay: ${shown(process.stderr, line)}\n`),
  })
}

const shown = ({ isTTY }: NodeJS.WriteStream, text: string): string => (isTTY ? terminalText(text) : text)
