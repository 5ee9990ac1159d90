import { z } from 'zod'
import { findOrphans } from '@shared/project/verify'
import { canonicalText } from '@shared/text/blocks'
import type { ProjectSession } from '../project/session'
import { command, Word } from './command'
import { withProject } from './with-project'

type Problem = { where: string; problem: string }

export const verifyCommand = command({
  usage: 'verify <project>',
  about: 'Check everything a project holds: checksums, references, original files, and every quote against its text.',
  options: {},
  args: z.tuple([Word]),
  values: z.strictObject({}),
  run: ([folder], _options, context) =>
    // What opening had to mend is part of the answer here.
    withProject(folder, { ...context, tell: () => undefined }, async (session) => {
      const problems = [
        ...brokenReferences(session),
        ...(await damagedSources(session)),
        ...(await wrongQuotes(session)),
      ]
      const recovered = session.notices.map((problem) => ({ where: 'project', problem }))
      const all = [...recovered, ...problems]
      const { passages, versions } = session.project
      const checked = `${counted(versions, 'text')} and ${counted(passages, 'passage')} checked.`
      return {
        json: { ok: all.length === 0, problems: all },
        text: all.length === 0 ? `Everything is in order: ${checked}` : checked,
        failures: all.map(({ where, problem }) => `${where}: ${problem}`),
      }
    }),
})

function counted(table: object, word: string): string {
  const count = Object.keys(table).length
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function brokenReferences({ project }: ProjectSession): Problem[] {
  return findOrphans(project).map(({ kind, id, field, missing }) => ({
    where: `${kind} ${id}`,
    problem: `${field} names ${missing.kind} ${missing.id}, which is not in the project.`,
  }))
}

async function damagedSources({ project, sources }: ProjectSession): Promise<Problem[]> {
  const checks = Object.values(project.versions).map(async ({ id, originalSha256, format, blocksSha256 }) => {
    const failures = await Promise.all([
      failureOf(sources.readOriginal(originalSha256, format)),
      failureOf(sources.readBlocks(blocksSha256)),
    ])
    return failures.flatMap((problem) => (problem === null ? [] : [{ where: `versions ${id}`, problem }]))
  })
  return (await Promise.all(checks)).flat()
}

/** Texts that cannot be read are named above; here each is read once for all its passages. */
async function wrongQuotes(session: ProjectSession): Promise<Problem[]> {
  const { passages, versions } = session.project
  const problems: Problem[] = []
  for (const { id: versionId } of Object.values(versions)) {
    const text = await session.readText(versionId).then(canonicalText, () => null)
    if (text === null) continue
    for (const { id, anchor } of Object.values(passages).filter((passage) => passage.versionId === versionId)) {
      if (text.slice(anchor.start, anchor.end) === anchor.exact) continue
      problems.push({ where: `passages ${id}`, problem: 'The words of its text are not the words it quotes.' })
    }
  }
  return problems
}

async function failureOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
