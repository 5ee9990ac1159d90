import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Closing writes everything to disk, which takes moments; what takes longer hangs. */
const FAREWELL_MS = 10_000
/** @type {import('node:child_process').StdioOptions} */
const WITH_CHANNEL = ['ignore', 'inherit', 'inherit', 'ipc']

/**
 * The app while it is developed. It is started with a channel, over which we say that its page was built anew, and it
 * says which project is open; when the channel closes it quits. The other end is electron/development.ts.
 */
export class DevelopedApp {
  #command
  #args
  #options
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null
  /** The folder of the project that is open; empty without one. */
  #project = ''
  #turn = Promise.resolve()
  #sayClosed = () => {}
  /** @type {Promise<void>} Resolves when somebody has closed the app. */
  closed = new Promise((resolve) => (this.#sayClosed = resolve))

  constructor(command, args, options) {
    this.#command = command
    this.#args = args
    this.#options = options
  }

  /** Starts the app; the project that was open when we stopped it opens again. */
  start() {
    const env = { ...this.#options.env, ASSAY_DEVELOPED_PROJECT: this.#project }
    const child = spawn(this.#command, this.#args, { ...this.#options, env, stdio: WITH_CHANNEL })
    this.#child = child
    child.on('message', (message) => {
      this.#project = Object(message).project ?? ''
    })
    child.once('exit', (code) => {
      if (this.#child !== child) return
      this.#child = null
      if (code === 0) this.#sayClosed()
      else console.log(`Assay ended with code ${code}. It starts again after the next change.`)
    })
  }

  /** Shows what was built: a new page is loaded, anything else needs a new start. One after the other. */
  show(parts) {
    const pageOnly = parts.size === 1 && parts.has('renderer')
    this.#turn = this.#turn.then(async () => {
      if (pageOnly && this.#child) {
        console.log('The page was built anew and loads again.')
        this.#child.send('page-built')
        return
      }
      console.log('The main process was built anew: Assay starts again.')
      await this.stop()
      this.start()
    })
  }

  /** Asks the app to quit and waits until it has; one that hangs is killed. */
  async stop() {
    const child = this.#child
    if (!child) return
    this.#child = null
    const gone = once(child, 'exit')
    const hangs = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS)
    if (child.connected) child.disconnect()
    await gone
    clearTimeout(hangs)
  }
}
