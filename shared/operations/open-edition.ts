import type { Draft } from '../document/draft'
import { givenUnder } from '../kinds/passages'
import type { TagEdition } from '../kinds/tag-editions'
import { editionOf } from '../kinds/tags'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import type { Act } from './operation'
import { codebookWords } from './codebook-words'

type OpenEdition = { tagId: string; editionId: string; was: Pick<TagEdition, 'definition' | 'include' | 'exclude'> }

/** Keeps what a tag meant, and counts its meaning one on. */
export function* openEdition(draft: Draft, { tagId, editionId, was }: OpenEdition, { by, at }: Act): Steps<void> {
  const tag = draft.get('tags', tagId)
  const { definition, include, exclude } = tag
  if (was.definition === definition && was.include === include && was.exclude === exclude) {
    throw new Refusal('unchanged', codebookWords.sameDefinition)
  }
  // An edition that was undone may still be named by passages: its number is never given twice.
  let last = editionOf(tag)
  yield* draft.readyToName('passages', 'tagIds')
  for (const passage of draft.naming('passages', 'tagIds', tagId)) {
    last = Math.max(last, givenUnder(passage, tagId))
    yield
  }
  draft.add('tagEditions', { id: editionId, tagId, edition: editionOf(tag), ...was, endedBy: by, endedAt: at })
  draft.update('tags', tagId, { edition: last + 1 })
}
