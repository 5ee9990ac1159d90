import { app } from 'electron'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { WindowChromium } from './chromium/window-chromium'
import { runInTerminal } from './cli/terminal'
import { log } from './log'

/**
 * Runs one command in this process, which has the page engine at hand, and ends the program with its exit code.
 * `built` is the folder with the built code and pages, `userData` goes when the command has ended.
 */
export async function runCommand(command: readonly string[], built: string, userData: string): Promise<void> {
  const chromium = new WindowChromium(join(built, 'renderer'))
  const code = await runInTerminal(command, chromium).catch((failure: unknown) => {
    log('The command failed', failure)
    return 1
  })
  await chromium.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  app.exit(code)
}
