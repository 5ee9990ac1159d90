import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import type { SourceText } from '../../text/source-text'
import { counted } from '../../words/plural'
import type { Project } from '../project'
import { isUnseenIn, reviewOfSource } from './versions'
import { documentWords } from '../document-words'

/** The passages of a source whose words only an earlier text of it has: those that wait for review, then those that are lost. */
export function ofEarlierTexts(project: Project, { id, versionId }: Source): Passage[] {
  const { waiting, lost } = reviewOfSource.ask(project, id)
  return [...waiting.filter((passage) => passage.versionId !== versionId), ...lost]
}

/** Says that passages are not in a file since only an earlier text has their words; '' for none. */
export function notExported(project: Project, passages: readonly Passage[]): string {
  const count = passages.length
  if (count === 0) return ''
  const unseen = passages.filter((passage) => isUnseenIn(project, passage)).length
  return documentWords.notExported(count, unseen)
}

/**
 * Says in a file, as further sentences, which passages are not marked in a text of a source, or marked without a look, and why; ''
 * for none. `notFound` have other words where they say; of the others those that pass are meant.
 */
export function notMarked(
  project: Project,
  source: Source,
  { versionId }: SourceText,
  notFound: number,
  passes: (passage: Passage) => boolean = () => true,
): string {
  const isPresent = versionId === source.versionId
  const earlier = isPresent ? ofEarlierTexts(project, source).filter(passes) : []
  const missing = earlier.filter((passage) => isUnseenIn(project, passage)).length
  const { waiting } = reviewOfSource.ask(project, source.id)
  const changed = waiting.filter((passage) => isPresent && passage.versionId === versionId && passes(passage)).length
  return [
    sentence(notFound, 'whose words are not found in the text', 'not marked'),
    sentence(missing, 'of an earlier text', 'not marked: not found in this one and not reviewed'),
    sentence(earlier.length - missing, 'of an earlier text', 'not marked: not in this one'),
    sentence(changed, 'whose words changed or are not certain in this text', 'marked and not reviewed'),
  ].join('')
}

const sentence = (count: number, which: string, what: string): string =>
  count === 0 ? '' : ` ${counted(count, 'passage')} ${which} ${count === 1 ? 'is' : 'are'} ${what}.`
