import { writeProject } from '@shared/interchange/json/write-project'
import { sliced } from '../in-slices'
import type { OutgoingWriter } from './outgoing-writers'

/** The document of a project as JSON. */
export const writeProjectJson: OutgoingWriter = async ({ project }) =>
  new TextEncoder().encode(await sliced(writeProject(project)))
