import { z } from 'zod'
import { Day, Id, Line, Name, Position, Prose } from '../fields'
import { Reliability } from '../lexicons/admiralty'
import { LIMITS } from '../limits'
import { FilledFrom } from '../text/filled-from'
import { nameKey } from '../words/fold'
import { Citation, citationFact } from './citation'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, day, hidden, inName, line, named, order, prose } from './tellings'
import type { Version } from './versions'

export const Source = z.strictObject({
  id: Id,
  position: Position,
  versionId: Id,
  title: Name,
  authors: z.array(Name).max(LIMITS.authors),
  publisher: Line,
  published: Day.nullable(),
  retrieved: Day.nullable(),
  url: z.string().max(LIMITS.url),
  /** BCP 47, e.g. "en"; empty when unknown. */
  language: z.string().max(LIMITS.language),
  reliability: Reliability.nullable(),
  /** Where the information first came from; reprints of one report share one origin. */
  origin: Line,
  /** ICD 206 source descriptor: what may affect the quality of this source. */
  descriptor: Prose,
  /** What a reference list needs beside all this; absent where nobody said any of it. */
  citation: Citation.exactOptional(),
  /** Where values come from that nobody typed; absent where that is not known. */
  filledFrom: FilledFrom.exactOptional(),
})
export type Source = z.infer<typeof Source>

/** What tells the origin of a source apart from others: reprints of one report share it, and without one it is its own. */
export const originKey = ({ id, origin }: Source): string => nameKey(origin) || id

export const sources = defineKind<Source>({
  schema: Source,
  one: 'source',
  many: 'sources',
  name: ({ title }) => title,
  references: { versionId: { to: 'versions', onDelete: 'forbid' } },
  problem: ({ id, versionId }, find) => {
    const version = find('versions', versionId) as Version | undefined
    return version && version.sourceId !== id ? kindSays.textOfOther : null
  },
  facts: {
    id: hidden,
    position: order,
    title: inName(line('Title')),
    authors: as('Authors', (authors) => authors.join('; ')),
    publisher: line('Publisher'),
    published: day('Published'),
    retrieved: day('Retrieved'),
    url: line('URL'),
    language: line('Language'),
    reliability: as('Reliability', (grade) => grade ?? ''),
    origin: line('Origin'),
    descriptor: prose('Source descriptor'),
    versionId: named('Version', 'versions'),
    citation: citationFact,
    filledFrom: hidden,
  },
})
