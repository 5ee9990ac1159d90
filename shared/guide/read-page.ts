import { richFrom } from '../rich/from-markdown'
import { plainWords, wordsOfLine } from '../rich/plain-words'
import type { Block } from '../rich/rich'
import { headingName } from './links'
import type { PageId } from './pages'

/** A piece of a page: words with a form, or a picture that stands in a line of its own. */
export type PagePart = { kind: 'words'; block: Block } | { kind: 'picture'; file: string; says: string }

/** What stands below one heading, up to the next. */
export type PageSection = {
  /** The words of the heading. */
  title: string
  /** Its name in addresses; null for what stands below the title of the page. */
  name: string | null
  parts: readonly PagePart[]
}

/** A page of the guide as it is shown and searched. */
export type GuidePage = { id: PageId; title: string; sections: readonly PageSection[] }

/** `![what it shows](pictures/name.png)`, alone in a line. */
const PICTURE = /^!\[([^\]]+)\]\(pictures\/([a-z0-9-]+\.png)\)$/

/** Reads a page of Markdown; its first heading is its title. */
export function readPage(id: PageId, markdown: string): GuidePage {
  const sections: { title: string; name: string | null; parts: PagePart[] }[] = []
  for (const part of partsOf(markdown)) {
    if (part.kind === 'words' && part.block.type === 'heading') {
      const title = wordsOfLine(part.block.content ?? [])
      sections.push({ title, name: sections.length === 0 ? null : headingName(title), parts: [] })
    } else sections.at(-1)?.parts.push(part)
  }
  return { id, title: sections[0]?.title ?? id, sections }
}

/** The words of a section, without its heading. */
export const wordsOfSection = ({ parts }: PageSection): string =>
  parts.map((part) => (part.kind === 'picture' ? part.says : wordsOfBlock(part.block))).join('\n')

const wordsOfBlock = (block: Block): string => plainWords({ type: 'doc', content: [block] })

function partsOf(markdown: string): PagePart[] {
  const parts: PagePart[] = []
  let lines: string[] = []
  const endWords = () => {
    parts.push(...richFrom(lines.join('\n')).content.map((block): PagePart => ({ kind: 'words', block })))
    lines = []
  }
  for (const line of markdown.split('\n')) {
    const [, says, file] = PICTURE.exec(line) ?? []
    if (says === undefined || file === undefined) lines.push(line)
    else {
      endWords()
      parts.push({ kind: 'picture', file, says })
    }
  }
  endWords()
  return parts
}
