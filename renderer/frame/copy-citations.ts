import type { Passage } from '@shared/kinds/passages'
import { LIMITS } from '@shared/limits'
import { passageCitation } from '@shared/memo/citation'
import { Refusal } from '@shared/refusal'
import { call } from '@state/client'
import { announce } from '@state/notices'
import { currentProject } from '@state/project-store'
import { textOf } from '@state/texts'
import { trayWords } from './tray-words'

/** Copies passages, each quoted with where it stands. A text that cannot be read is cited without paragraphs, and said. */
export async function copyWithCitations(passages: readonly Passage[]): Promise<void> {
  const { sources } = currentProject()
  const parts: string[] = []
  let unread = 0
  // One after the other: many texts at once would fill the memory.
  for (const passage of passages) {
    const source = sources[passage.sourceId]
    if (!source) continue
    const text = await textOf(passage.versionId).catch(() => undefined)
    if (!text) unread += 1
    parts.push(`“${passage.anchor.exact}” (${passageCitation(source, passage, text).replace(/\.$/, '')})`)
  }
  const text = parts.join('\n\n')
  if (text.length > LIMITS.copiedText) {
    throw new Refusal('copy-too-long', trayWords.copyTooLong)
  }
  await call('app.copyText', { text })
  announce(unread > 0 ? trayWords.copiedSomeUncited(parts.length, unread) : trayWords.copied(parts.length))
}
