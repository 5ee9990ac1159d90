import { entitiesOf } from '@shared/document/project'
import type { Withheld } from '@shared/ipc/exporting'
import type { Memo } from '@shared/kinds/memos'
import { namesReplaced } from '@shared/memo/without-names'
import { WordsOfSources } from '@shared/memo/without-text'
import { canonicalText } from '@shared/text/blocks'
import { sliced } from '../in-slices'
import { formerNames } from '../project/former-names'
import type { Readable } from '../project/viewpoint'
import type { ReadableProject } from './export-memo'

/** What words become where something of them is withheld. */
export type Reword = (words: string) => string

/** Takes the words of all texts of the project out of what is said; each text is read, looked through and let go. */
export async function wordsWithheld(said: unknown, { project, sources }: ReadableProject): Promise<Reword> {
  const found = new WordsOfSources(said)
  for (const { id } of entitiesOf(project, 'versions'))
    await sliced(found.lookThrough(canonicalText(await sources.readText(id))))
  for (const { title } of entitiesOf(project, 'sources')) await sliced(found.spare(title))
  return found.withheld
}

/** The title of a memo without what is withheld: its files are called by it. */
export async function titleTold(
  readable: Pick<Readable, 'project' | 'sources' | 'history'>,
  memo: Memo,
  withheld: Withheld,
): Promise<string> {
  const title = withheld.names
    ? namesReplaced(readable.project, [memo], await formerNames(readable))(memo.title)
    : memo.title
  return withheld.words ? (await wordsWithheld(title, readable))(title) : title
}
