import { importWords } from './import-words'
import { leftOut, type LeftOutPart } from '@shared/anchoring/left-out'
import type { Version } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { WholeText } from '@shared/text/whole-text'
import { refuseIfCancelled } from '../cancelled'
import type { Chromium } from '../chromium/chromium'
import { sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'
import { formats } from './formats/formats'

/** What an import left out of a text, in the order of its document. */
export type LeftOutOfText = {
  /** The blocks of the text that was compared. */
  blocksSha256: string
  text: readonly Block[]
  parts: readonly LeftOutPart[]
  /** What has words and cannot be listed; null for a format of which nothing is left out. */
  unlisted: readonly string[] | null
}

/**
 * Reads the original file of a version again, whole, and says what of it is not in its text. Nothing is stored: it works
 * for whatever was imported, however long ago.
 */
export async function leftOutOf(
  session: ProjectSession,
  versionId: string,
  { chromium, signal }: { chromium: Chromium; signal?: AbortSignal | undefined },
): Promise<LeftOutOfText> {
  const version = session.project.versions[versionId]
  if (!version) throw new Refusal('not-found', importWords.sourceGone)
  const { blocksSha256 } = version
  const text = await session.sources.readText(versionId)
  const whole = await wholeOf(session, version, chromium, signal)
  if (whole === null) return { blocksSha256, text, parts: [], unlisted: null }
  const parts = await sliced(leftOut(text, whole.blocks))
  refuseIfCancelled(signal)
  return { blocksSha256, text, parts, unlisted: whole.unlisted }
}

async function wholeOf(
  session: ProjectSession,
  version: Version,
  chromium: Chromium,
  signal: AbortSignal | undefined,
): Promise<WholeText | null> {
  const { readWhole } = formats[version.format]
  return readWhole && readWhole(await session.sources.readOriginal(version), chromium, signal)
}
