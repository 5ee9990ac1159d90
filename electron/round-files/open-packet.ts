import { roundWords } from './round-words'
import { applyChanges } from '@shared/document/project'
import type { Enveloped } from '@shared/interchange/rounds/envelope'
import { unwrapped } from '@shared/interchange/rounds/envelope'
import { excerptText } from '@shared/interchange/rounds/excerpts'
import { changesToOpen } from '@shared/interchange/rounds/open-packet'
import { type Packet, PACKET } from '@shared/interchange/rounds/packet'
import { roundFileWords } from '@shared/interchange/rounds/round-file-words'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import { sliced } from '../in-slices'
import { firstCommit } from '../project/first-commit'
import { ProjectSession } from '../project/session'
import type { SessionOptions } from '../project/session-options'
import { blocksFile, originalOf } from '../storage/source-files'
import { readRoundFile } from './read-round-file'

/** Reads a file as a round packet. */
export async function readPacket(path: string): Promise<Enveloped<Packet>> {
  const { name, text } = await readRoundFile(path, LIMITS.packetBytes)
  return unwrapped(PACKET, text, name)
}

/** Makes the project in which one of those who are asked answers a packet. Nothing is written of a packet that is not sound. */
export async function beginFromPacket(
  folder: string,
  packet: Enveloped<Packet>,
  analystId: string,
  options: SessionOptions,
): Promise<ProjectSession> {
  const { project: about, analysts, sources } = packet.content
  const analyst = analysts.find(({ id }) => id === analystId)
  if (!analyst) throw new Refusal('not-asked', roundWords.notAsked)
  const at = new Date().toISOString()
  const { project, commit } = firstCommit(about.title, analyst.name, at, { analystId })
  const texts = sources.map(({ id, excerpts }) => {
    const blocks = excerptText(excerpts)
    return { id, blocks, original: originalOf(new TextEncoder().encode(canonicalText(blocks))) }
  })
  const stored = texts.map(({ id, blocks, original }) => {
    const hashes = { originalSha256: original.sha256, blocksSha256: blocksFile(blocks).sha256 }
    return [id, { ...hashes, bytes: original.bytes.byteLength }] as const
  })
  const changes = await sliced(changesToOpen(project, packet, new Map(stored), { by: analystId, at }))
  applyChanges(project, changes)
  const first = commit.changes.map((change) =>
    change.kind === 'about' ? { ...change, after: project.about.project } : change,
  )
  const rest = changes.filter(({ kind }) => kind !== 'about')
  return ProjectSession.begin(
    folder,
    {
      project,
      commit: { ...commit, label: roundFileWords.openPacket, changes: [...first, ...rest] },
      putTexts: async (files) => {
        for (const { original, blocks } of texts) {
          await files.putOriginal(original, 'txt')
          await files.putBlocks(blocks)
        }
      },
    },
    options,
  )
}
