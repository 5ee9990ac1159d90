import { runCli } from '../../../../electron/cli/run-cli'
import { parserInJsdom } from '../importing/parser-in-jsdom'

/** Runs the command line with these words; answers with its exit code and what it said where. */
export async function assay(...argv: string[]) {
  const printed: string[] = []
  const told: string[] = []
  const code = await runCli(argv, {
    chromium: parserInJsdom,
    signal: new AbortController().signal,
    print: (text) => printed.push(text),
    tell: (line) => told.push(line),
  })
  return { code, printed, told }
}
