import { useCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { useEditable } from '@state/project-store'
import { tagAgain, tagInVivo } from './quick-tags'
import type { Reader } from './reader'
import { selectBy, walkUntagged } from './select-words'

/** The commands by which a text is tagged from the keyboard alone. */
export function useCodingCommands(reader: Reader): void {
  const editable = useEditable()
  const start = (promise: Promise<unknown>) => void promise.catch(notifyFailure)
  useCommand('passage.tagAgain', () => start(tagAgain(reader)), editable)
  useCommand('passage.inVivo', () => start(tagInVivo(reader)), editable)
  useCommand('words.moreWord', () => selectBy(reader, 'word', 1))
  useCommand('words.lessWord', () => selectBy(reader, 'word', -1))
  useCommand('words.moreSentence', () => selectBy(reader, 'sentence', 1))
  useCommand('words.lessSentence', () => selectBy(reader, 'sentence', -1))
  useCommand('words.moreParagraph', () => selectBy(reader, 'paragraph', 1))
  useCommand('words.lessParagraph', () => selectBy(reader, 'paragraph', -1))
  useCommand('paragraph.nextUntagged', () => walkUntagged(reader, 1))
  useCommand('paragraph.previousUntagged', () => walkUntagged(reader, -1))
}
