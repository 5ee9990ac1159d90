import type { OutgoingFormat } from '../outgoing'

/** The document of a project as JSON, as it is offered. */
export const projectJson: OutgoingFormat = {
  name: 'Project as JSON',
  ending: 'json',
  use: 'For scripts and archives: all that the project says, by the published schema (project.schema.json).',
  options: [],
  lost: () => [
    'The texts and files of sources are left out, and the history.',
    'It cannot be opened as a project: copy the project folder for that.',
  ],
}
