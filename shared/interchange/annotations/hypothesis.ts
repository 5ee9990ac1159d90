import { anchorHolds } from '../../anchoring/anchor'
import { entity, type Project } from '../../document/project'
import type { Passage } from '../../kinds/passages'
import { webUri } from '../web-address'
import { iriOf, shortId } from './names'
import type { WrittenText } from './web-annotation'

/** Where the accounts that Assay writes for analysts belong: a name that is kept for examples, so that nobody has it (RFC 2606). */
const AUTHORITY = 'assay.invalid'

/** A passage as an annotation of the Hypothesis API; its place is in UTF-16 code units, as Hypothesis counts. */
export function hypothesisAnnotation(project: Project, passage: Passage, written: WrittenText): object {
  const { anchor, createdAt, createdBy, note, tagIds } = passage
  const source = entity(project, 'sources', passage.sourceId)
  const analyst = entity(project, 'analysts', createdBy)
  const uri = webUri(source?.url ?? '') || iriOf(passage.sourceId)
  const user = userOf(analyst?.name ?? '')
  const isPlaced = written !== null && anchorHolds(written.text, anchor)
  return {
    id: shortId(passage.id),
    created: createdAt,
    updated: createdAt,
    user,
    user_info: { display_name: analyst?.name ?? null },
    uri,
    text: note,
    tags: tagIds.flatMap((id) => entity(project, 'tags', id)?.name ?? []),
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [
      {
        source: uri,
        selector: [
          ...(isPlaced ? [{ type: 'TextPositionSelector', start: anchor.start, end: anchor.end }] : []),
          { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
        ],
      },
    ],
    document: { title: [source?.title ?? ''] },
    links: {},
    flagged: false,
    hidden: false,
  }
}

/** Names of accounts there have letters, digits, dots and underscores. */
const userOf = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._]+/g, '_')
    .slice(0, 30)
  return `acct:${plain === '' ? 'analyst' : plain}@${AUTHORITY}`
}
