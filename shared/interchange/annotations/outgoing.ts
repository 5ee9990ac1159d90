import { entitiesOf, type Project } from '../../document/project'
import { counted } from '../../words/plural'
import { lostGrades } from '../lost-grades'
import type { OutgoingFormat } from '../outgoing'

/** The W3C Web Annotation Data Model, as it is offered. */
export const webAnnotations: OutgoingFormat = {
  name: 'Web Annotation (W3C)',
  ending: 'jsonld',
  use: 'For archives, Recogito and whatever else reads the standard: every passage with its words, tags and notes. Assay reads it back.',
  options: [
    {
      key: 'form',
      label: 'Form',
      choices: [
        { value: 'collection', label: 'A collection, as the standard has it' },
        { value: 'array', label: 'A list, as Recogito reads it' },
      ],
    },
  ],
  lost: (project) => lostIn(project, []),
}

/** What Hypothesis reads, as it is offered. */
export const hypothesis: OutgoingFormat = {
  name: 'Hypothesis',
  ending: 'json',
  use: 'For Hypothesis: its sidebar imports the file on the page that the source was taken from.',
  options: [
    {
      key: 'form',
      label: 'Form',
      choices: [
        { value: 'sidebar', label: 'As the sidebar imports it' },
        { value: 'api', label: 'As the search API answers' },
      ],
    },
  ],
  lost: (project) => {
    const sources = entitiesOf(project, 'sources').filter(({ url }) => url === '').length
    return lostIn(project, [
      ...(sources > 0
        ? [
            `${counted(sources, 'source has', 'sources have')} no address: Hypothesis cannot show their passages anywhere.`,
          ]
        : []),
      ...lostGrades(project),
    ])
  },
}

function lostIn(project: Project, more: readonly string[]): string[] {
  const tags = entitiesOf(project, 'tags')
  const lost = entitiesOf(project, 'passages').filter(({ reAnchored }) => reAnchored).length
  return [
    ...(tags.length > 0
      ? [
          'Tags go by their names: where they stand in the codebook, their looks and definitions are left out. Export the codebook for those.',
        ]
      : []),
    ...(lost > 0
      ? [`${counted(lost, 'passage loses', 'passages lose')} what became of the words in a new version.`]
      : []),
    ...more,
    'Risks, scores, sessions and memos are left out.',
  ]
}
