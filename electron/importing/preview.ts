import type { ImportPreview } from '@shared/ipc/importing'
import { newId } from '@shared/new-id'
import type { ProjectSession } from '../project/session'
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
