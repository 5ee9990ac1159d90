import { packageWords } from './package-words'
import { entitiesOf, type Project } from '@shared/document/project'
import { maskedBlocks } from '@shared/interchange/packages/masked'
import { rewording, type SharedText, shareOf, type ShareWithheld } from '@shared/interchange/packages/share'
import { namesIn } from '@shared/interchange/packages/names-in-text'
import type { Version } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { type Block, canonicalText } from '@shared/text/blocks'
import { sliced } from '../in-slices'
import type { ProjectSources } from '../project/project-sources'
import { blocksFile, originalOf } from '../storage/source-files'
import { type Member, memberOf, presentMembers } from './project-members'

/** A share of a project: its files, what it is called in it, and the sources whose text has a part of a withheld name. */
export type Share = { told: Project; members: Member[]; named: string[] }

/**
 * The files of a project without what is withheld. Where names are, the imported files stay behind with them: who sent,
 * saved or wrote a file stands in it where nobody looks. Refuses where the text of a source has a whole name that is
 * withheld: the words of a source are not changed.
 */
export async function shareMembers(
  project: Project,
  sources: Pick<ProjectSources, 'readText'>,
  withheld: ShareWithheld,
  at: string,
): Promise<Share> {
  const texts = new Map<string, SharedText>()
  const files = new Map<string, Member>()
  const keep = (name: string, bytes: Uint8Array) => files.set(name, memberOf(`sources/${name}`, bytes))
  const named = withheld.names ? await namedSources(project, sources, withheld) : []
  for (const version of entitiesOf(project, 'versions')) {
    const isWithheld = withheld.sourceIds.has(version.sourceId)
    if (!isWithheld && !withheld.names) continue
    const { blocks, shared } = sharedText(await sources.readText(version.id), isWithheld)
    texts.set(version.id, shared)
    keep(`${shared.originalSha256}.txt`, Buffer.from(shared.text))
    keep(`${shared.blocksSha256}.blocks.json`, blocks)
  }
  const textOf = async ({ id }: Version): Promise<string> => canonicalText(await sources.readText(id))
  const reword = await rewording(project, withheld, textOf, sliced)
  const told = await sliced(shareOf(project, withheld, reword, texts))
  return { told, members: [...(await presentMembers(told, at)), ...files.values()], named }
}

function sharedText(blocks: Block[], isWithheld: boolean): { blocks: Uint8Array; shared: SharedText } {
  const told = isWithheld ? maskedBlocks(blocks) : blocks
  const text = canonicalText(told)
  const original = originalOf(Buffer.from(text))
  const stored = blocksFile(told)
  return {
    blocks: stored.bytes,
    shared: {
      text,
      originalSha256: original.sha256,
      blocksSha256: stored.sha256,
      bytes: original.bytes.byteLength,
    },
  }
}

/** Titles of the sources whose text goes along and has what may be a part of a name of an analyst. */
async function namedSources(
  project: Project,
  sources: Pick<ProjectSources, 'readText'>,
  { former, sourceIds }: ShareWithheld,
): Promise<string[]> {
  const namesOf = namesIn(project, former)
  const found = { whole: new Set<string>(), part: new Set<string>() }
  for (const { id, sourceId } of entitiesOf(project, 'versions')) {
    if (sourceIds.has(sourceId)) continue
    const names = namesOf(canonicalText(await sources.readText(id)))
    if (names !== null) found[names].add(project.sources[sourceId]?.title ?? '')
  }
  if (found.whole.size === 0) return [...found.part]
  throw new Refusal('named-in-text', packageWords.namedInText([...found.whole].map(packageWords.member).join(', ')))
}
