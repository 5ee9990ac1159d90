import { openingWords } from './opening-words'
import { basename } from 'node:path'
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
  const notices = unusable.map(({ path, reason }) => reason ?? openingWords.missing(basename(path)))
  if (unusable.length > 0) {
    notices.push(openingWords.putTogether(snapshot.savedAt, replay.applied))
  }
  if (replay.unfinished && !seen.inUse) {
    notices.push(openingWords.unfinished(basename(replay.unfinished.path), replay.end.seq))
  }
  if (replay.loss) notices.push(lossInWords(replay.loss, replay.end.seq))
  else if (!seen.inUse && !replay.unfinished && (seen.lockLeft || !endedInOrder(journals, replay.end))) {
    const last = commitsOf(journals.flatMap(({ entries }) => entries)).at(-1)
    notices.push(openingWords.notClosed(last?.at ?? snapshot.savedAt))
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
  const file = basename(path)
  if (typeof why === 'object') return openingWords.lossUnreadable(seq, file, why.unreadable)
  switch (why) {
    case 'missing':
      return openingWords.lossMissing(seq)
    case 'mispaired':
      return openingWords.lossMispaired(seq, file)
    case 'damaged':
      return openingWords.lossDamaged(seq, file, linesAfter)
    case 'overwritten':
      return openingWords.lossOverwritten(seq, file)
    case 'forked':
      return openingWords.lossForked(seq, file)
  }
}

/** Why the project can only be read here. */
export function describeOwner(answer: Exclude<LockAnswer, { kind: 'held' }>): string {
  if (answer.kind === 'unwritable') {
    const error = Object.assign(new Error(), { code: answer.code })
    const why = diskWords(error)
    return answer.code === 'ECLOCK' ? openingWords.readOnly(why) : openingWords.readOnlyCopyIt(why)
  }
  if (answer.owner === null) return openingWords.lockedByUnknown
  const { user, host, startedAt, aliveAt } = answer.owner
  return openingWords.lockedBy(user, host, startedAt, aliveAt)
}
