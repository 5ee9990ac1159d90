import { basename } from 'node:path'
import { shortMoment } from '@shared/words/moments'
import { counted } from '@shared/words/plural'
import type { LoadedProject } from './load-project'
import type { LockAnswer } from './lock'
import { diskWords } from './disk-words'
import { commitsOf, type Loss } from './replay'
import type { Point } from './snapshot'

/**
 * What opening found wrong and what it did about it, for the analyst; empty when all was in order. A project that is
 * in use elsewhere has an open end by nature; a lock that its owner left behind tells of a crash that the journal cannot.
 */
export function describeLoading(
  { snapshot, replay, journals, unusable }: LoadedProject,
  seen: { inUse: boolean; lockLeft: boolean },
): string[] {
  const notices = unusable.map(({ path, reason }) => reason ?? `${basename(path)} is missing.`)
  if (unusable.length > 0) {
    notices.push(
      `The project was put together from the copy of ${shortMoment(snapshot.savedAt)} and ${counted(replay.applied, 'later change')}.`,
    )
  }
  if (replay.unfinished && !seen.inUse) {
    notices.push(
      `The last write to ${basename(replay.unfinished.path)} was not finished or is damaged. It was left out and kept in recovery/; the ${counted(replay.end.seq, 'change')} before it are safe.`,
    )
  }
  if (replay.loss) notices.push(lossInWords(replay.loss, replay.end.seq))
  else if (!seen.inUse && !replay.unfinished && (seen.lockLeft || !endedInOrder(journals, replay.end))) {
    const last = commitsOf(journals.flatMap(({ entries }) => entries)).at(-1)
    notices.push(
      `Assay was not closed in order last time. Every change up to ${shortMoment(last?.at ?? snapshot.savedAt)} is here.`,
    )
  }
  return notices
}

/** Only an unfinished journal that a session has written to has no end. */
function endedInOrder(journals: LoadedProject['journals'], end: Point): boolean {
  const lines = journals.map(({ entries }) => entries.at(-1))
  const last = lines.findLast((line) => line?.chain === end.chain && line.seq === end.seq)?.record.type
  return last === undefined || last === 'journal' || last === 'close'
}

function lossInWords({ path, why, linesAfter }: Loss, seq: number): string {
  const safe = `The first ${counted(seq, 'change')} of this project ${seq === 1 ? 'is' : 'are'} safe`
  if (typeof why === 'object') {
    return `${safe}; ${basename(path)} cannot be read: ${why.unreadable}. Later changes may be missing. The file is left as it is.`
  }
  switch (why) {
    case 'missing':
      return `${safe}; the journal that follows is missing, so later changes may be too.`
    case 'mispaired':
      return `${safe}; ${basename(path)} does not belong to this state of the project, so later changes may be missing.`
    case 'damaged':
      return `${safe}; ${basename(path)} is damaged after that, and ${counted(linesAfter, 'later line')} in it cannot be proven. The file is left as it is.`
    case 'overwritten':
      return `${safe}; the end of ${basename(path)} is damaged. The project had been closed in order, so later changes may be missing. The file is left as it is.`
    case 'forked':
      return `${safe}; ${basename(path)} holds changes that do not follow from them. The file is left as it is.`
  }
}

/** Why the project can only be read here. */
export function describeOwner(answer: Exclude<LockAnswer, { kind: 'held' }>): string {
  if (answer.kind === 'unwritable') {
    const error = Object.assign(new Error(), { code: answer.code })
    const why = `This project cannot be written to: ${diskWords(error)}. It can be read here.`
    return answer.code === 'ECLOCK' ? why : `${why} To change it, copy the folder to where you can write.`
  }
  if (answer.owner === null) {
    return 'This project is locked, and the lock does not say by whom. It can be read here. When nobody else works on it, take it over.'
  }
  const { user, host, startedAt, aliveAt } = answer.owner
  return `${user} has had this project open on ${host} since ${shortMoment(startedAt)} (last active ${shortMoment(aliveAt)}). It can be read here.`
}
