import { notify, notifyFailure } from '@state/notices'
import { currentProject } from '@state/project-store'
import { recentTags } from '@state/recent-tags'
import type { DigitUse } from '@shared/document/queries/tag-sets'
import { newTag } from '@shared/document/queries/tags'
import { newId } from '@shared/new-id'
import { nameKey } from '@shared/words/fold'
import { short } from '@shared/words/short'
import { codingWords } from './coding-words'
import type { Reader } from './reader'
import { selectedPassage, tagWords } from './tagging'

/** Characters of a tag that is named by words of a text; what is cut ends with a sign. */
const LONGEST_NAME = 80

/** Does what a digit does: tags the selected words, or the passage the analyst is at, or opens the tags of its set. */
export function giveBehind(reader: Reader, { digit, behind }: DigitUse): void {
  if (behind.kind === 'set') reader.openSet.set(digit)
  else void tagWords(reader, behind.tag).catch(notifyFailure)
}

/** Tags the selected words, or the passage the analyst is at, with the tag used last in this window. */
export async function tagAgain(reader: Reader): Promise<void> {
  const [last] = recentTags()
  if (!last) return notify('info', codingWords.noTagUsed)
  await tagWords(reader, last)
}

/** Tags the selected words with a tag that is named by them, which is made unless there is one of this name. */
export async function tagInVivo(reader: Reader): Promise<void> {
  const span = reader.words() ?? selectedPassage(reader)?.anchor
  if (!span) return notify('info', codingWords.nothingSelected)
  const project = currentProject()
  const name = short(reader.text.text.slice(span.start, span.end), LONGEST_NAME)
  const there = Object.values(project.tags).find((tag) => nameKey(tag.name) === nameKey(name))
  await tagWords(reader, there ?? newTag(project, newId(), name), there === undefined)
}
