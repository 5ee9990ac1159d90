import { refiXml } from '@shared/interchange/refi/refi-xml'
import { ZipFile } from '../../exporting/zip-file'
import type { OutgoingWriter } from '../outgoing-writers'

/** The project as a .qdpx: a zip of project.qde and the texts of its sources. */
export const writeRefi: OutgoingWriter = async ({ project }) => {
  const zip = new ZipFile()
  zip.begin('project.qde').push(new TextEncoder().encode(refiXml(project)), true)
  return zip.end()
}
