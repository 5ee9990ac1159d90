import { Refusal } from '../../refusal'

const SAFE = 'Nothing was imported.'

/** What to do where the XML or the zip of an exchange file is refused: readers of packed files advise for articles. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['damaged-document', 'Export it anew in the program that it comes from, or get another copy.'],
  ['suspicious-document', 'Do not trust this file. Export it anew in the program that it comes from.'],
  ['too-deep', 'Do not trust this file. Export it anew in the program that it comes from.'],
  ['too-large', 'Export less of it there.'],
  ['password', 'Export it there without a password.'],
])

/** A failure to read a file of REFI-QDA as it is told: a refusal says what to do with such a file. */
export function advised(failure: unknown): unknown {
  if (!(failure instanceof Refusal)) return failure
  const advice = ADVICE.get(failure.code)
  const end = failure.message.indexOf(SAFE)
  if (advice === undefined || end < 0) return failure
  const what = failure.message
    .slice(0, end)
    .replace(/^This document is/, 'This file is')
    .replace('is not made as documents are', 'is not made as those of other programs are')
  return new Refusal(failure.code, `${what}${SAFE} ${advice}`, { cause: failure })
}
