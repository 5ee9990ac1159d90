import { inLanguage } from '../../language/language'
import { anchorHolds } from '../../anchoring/anchor'
import { entity, type Project } from '../../document/project'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { standingWords } from '../../document/queries/versions'
import { type Passage, passages as passageKind } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import { tagsAbove } from '../../kinds/tags'
import { STATEMENTS } from '../../lexicons/statement'
import { gradeOf, provenMark } from '../../memo/citation'
import { escapeMarkdown } from '../../memo/renderings/escape-markdown'
import { frontMatter, type Property } from '../../memo/renderings/front-matter'
import { type Block, blockIndexAt } from '../../text/blocks'
import { hasOwnMark } from '../../text/item-mark'
import type { SourceText } from '../../text/source-text'
import { linkTo, passageBlock, vaultTag } from './links'

/**
 * A source as a note of Obsidian: its card as flat properties, its text with a name for each paragraph, and its passages
 * as quotes with links to where they stand. `text` is null where it could not be read. Every word of the text is escaped:
 * nothing in an article becomes markup, a tag or a link.
 */
export const sourceNote = (...what: Parameters<typeof noteOf>): string => inLanguage('en', () => noteOf(...what))

function noteOf(project: Project, source: Source, text: SourceText | null, citekey: string): string {
  const passages = entitiesNaming(project, 'passages', 'sourceId', source.id).toSorted(passageKind.order)
  const tags = [...new Set(passages.flatMap((passage) => tagsOf(project, passage)))].toSorted()
  const names = text ? blockNames(text) : []
  const parts = [
    frontMatter([...propertiesOf(source, citekey), ['tags', tags]]),
    `# ${escapeMarkdown(source.title)}`,
    ...(text
      ? text.blocks.map((block, at) => blockMarkdown(block, names[at] ?? ''))
      : ['*The text of this source could not be read.*']),
    ...(passages.length > 0 ? ['## Passages'] : []),
    ...passages.map((passage) => passageOf(project, source, passage, placeOf(project, passage, text, names))),
  ]
  return `${parts.join('\n\n')}\n`
}

const propertiesOf = (source: Source, citekey: string): Property[] => [
  ['title', source.title],
  ['aliases', [source.title]],
  ['citekey', citekey],
  ['authors', source.authors],
  ['publisher', source.publisher],
  ['published', source.published ?? source.citation?.issued ?? ''],
  ['retrieved', source.retrieved ?? ''],
  ['url', source.url],
  ['doi', source.citation?.doi ?? ''],
  ['language', source.language],
  ['reliability', source.reliability ?? ''],
  ['origin', source.origin],
  ['descriptor', source.descriptor],
  ['assay-id', source.id],
]

/** The name of the paragraph that a block is; what stands beside the article has no number. */
function blockNames({ blocks, numbers }: Pick<SourceText, 'blocks' | 'numbers'>): string[] {
  let beside = 0
  return blocks.map(({ role }, at) => (role === 'apparatus' ? `beside-${(beside += 1)}` : `p${numbers[at] ?? at}`))
}

/** The name stands behind the words; behind a quotation on a line of its own, where Obsidian takes it to be of all of it. */
function blockMarkdown(block: Block, name: string): string {
  const { kind, level, text } = block
  const words = escapeMarkdown(text)
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, (level ?? 1) + 1))} ${words.replaceAll('\\\n', ' ')} ^${name}`
    case 'quote':
      return `${quoteMarkdown(words)}\n\n^${name}`
    case 'list-item':
      if (hasOwnMark(block)) return `${words} ^${name}`
      return `- ${words.replaceAll('\n', '\n  ')} ^${name}`
    case 'paragraph':
    case 'table-row':
      return `${words} ^${name}`
  }
}

const quoteMarkdown = (words: string): string => `> ${words.replaceAll('\n', '\n> ')}`

/** The tags of a passage, with those they stand under. */
const tagsOf = (project: Project, { tagIds }: Passage): string[] =>
  tagIds.flatMap((tagId) => {
    const tag = entity(project, 'tags', tagId)
    if (!tag) return []
    return vaultTag([tag, ...tagsAbove(tag, (id) => entity(project, 'tags', id))].map(({ name }) => name).toReversed())
  })

function passageOf(project: Project, source: Source, passage: Passage, place: string): string {
  const facts = [
    place,
    gradeOf(source, passage),
    STATEMENTS.find(({ key }) => key === passage.statement)?.label ?? '',
    ...tagsOf(project, passage).map((tag) => `#${tag}`),
    escapeMarkdown(entity(project, 'analysts', passage.createdBy)?.name ?? ''),
  ].filter((fact) => fact !== '')
  const quote = `${quoteMarkdown(escapeMarkdown(passage.anchor.exact))}\n\n^${passageBlock(passage.id)}`
  return [quote, facts.join(' · '), ...(passage.note === '' ? [] : [escapeMarkdown(passage.note)])].join('\n\n')
}

/** A link to the paragraph that its words begin in, where they stand there; else what is to be known of them. */
function placeOf(project: Project, passage: Passage, text: SourceText | null, names: readonly string[]): string {
  const { anchor, versionId } = passage
  const standing = standingWords(project, passage)
  if (text === null || text.versionId !== versionId || !anchorHolds(text.text, anchor)) {
    return escapeMarkdown(standing || 'words not found in this text')
  }
  const name = names[blockIndexAt(text.starts, anchor.start)] ?? ''
  const link = linkTo(null, name, provenMark(text, anchor) ?? name)
  return standing === '' ? link : `${link}, ${escapeMarkdown(standing)}`
}
