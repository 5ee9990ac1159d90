import { programWords } from './program-words'
import { atMost } from '@shared/ipc/at-most'
import { log } from './log'

/** Nobody may be there to answer; Assay must not hang in the background. */
const FAREWELL_MS = 20_000
const MOST_NOTICES_PER_MINUTE = 3

type Program = {
  process: Pick<NodeJS.EventEmitter, 'on'>
  /** Shows a notice in every window there is. */
  tell: (notice: string) => void
  /** Says that Assay has to close; resolves when somebody has read it. */
  sayFarewell: () => Promise<unknown>
  end: () => void
}

/**
 * After an error that nobody caught, memory cannot be trusted: Assay says so and ends. Every acknowledged change is on
 * disk already, so there is nothing to rescue. A promise that nobody waited for failed alone: it is told, and Assay
 * goes on.
 */
export function watchFailures({ process, tell, sayFarewell, end }: Program): void {
  let ending = false
  process.on('uncaughtException', (failure: unknown) => {
    log('Uncaught error', failure)
    if (ending) return
    ending = true
    setTimeout(end, FAREWELL_MS)
    sayFarewell().then(end, end)
  })
  const mayTell = atMost(MOST_NOTICES_PER_MINUTE, 60_000)
  process.on('unhandledRejection', (failure: unknown) => {
    log('Unhandled rejection', failure)
    if (mayTell()) tell(programWords.somethingWrong)
  })
}
