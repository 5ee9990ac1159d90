import { onShown } from '@state/project-store'
import type { Meaning } from '@shared/document/queries/tag-editions'
import { editionOf, type Tag } from '@shared/kinds/tags'

/** The fields that say what a tag means, in the order of the card. */
export const MEANING_FIELDS = ['definition', 'include', 'exclude'] as const

type Settled = { edition: number; meaning: Meaning }

/** What each tag that was shown meant when somebody last said whether its meaning had changed. */
const settled = new Map<string, Settled>()
onShown(() => settled.clear())

const meaningOf = ({ definition, include, exclude }: Meaning): Meaning => ({ definition, include, exclude })

/** The tag means what it says: nothing is asked until it says something else. */
export const settleMeaning = (tag: Tag): void =>
  void settled.set(tag.id, { edition: editionOf(tag), meaning: meaningOf(tag) })

/** What the tag said before it was changed, while nobody has said whether it now means something else; null else. */
export function openQuestion(tag: Tag): Meaning | null {
  const known = settled.get(tag.id)
  if (!known || known.edition !== editionOf(tag)) {
    settleMeaning(tag)
    return null
  }
  const { meaning } = known
  // Giving a tag its first words changes no meaning.
  const hadWords = MEANING_FIELDS.some((field) => meaning[field] !== '')
  return hadWords && MEANING_FIELDS.some((field) => meaning[field] !== tag[field]) ? meaning : null
}
