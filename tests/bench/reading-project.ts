import { createAnchor } from '@shared/anchoring/create-anchor'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { seededRandom } from '@shared/statistics/seeded-random'
import { TAG_COLOURS } from '@shared/kinds/tags'
import { type Block, canonicalText } from '@shared/text/blocks'
import { ProjectSession } from '../../electron/project/session'
import { originalOf } from '../../electron/storage/source-files'

export type Size = { name: string; characters: number; passages: number }

export const BIG_TITLE = 'The long article'
export const SMALL_TITLE = 'A short note'

const WORDS =
  'harbour river grain ministry signal levee tariff convoy ledger basin quota treaty pilot gauge reserve'.split(' ')
/** Characters of each passage. */
export const PASSAGE_LENGTH = 120

function writeText(characters: number, random: () => number): Block[] {
  const blocks: Block[] = []
  for (let written = 0; written < characters;) {
    const target = 200 + random() * 500
    let text = ''
    while (text.length < target) text += `${text ? ' ' : ''}${WORDS[Math.floor(random() * WORDS.length)] ?? ''}`
    blocks.push({ kind: 'paragraph', level: null, role: 'body', text: `${text}.` })
    written += text.length + 3
  }
  return blocks
}

/** A project with one long article full of passages, two tags on each, and a short one to warm up on; gives the paragraphs of the long one. */
export async function makeReadingProject(folder: string, { characters, passages }: Size): Promise<string[]> {
  const random = seededRandom(7)
  const session = await ProjectSession.create(folder, { title: 'Reading', analyst: 'Ada' })
  const by = Object.keys(session.project.analysts)[0] ?? ''
  const tagIds = TAG_COLOURS.map(() => newId())
  const tags = TAG_COLOURS.map((colour, index): Operation => ({
    name: 'tag.create',
    input: {
      tag: {
        id: tagIds[index] ?? '',
        parentId: null,
        position: colour,
        name: `Tag ${colour}`,
        colour,
        definition: '',
        include: '',
        exclude: '',
        shortcut: colour,
      },
    },
  }))
  await session.changes.apply({ by, label: 'Make tags', operations: tags })
  await addSource(session, by, SMALL_TITLE, writeText(2_000, random), 1)
  const blocks = writeText(characters, random)
  const { sourceId, versionId } = await addSource(session, by, BIG_TITLE, blocks, 2)
  const text = canonicalText(blocks)
  const marked = Array.from({ length: passages }, (): Operation => {
    const start = Math.floor(random() * (text.length - PASSAGE_LENGTH))
    const first = Math.floor(random() * tagIds.length)
    const given = [tagIds[first] ?? '', tagIds[(first + 3) % tagIds.length] ?? '']
    const anchor = createAnchor(text, { start, end: start + PASSAGE_LENGTH })
    const passage = {
      id: newId(),
      sourceId,
      versionId,
      anchor,
      tagIds: given,
      note: '',
      statement: null,
      credibility: null,
    }
    return { name: 'passage.create', input: { passage } }
  })
  await session.changes.apply({ by, label: 'Tag', operations: marked })
  await session.close()
  return blocks.map((block) => block.text)
}

async function addSource(session: ProjectSession, by: string, title: string, blocks: Block[], position: number) {
  const [sourceId, versionId] = [newId(), newId()]
  const text = canonicalText(blocks)
  const bytes = new TextEncoder().encode(text)
  const version = {
    id: versionId,
    sourceId,
    importedAt: '2026-01-05T09:00:00.000Z',
    fileName: `${title}.txt`,
    format: 'txt' as const,
    encoding: 'utf-8',
    originalSha256: await session.sources.putOriginal(originalOf(bytes), 'txt'),
    blocksSha256: await session.sources.putBlocks(blocks),
    bytes: bytes.byteLength,
    characters: text.length,
    blocks: blocks.length,
    notes: [],
  }
  const source = {
    id: sourceId,
    position,
    versionId,
    title,
    authors: [],
    publisher: '',
    published: null,
    retrieved: null,
    url: '',
    language: 'en',
    reliability: null,
    origin: '',
    descriptor: '',
  }
  await session.changes.apply({ by, operations: [{ name: 'source.add', input: { source, version } }] })
  return { sourceId, versionId }
}
