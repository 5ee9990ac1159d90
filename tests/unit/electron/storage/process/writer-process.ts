import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles the writer so that plain Node runs it; returns the path of the script. */
export async function buildWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../../../..', import.meta.url)),
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('writer.ts', import.meta.url)),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
  return `${folder}/writer.mjs`
}

export class WriterProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: Interface
  readonly ended: Promise<void>

  constructor(script: string, mode: 'edit' | 'editWithLowdb' | 'race', path: string) {
    this.#child = spawn(process.execPath, [script, mode, path], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.#child.stdout })
    this.ended = new Promise((resolve) => this.#child.once('close', () => resolve()))
  }

  async firstLine(): Promise<string> {
    return new Promise((resolve) => this.#lines.once('line', resolve))
  }

  goOn(): void {
    this.#child.stdin.write('go on\n')
  }

  /** Kills the process once it has said `count` lines; returns the last line it said. */
  async killAfter(count: number): Promise<string> {
    let said = 0
    let last = ''
    this.#lines.on('line', (line) => {
      said += 1
      last = line
      if (said === count) this.#child.kill('SIGKILL')
    })
    await this.ended
    return last
  }
}
