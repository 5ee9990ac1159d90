import { roundWords } from './round-words'
import { readAnswers } from '@shared/interchange/rounds/read-answers'
import type { CollectedFile } from '@shared/ipc/round-files'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { basename } from 'node:path'
import type { ProjectSession } from '../project/session'
import { readRoundFile } from './read-round-file'

/** Takes sealed answers from files, each for itself: what is wrong with one keeps none of the others out. */
export async function collectAnswers(
  session: ProjectSession,
  roundId: string,
  paths: readonly string[],
  by: string,
): Promise<CollectedFile[]> {
  const collected: CollectedFile[] = []
  for (const path of paths) {
    try {
      collected.push(await collectOne(session, roundId, path, by))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      collected.push({ fileName: basename(path), outcome: 'refused', words: error.message })
    }
  }
  return collected
}

async function collectOne(session: ProjectSession, roundId: string, path: string, by: string): Promise<CollectedFile> {
  const { name: fileName, text } = await readRoundFile(path, LIMITS.answerFileBytes)
  const { what, name, file } = readAnswers(session.project, roundId, text, fileName)
  if (what === 'known')
    return {
      fileName,
      outcome: 'known',
      words: roundWords.collectedBefore(fileName, name),
    }
  const { projectId: _project, sessionId: _session, ...ballot } = file
  await session.changes.apply({
    by,
    operations: [{ name: 'ballot.collect', input: { ballot: { id: newId(), ...ballot } } }],
  })
  return { fileName, outcome: 'collected', words: roundWords.collected(fileName, name) }
}
