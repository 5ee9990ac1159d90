import { call } from '@state/client'
import { announce, notify, notifyFailure } from '@state/notices'
import { currentProject } from '@state/project-store'
import type { Span } from '@shared/anchoring/span'
import { formatDay } from '@shared/words/days'
import type { Source } from '@shared/kinds/sources'
import type { Reader } from './reader'
import { selectedPassage } from './tagging'

/** The source and paragraphs of a quote as they stand in a note, e.g. “…” (Ana Marin, “Port strike”, The Ledger, 4 Oct 2026, ¶2). */
export function citation(source: Source, quote: string | null, paragraphs: readonly [number, number]): string {
  const [first, last] = paragraphs
  const parts = [
    source.authors.join(', '),
    `“${source.title}”`,
    source.publisher,
    source.published && formatDay(source.published),
    first === last ? `¶${first}` : `¶${first}–${last}`,
  ]
  const reference = `(${parts.filter(Boolean).join(', ')})`
  return quote === null ? reference : `“${quote}” ${reference}`
}

/** Copies the selected words, or the passage the analyst is at, with where they come from. */
export function copyCitation(reader: Reader): void {
  const span = reader.words() ?? selectedPassage(reader)?.anchor
  if (!span) return notify('info', 'Select words or a passage first. Nothing was copied.')
  copy(reader, span, reader.text.text.slice(span.start, span.end))
}

export function copyParagraphCitation(reader: Reader, block: number): void {
  const start = reader.text.starts[block] ?? 0
  copy(reader, { start, end: start + 1 }, null)
}

function copy(reader: Reader, { start, end }: Span, quote: string | null): void {
  const project = currentProject()
  const source = project.sources[project.versions[reader.text.versionId]?.sourceId ?? '']
  if (!source) return
  const text = citation(source, quote, [reader.paragraph(start), reader.paragraph(end - 1)])
  call('app.copyText', { text }).then(() => announce(`Copied ${text}`), notifyFailure)
}
