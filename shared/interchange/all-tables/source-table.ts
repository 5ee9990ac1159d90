import type { Project } from '../../document/project'
import { passageCounts } from '../../document/queries/passages'
import { sourcesInOrder } from '../../document/queries/query'
import { CITATION_FIELDS, CITATION_LABELS, CITATION_TYPES, citationText } from '../../kinds/citation'
import type { Source } from '../../kinds/sources'
import { RELIABILITIES } from '../../lexicons/admiralty'
import { column, dayCell, type DescribedColumn, describedTable, type DescribedTable } from './described-table'

/** Source cards, one a row. */
export function sourceTable(project: Project): DescribedTable {
  const counts = passageCounts.ask(project)
  const columns: DescribedColumn<Source>[] = [
    column('Id', { kind: 'id', meaning: 'Names the source in the other tables.', write: ({ id }) => id }),
    column('Title', { meaning: 'Title of the article.', width: 40, write: ({ title }) => title }),
    column('Authors', {
      meaning: 'Who wrote it.',
      values: 'Names, with semicolons between them',
      write: ({ authors }) => authors.join('; '),
    }),
    column('Publisher', { meaning: 'Who published it: the outlet.', write: ({ publisher }) => publisher }),
    column('Published', { kind: 'day', meaning: 'When it appeared.', write: ({ published }) => dayCell(published) }),
    column('Retrieved', {
      kind: 'day',
      meaning: 'When it was read there.',
      write: ({ retrieved }) => dayCell(retrieved),
    }),
    column('URL', { meaning: 'Its address.', write: ({ url }) => url }),
    column('Language', {
      meaning: 'The language of the text.',
      values: 'BCP 47: en, fr',
      width: 10,
      write: ({ language }) => language,
    }),
    column('Reliability', {
      kind: 'one of',
      meaning: 'How reliable the source is (Admiralty scale). Empty: not rated.',
      values: RELIABILITIES.map(({ key, label }) => `${key} ${label}`).join('; '),
      write: ({ reliability }) => reliability ?? '',
    }),
    column('Origin', {
      meaning: 'Where the information first came from: sources of one origin count once.',
      write: ({ origin }) => origin,
    }),
    column('Descriptor', {
      meaning: 'What may affect its quality (ICD 206).',
      width: 40,
      write: ({ descriptor }) => descriptor,
    }),
    ...CITATION_FIELDS.map((field) =>
      column<Source>(CITATION_LABELS[field], {
        kind: field === 'type' ? 'one of' : 'text',
        meaning: 'For reference lists.',
        values: field === 'type' ? CITATION_TYPES.map(({ label }) => label).join('; ') : '',
        width: 16,
        write: ({ citation }) => citationText(citation, field),
      }),
    ),
    column('Passages', {
      kind: 'number',
      meaning: 'Passages of its present text.',
      write: ({ id }) => counts.get(id) ?? 0,
    }),
  ]
  return describedTable('Sources', columns, sourcesInOrder.ask(project))
}
