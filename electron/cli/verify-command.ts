import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { counted } from '@shared/words/plural'
import { z } from 'zod'
import { repairProject } from '../project/repair-project'
import { verifyProject } from '../storage/verify-project'
import { command, Word } from './command'
import { verifyPackage } from './verify-package'
import { existingFolder } from './with-project'

export const verifyCommand = command({
  usage: 'verify <project or package> [--repair]',
  about:
    'Check everything a project, or a package of one, holds: checksums, journals, references, original files, and every quote.',
  options: { repair: { type: 'boolean' } },
  args: z.tuple([Word]),
  values: z.strictObject({ repair: z.boolean().optional() }),
  run: async ([given], { repair = false }, { tell, signal }) => {
    const path = resolve(given)
    if (!repair && path.toLowerCase().endsWith('.zip') && (await isFile(path))) return verifyPackage(path, signal)
    const folder = await existingFolder(given)
    const { problems, inUse, checked, repaired, refused } = repair
      ? await repairProject(folder)
      : { ...(await verifyProject(folder)), repaired: [], refused: null }
    for (const { where, problem } of repaired) tell(`mended: ${where}: ${problem}`)
    if (refused !== null) tell(`nothing was mended: ${refused}`)
    else if (inUse !== null) tell(inUse)
    const summary = `${counted(checked.changes, 'change')}, ${counted(checked.texts, 'text')} and ${counted(checked.passages, 'passage')} checked.`
    return {
      json: { ok: problems.length === 0, inUse, problems, repaired, checked },
      text: problems.length === 0 ? `Everything is in order: ${summary}` : summary,
      failures: problems.map(({ where, problem }) => `${where}: ${problem}`),
    }
  },
})

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
