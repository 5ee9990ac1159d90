import { entity, type Project } from '../../document/project'
import { sourcesInOrder } from '../../document/queries/query'
import { tagPaths } from '../../document/queries/tag-paths'
import { flatTree, tagTree } from '../../document/queries/tags'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { givenUnder, type Passage, passages as passageKind } from '../../kinds/passages'
import { editionOf, type Tag } from '../../kinds/tags'
import { CREDIBILITIES } from '../../lexicons/admiralty'
import { STATEMENTS } from '../../lexicons/statement'
import { column, type DescribedColumn, describedTable, type DescribedTable, type GivenColumn } from './described-table'

/** The codebook from top to bottom, a tag a row. */
export function tagTable(project: Project): DescribedTable {
  const columns: DescribedColumn<Tag>[] = [
    column('Id', { kind: 'id', meaning: 'Names the tag in the other tables.', write: ({ id }) => id }),
    column('Tag', { meaning: 'Its name.', write: ({ name }) => name }),
    column('Path', {
      meaning: 'Its name behind those of the tags it stands under.',
      values: 'Names with > between them',
      width: 40,
      write: ({ id }) => tagPaths(project, [id]).join(''),
    }),
    column('Under id', {
      kind: 'id',
      meaning: 'The tag it stands under; empty at the top.',
      write: ({ parentId }) => parentId ?? '',
    }),
    column('Definition', { meaning: 'What it means.', width: 40, write: ({ definition }) => definition }),
    column('When to use it', { meaning: 'When it is given.', width: 40, write: ({ include }) => include }),
    column('When not to use it', { meaning: 'When it is not given.', width: 40, write: ({ exclude }) => exclude }),
    column('Edition', {
      kind: 'number',
      meaning: 'Which of its meanings the definition is, counted from 1.',
      write: (tag) => editionOf(tag),
    }),
  ]
  const tags = flatTree(tagTree.ask(project)).map(({ tag }) => tag)
  return describedTable('Tags', columns, tags)
}

type Coding = { passage: Passage; tagId: string | null }

/** Passages by their tags, a row for each tag of each passage; one without tags has a row as well. */
export function codingTable(project: Project): DescribedTable {
  const passages = sourcesInOrder
    .ask(project)
    .flatMap(({ id }) => entitiesNaming(project, 'passages', 'sourceId', id).toSorted(passageKind.order))
  const rows = passages.flatMap((passage): Coding[] =>
    passage.tagIds.length === 0 ? [{ passage, tagId: null }] : passage.tagIds.map((tagId) => ({ passage, tagId })),
  )
  const ofPassage = (label: string, { write, ...more }: GivenColumn<Passage>) =>
    column<Coding>(label, { ...more, write: ({ passage }) => write(passage) })
  const columns: DescribedColumn<Coding>[] = [
    ofPassage('Passage id', { kind: 'id', meaning: 'Names the passage in the other tables.', write: ({ id }) => id }),
    ofPassage('Source id', { kind: 'id', meaning: 'The source it is of.', write: ({ sourceId }) => sourceId }),
    ofPassage('Source', {
      meaning: 'The title of the source.',
      write: ({ sourceId }) => entity(project, 'sources', sourceId)?.title ?? '',
    }),
    ofPassage('Start', {
      kind: 'number',
      meaning: 'Where its words begin in the text, from 0.',
      values: 'UTF-16 code units of the paragraphs joined by a blank line',
      write: ({ anchor }) => anchor.start,
    }),
    ofPassage('End', { kind: 'number', meaning: 'Where they end, exclusive.', write: ({ anchor }) => anchor.end }),
    ofPassage('Words', {
      meaning: 'Its words, as they stand in the text.',
      width: 60,
      write: ({ anchor }) => anchor.exact,
    }),
    column('Tag id', {
      kind: 'id',
      meaning: 'A tag that it has; empty where it has none.',
      write: ({ tagId }) => tagId ?? '',
    }),
    column('Tag', {
      meaning: 'That tag, with those it stands under.',
      write: ({ tagId }) => (tagId === null ? '' : tagPaths(project, [tagId]).join('')),
    }),
    column('Given under', {
      kind: 'number',
      meaning: 'Which meaning the tag had when it was given, counted from 1.',
      write: ({ passage, tagId }) => (tagId === null ? '' : givenUnder(passage, tagId)),
    }),
    ofPassage('Analyst', {
      meaning: 'Who made the passage.',
      write: ({ createdBy }) => entity(project, 'analysts', createdBy)?.name ?? '',
    }),
    ofPassage('Made', {
      kind: 'time',
      meaning: 'When it was made.',
      values: 'ISO 8601, UTC',
      write: ({ createdAt }) => createdAt,
    }),
    ofPassage('Statement', {
      kind: 'one of',
      meaning: 'What kind of statement it is. Empty: not said.',
      values: STATEMENTS.map(({ label }) => label).join('; '),
      write: ({ statement }) => STATEMENTS.find(({ key }) => key === statement)?.label ?? '',
    }),
    ofPassage('Credibility', {
      kind: 'number',
      meaning: 'How credible the words are (Admiralty scale). Empty: not rated.',
      values: CREDIBILITIES.map(({ key, label }) => `${key} ${label}`).join('; '),
      write: ({ credibility }) => credibility ?? '',
    }),
    ofPassage('Note', { meaning: 'What the analyst noted on it.', width: 40, write: ({ note }) => note }),
  ]
  return describedTable('Codings', columns, rows)
}
