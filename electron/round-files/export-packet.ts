import { roundWords } from './round-words'
import { entity } from '@shared/document/project'
import { seenBy } from '@shared/document/seen-by'
import { wrapped, fingerprintOf } from '@shared/interchange/rounds/envelope'
import { packetOf, quotedVersions } from '@shared/interchange/rounds/make-packet'
import { PACKET } from '@shared/interchange/rounds/packet'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { ProjectSession } from '../project/session'

/** The packet of an open round as the bytes of a file, with its fingerprint. */
export async function packetFile(
  session: ProjectSession,
  roundId: string,
): Promise<{ bytes: Uint8Array; sha256: string }> {
  const { sources, changes } = session
  const content = await changes.ofOneMoment(async () => {
    // Whoever opens it is nobody in particular: no passage that is kept from anybody goes out with it.
    const project = seenBy(session.project, null)
    const round = entity(project, 'rounds', roundId)
    const texts = new Map<string, Block[]>()
    for (const versionId of round ? quotedVersions(project, round) : [])
      texts.set(versionId, await sources.readText(versionId))
    return packetOf(project, roundId, texts)
  })
  const bytes = new TextEncoder().encode(wrapped(PACKET.mark, content))
  if (bytes.byteLength > LIMITS.packetBytes) throw new Refusal('too-large', roundWords.packetTooLarge)
  return { bytes, sha256: fingerprintOf(content) }
}
