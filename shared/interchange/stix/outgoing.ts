import { entitiesOf } from '../../document/project'
import type { OutgoingFormat } from '../outgoing'
import { TLP_LEVELS, tlpIn } from './handling'

/** Memos as a bundle of STIX 2.1, as it is offered. */
export const stix: OutgoingFormat = {
  name: 'STIX 2.1 bundle',
  ending: 'json',
  use: 'For platforms of threat intelligence: OpenCTI, MISP, ThreatConnect. A memo is a report; its judgments and cited words are notes, and how far analysts agree are opinions.',
  options: [
    {
      key: 'memos',
      label: 'Memos',
      choices: [
        { value: 'latest', label: 'The one with the latest date' },
        { value: 'all', label: 'All' },
      ],
    },
    {
      key: 'tlp',
      label: 'Sharing (TLP 2.0)',
      choices: [
        { value: 'project', label: 'As the handling mark of the project says' },
        ...TLP_LEVELS.map((level) => ({ value: level, label: `TLP:${level.toUpperCase()}` })),
      ],
    },
    {
      key: 'analysts',
      label: 'Who tagged and judged',
      choices: [
        { value: 'unnamed', label: 'Left out' },
        { value: 'named', label: 'By name, where that may be told' },
      ],
    },
  ],
  lost: (project) => {
    const { handling } = project.about.project
    return [
      'Likelihoods stand in words alone: what STIX calls confidence is how sure the analysts are.',
      ...(entitiesOf(project, 'memos').length === 0 ? ['There is no memo yet, and nothing else is written.'] : []),
      ...(handling !== '' && tlpIn(handling) === null
        ? [`The handling mark “${handling}” is no level of TLP 2.0 and is written as a statement.`]
        : []),
    ]
  },
}
