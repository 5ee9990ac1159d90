import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { Said } from './said'

/** Bundles the writer so that plain Node runs it; returns the path of the script. `next` is the Assay of the day after. */
export async function buildWriter(folder: string, { next = false } = {}): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    resolve: {
      tsconfigPaths: true,
      ...(next && {
        alias: [
          {
            find: /^(@shared\/migrations|\.)\/steps$/,
            replacement: fileURLToPath(new URL('next-steps.ts', import.meta.url)),
          },
        ],
      }),
    },
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('writer.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: next ? 'next-writer.mjs' : 'writer.mjs' } },
    },
  })
  return `${folder}/${next ? 'next-writer.mjs' : 'writer.mjs'}`
}

/** The writer as a process, and the lines it has said. */
export class WriterProcess {
  readonly lines: string[] = []
  readonly ended: Promise<void>
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #heard = new Set<() => void>()
  hasEnded = false

  /** `since` is the change whose document the writer is to say again when it has opened. */
  constructor(script: string, mode: string, path: string, { since = 1, waits = false } = {}) {
    this.#child = spawn(process.execPath, [script, mode, path, String(since)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // One thread for files, so that their calls come in one order.
      env: { ...process.env, ...(waits && { ASSAY_WRITER_WAITS: 'yes', UV_THREADPOOL_SIZE: '1' }) },
    })
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.lines.push(line)
      for (const heard of this.#heard) heard()
    })
    this.ended = new Promise((resolve) =>
      this.#child.once('close', () => {
        this.hasEnded = true
        for (const heard of this.#heard) heard()
        resolve()
      }),
    )
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The writer did not start.')
    return this.#child.pid
  }

  get said(): Said[] {
    return this.lines.filter((line) => line.startsWith('{')).map((line) => Said.parse(JSON.parse(line)))
  }

  /** How often it has said that something is so. */
  count(what: Said['what']): number {
    return this.lines.filter((line) => line.includes(`"what":"${what}"`)).length
  }

  /** Resolves, with what it says, when the lines so far hold it. Throws when the writer ends before that. */
  until<T>(found: (lines: readonly string[]) => T | undefined | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const answer = found(this.lines)
        if (answer === undefined || answer === false) {
          if (this.hasEnded) reject(new Error(`The writer ended: ${this.lines.at(-1) ?? 'it said nothing'}`))
          return
        }
        this.#heard.delete(look)
        resolve(answer)
      }
      this.#heard.add(look)
      look()
    })
  }

  line(count: number): Promise<string> {
    return this.until((lines) => lines[count - 1])
  }

  /** Resolves once it has said `count` times more from now on that something is so. */
  async more(what: Said['what'], count: number): Promise<void> {
    const before = this.count(what)
    await this.until(() => this.count(what) >= before + count)
  }

  goOn(): void {
    this.#child.stdin.write('go on\n')
  }

  /** Ends it on the spot; all it has said is in `lines` then. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended
  }

  /** Kills it once it has said `count` lines; returns the last line it said. */
  async killAfter(count: number): Promise<string> {
    await this.line(count)
    await this.kill()
    return this.lines.at(-1) ?? ''
  }

  /** Kills it at some moment within the step after the `count`th that is done; 0 is while it opens. */
  async killWithin(count: number, random: () => number): Promise<void> {
    const started = performance.now()
    await this.more('begins', 1)
    const begun = performance.now()
    if (count > 0) await this.more('done', count)
    const step = count === 0 ? (begun - started) / 4 : (performance.now() - begun) / count
    await pause(random() * step)
    await this.kill()
  }
}

/** What another process finds in the project, which then closes it; `since` as for a writer. Undefined when it cannot be opened. */
export async function lookAt(script: string, path: string, since = 1): Promise<Said | undefined> {
  const writer = new WriterProcess(script, 'look', path, { since })
  await writer.ended
  return writer.said.find(({ what }) => what === 'opened')
}
