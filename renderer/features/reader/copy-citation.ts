import { inLanguage } from '@shared/language/language'
import { call } from '@state/client'
import { announce, notify, notifyFailure } from '@state/notices'
import { currentProject } from '@state/project-store'
import type { Span } from '@shared/anchoring/span'
import { versionName } from '@shared/document/queries/versions'
import { paragraphMark, sourceCitation } from '@shared/memo/citation'
import type { Source } from '@shared/kinds/sources'
import type { Reader } from './reader'
import { selectedPassage } from './tagging'
import { textWords } from './text-words'

/** A quote with where it stands, e.g. “…” (Ana Marin, “Port strike”, The Ledger, 4 Oct 2026, ¶2); without a quote only where. */
export function citation(source: Source, quote: string | null, paragraphs: string | null): string {
  const reference = `(${[sourceCitation(source), paragraphs].filter(Boolean).join(', ')})`
  return quote === null ? reference : `“${quote}” ${reference}`
}

/** Copies the selected words, or the passage the analyst is at, with where they come from. */
export function copyCitation(reader: Reader): void {
  const span = reader.words() ?? selectedPassage(reader)?.anchor
  if (!span) return notify('info', textWords.nothingToCopy)
  copy(reader, span, reader.text.text.slice(span.start, span.end))
}

export function copyParagraphCitation(reader: Reader, block: number): void {
  const start = reader.text.starts[block] ?? 0
  copy(reader, { start, end: start + 1 }, null)
}

function copy(reader: Reader, span: Span, quote: string | null): void {
  const project = currentProject()
  const version = project.versions[reader.text.versionId]
  const source = version && project.sources[version.sourceId]
  if (!source) return
  // A citation goes into a document, which is English whatever the window speaks.
  const text = inLanguage('en', () => {
    // Words of an earlier text are cited as that: whoever looks them up finds another one.
    const earlier = version.id === source.versionId ? null : versionName(project, version)
    return citation(source, quote, [paragraphMark(reader.text, span), earlier].filter(Boolean).join(', '))
  })
  call('app.copyText', { text }).then(() => announce(textWords.copiedCitation(text)), notifyFailure)
}
