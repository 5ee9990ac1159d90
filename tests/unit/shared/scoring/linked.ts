import type { LinkedEvidence } from '@shared/document/queries/risks'
import type { Passage } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import type { Stance } from '@shared/lexicons/stance'

/** A source by its name, as far as evidence asks. */
export const sourceNamed = (name: string, more: Partial<Source> = {}): Source =>
  ({ id: name, title: name, origin: '', reliability: null, published: null, publisher: '', ...more }) as Source

/** Evidence from a source. */
export const linked = (stance: Stance, source: Source, credibility: number | null = null): LinkedEvidence => ({
  evidence: { id: '', riskId: '', passageId: '', note: '', position: 1, stance },
  passage: { credibility } as Passage,
  source,
})
