import { leftOut } from '@shared/anchoring/left-out'
import type { ImportPreview } from '@shared/ipc/importing'
import type { LeftOutCounts } from '@shared/ipc/left-out'
import { newId } from '@shared/new-id'
import type { WhyLeft } from '@shared/text/whole-text'
import type { Chromium } from '../chromium/chromium'
import { sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'
import { formats } from './formats/formats'
import { cardOf } from './import-source'
import type { ReadFile } from './read-version'
import { knownTexts } from './known-texts'
import { toLine } from './source-card'

const MOST_CHARACTERS = 600
/** So many paragraphs beside the article are shown, each by its first words. */
const MOST_BESIDE = 5
const WORDS_BESIDE = 80

/** What an import of this file would bring. */
export async function previewOf(session: ProjectSession, read: ReadFile): Promise<ImportPreview> {
  const { blocks, notes } = read.text.article
  const article = blocks.filter(({ role }) => role !== 'apparatus')
  const beside = blocks.filter(({ role }) => role === 'apparatus')
  const body = article.filter(({ role, kind }) => role === 'body' && kind !== 'heading')
  const { title, authors, publisher, published, url, language } = cardOf(session, read, {
    sourceId: newId(),
    versionId: newId(),
  })
  return {
    title,
    authors,
    publisher,
    published,
    url,
    language,
    fileName: read.name,
    format: read.format,
    paragraphs: article.length,
    words: firstWords(
      (body.length > 0 ? body : article)
        .slice(0, 8)
        .map(({ text }) => text)
        .join(' '),
      MOST_CHARACTERS,
    ),
    beside: {
      paragraphs: beside.length,
      words: beside.slice(0, MOST_BESIDE).map(({ text }) => firstWords(text, WORDS_BESIDE)),
    },
    notes: notes.slice(0, 100).map(toLine),
    like: await knownTexts(session).likest(blocks),
  }
}

/** What of a file that was read an import would leave out; its words can be looked at once it is imported. */
export async function leftOutOfRead(
  { format, original, text }: ReadFile,
  chromium: Chromium,
  signal: AbortSignal,
): Promise<LeftOutCounts> {
  const { readWhole } = formats[format]
  if (readWhole === null) return null
  const whole = await readWhole(original.bytes, chromium, signal)
  const counts = new Map<WhyLeft, number>()
  for (const { why } of await sliced(leftOut(text.article.blocks, whole.blocks)))
    counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts]
    .map(([why, paragraphs]) => ({ why, paragraphs }))
    .toSorted((one, other) => other.paragraphs - one.paragraphs)
}

/** As one line, cut between words where it is long. */
function firstWords(text: string, most: number): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= most) return line
  const cut = line.lastIndexOf(' ', most)
  return `${line.slice(0, cut > most / 2 ? cut : most).replace(/[\uD800-\uDBFF]$/, '')}…`
}
