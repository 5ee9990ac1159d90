import { atMost } from '@shared/ipc/at-most'
import type { WindowPart } from '@shared/ipc/failure-trace'
import { traceOf } from '@shared/ipc/failure-trace'
import { Refusal } from '@shared/refusal'
import { call } from './client'
import { notify, notifyFailure } from './notices'
import { windowWords } from './window-words'

/** A part that fails each time it is drawn must neither flood the log nor bury the analyst in notices. */
const mayReport = atMost(20, 60_000)

/** Puts the trace of a failure in the main process's log; says whether it did. */
export function reportFailure(where: WindowPart, failure: unknown): boolean {
  if (!mayReport()) return false
  // A log that cannot be reached must not become a second failure.
  call('app.reportFailure', { where, ...traceOf(failure) }).catch(() => undefined)
  return true
}

/** Reports and tells what nobody in this window caught, until the returned function is called. */
export function listenForFailures(): () => void {
  const uncaught = ({ error, message }: ErrorEvent) => {
    // Chromium's word that it lays something out in the next frame.
    if (!message.startsWith('ResizeObserver loop')) heard(error)
  }
  const unhandled = ({ reason }: PromiseRejectionEvent) => heard(reason)
  window.addEventListener('error', uncaught)
  window.addEventListener('unhandledrejection', unhandled)
  return () => {
    window.removeEventListener('error', uncaught)
    window.removeEventListener('unhandledrejection', unhandled)
  }
}

function heard(failure: unknown): void {
  if (!reportFailure('background', failure)) return
  if (failure instanceof Refusal) notifyFailure(failure)
  else notify('error', windowWords.unheardFailure)
}
