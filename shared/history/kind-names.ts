import type { Kind } from '../document/document'

/** What an analyst calls one thing of a table, and several. */
export const KIND_NAMES: Record<Kind, { one: string; many: string }> = {
  about: { one: 'project', many: 'project details' },
  analysts: { one: 'analyst', many: 'analysts' },
  sources: { one: 'source', many: 'sources' },
  versions: { one: 'source version', many: 'source versions' },
  tags: { one: 'tag', many: 'tags' },
  passages: { one: 'passage', many: 'passages' },
  risks: { one: 'risk', many: 'risks' },
  evidence: { one: 'evidence link', many: 'evidence links' },
  indicators: { one: 'indicator', many: 'indicators' },
  scores: { one: 'score', many: 'scores' },
  memos: { one: 'memo', many: 'memos' },
}
