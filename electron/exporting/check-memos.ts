import type { MemoFindings } from '@shared/ipc/exporting'
import { memosInOrder } from '@shared/document/queries/query'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import { composeWithTexts, type ReadableProject } from './export-memo'

/** What the checks find in each memo as it would be exported now, in the order of the memos. */
export async function checkMemos({ project, sources }: ReadableProject): Promise<MemoFindings[]> {
  /** Memos of one project cite the same texts. */
  const texts = new Map<string, Promise<Block[]>>()
  const readText = (versionId: string): Promise<Block[]> => {
    const reading = texts.get(versionId) ?? sources.readText(versionId)
    texts.set(versionId, reading)
    return reading
  }
  const found: MemoFindings[] = []
  for (const { id } of memosInOrder.ask(project)) {
    const checking = composeWithTexts({ project, sources: { readText } }, id)
    found.push({ memoId: id, score: await checking.then(({ checked }) => checked.score, notChecked) })
  }
  return found
}

/** A memo whose texts cannot be read cannot be checked; it says so itself to whoever goes there. */
function notChecked(failure: unknown): null {
  if (failure instanceof Refusal) return null
  throw failure
}
