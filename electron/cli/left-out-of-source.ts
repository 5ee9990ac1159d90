import type { LeftOutPart } from '@shared/anchoring/left-out'
import type { Source } from '@shared/kinds/sources'
import { WHY_LEFT } from '@shared/text/whole-text'
import { leftOutOf } from '../importing/left-out'
import type { ProjectSession } from '../project/session'
import type { Context, Result } from './command'

/** What was left out of the present text of a source. */
export async function leftOutOfSource(
  session: ProjectSession,
  { id: sourceId, versionId, title }: Source,
  { chromium, signal, tell }: Context,
): Promise<Result> {
  const { parts, unlisted } = await leftOutOf(session, versionId, { chromium, signal })
  if (unlisted === null) tell('Nothing was left out: all words of a plain text are in it.')
  else if (parts.length === 0) tell('Nothing was left out.')
  if (unlisted && unlisted.length > 0) tell(`Not listed: ${unlisted.join('; ')}.`)
  const leftOut = parts.map(({ block: { kind, level, role, text }, why, after }) => ({
    why,
    after,
    kind,
    level,
    role,
    text,
  }))
  return { json: { sourceId, versionId, title, leftOut, unlisted }, text: parts.map(told).join('\n\n') }
}

/** Why and where once for those that follow each other. */
function told({ block, why, after }: LeftOutPart, at: number, parts: readonly LeftOutPart[]): string {
  const before = parts[at - 1]
  if (before?.why === why && before.after === after) return block.text
  const place = after === null ? 'before the first block' : `behind block ${after + 1}`
  return `[${WHY_LEFT[why]}, ${place}]\n${block.text}`
}
