import { importWords } from './import-words'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { ProjectSession } from '../project/session'

/** A page of the file that a version was read from, as it is printed: a PNG in base64. Only PDFs have such pages. */
export async function pagePicture(
  { project, sources }: ProjectSession,
  { versionId, page, width }: { versionId: string; page: number; width: number },
  chromium: Chromium,
): Promise<string> {
  const version = project.versions[versionId]
  if (!version) throw new Refusal('not-found', importWords.sourceGone)
  if (version.format !== 'pdf') throw new Refusal('no-pages', importWords.noPages)
  const png = await chromium.drawPage(await sources.readOriginal(version), page, width)
  return Buffer.from(png).toString('base64')
}
