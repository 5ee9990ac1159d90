import { basename } from 'node:path'
import type { LoadedProject } from './load-project'
import type { LockAnswer } from './lock'
import { commitsOf, type Loss } from './replay'

/** What opening found wrong and what it did about it, for the analyst; empty when all was in order. */
export function describeLoading({ snapshot, replay, journals, unusable }: LoadedProject): string[] {
  const notices = unusable.map(({ path, reason }) => (reason === 'missing' ? `${basename(path)} is missing.` : reason))
  if (unusable.length > 0) {
    notices.push(
      `The project was put together from the copy of ${when(snapshot.savedAt)} and ${count(replay.applied, 'later change')}.`,
    )
  }
  if (replay.unfinished)
    notices.push(
      'The last change was not finished when Assay stopped. It was left out; it had never been shown as saved.',
    )
  if (replay.loss) notices.push(lossInWords(replay.loss, replay.end.seq))
  else if (!endedInOrder(journals)) {
    const last = commitsOf(journals.flatMap(({ entries }) => entries)).at(-1)
    notices.push(`Assay was not closed in order last time. Everything${last ? ` up to ${when(last.at)}` : ''} is here.`)
  }
  return notices
}

function endedInOrder(journals: LoadedProject['journals']): boolean {
  const last = journals.at(-1)?.entries.at(-1)?.record.type
  return last === undefined || last === 'journal' || last === 'close'
}

function lossInWords({ path, why, linesAfter }: Loss, seq: number): string {
  const safe = `The first ${count(seq, 'change')} of this project ${seq === 1 ? 'is' : 'are'} safe`
  switch (why) {
    case 'missing':
      return `${safe}; the journal that follows is missing, so later changes may be too.`
    case 'mispaired':
      return `${safe}; ${basename(path)} does not belong to this state of the project, so later changes may be missing.`
    case 'damaged':
      return `${safe}; ${basename(path)} is damaged after that, and ${count(linesAfter, 'later line')} in it cannot be proven. The file is left as it is.`
    case 'forked':
      return `${safe}; ${basename(path)} holds changes that do not follow from them. The file is left as it is.`
  }
}

/** Why the project can only be read here. */
export function describeOwner(answer: LockAnswer | null): string {
  if (answer?.kind === 'unwritable')
    return 'This folder cannot be written to. The project can be read; save a copy elsewhere to change it.'
  const owner = answer?.kind === 'taken' ? answer.owner : null
  if (owner === null) return 'This project is locked by another program. It can be read here.'
  return `${owner.user} has this project open on ${owner.host} since ${when(owner.startedAt)}. It can be read here.`
}

const count = (n: number, what: string): string => `${n.toLocaleString('en-GB')} ${what}${n === 1 ? '' : 's'}`
const when = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
