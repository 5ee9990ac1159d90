import { spoken } from '@shared/interchange/rounds/spoken'
import { counted } from '@shared/words/plural'
import { withPackage } from '../packages/read-package'
import { unpackToRead } from '../packages/unpack'
import { verifyProject } from '../storage/verify-project'
import type { Result } from './command'

/**
 * Checks everything a package holds: every member against its hash, and the project in it as one that lies in a folder. It
 * is unpacked among the temporary files for that, and removed again.
 */
export async function verifyPackage(path: string, signal: AbortSignal): Promise<Result> {
  const fingerprint = await withPackage(path, {}, async ({ sha256 }) => spoken(sha256))
  const { folder, manifest, remove } = await unpackToRead(path, { signal })
  try {
    const { problems, checked } = await verifyProject(folder)
    const { project, at, by, history, withheld, members } = manifest
    const summary = `${counted(members.length, 'file')}, ${counted(checked.changes, 'change')}, ${counted(checked.texts, 'text')} and ${counted(checked.passages, 'passage')} checked.`
    return {
      json: {
        ok: problems.length === 0,
        package: { projectId: project.id, title: project.title, at, by, history, withheld, fingerprint },
        problems,
        checked,
      },
      text: [
        problems.length === 0 ? `Everything is in order: ${summary}` : summary,
        `Fingerprint: ${fingerprint}`,
      ].join('\n'),
      failures: problems.map(({ where, problem }) => `${where}: ${problem}`),
    }
  } finally {
    await remove()
  }
}
