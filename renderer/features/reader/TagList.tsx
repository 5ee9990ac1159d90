import { KeptFold } from '@domain/KeptFold'
import { formatCount } from '@shared/language/counts'
import { Sentence } from '@ui/Sentence'
import { runCommand, useShortcutText } from '@state/commands'
import { useMenu } from '@domain/CommandMenu'
import { notifyFailure } from '@state/notices'
import { useQuery, useReadOnly } from '@state/project-store'
import { KeysOf } from '@domain/KeysOf'
import { TagLetters } from '@domain/TagLetters'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { flatTree, tagTree, tagCounts } from '@shared/document/queries/tags'
import { IconButton } from '@ui/Button'
import { InParts } from '@ui/InParts'
import { LineSwatch } from '@ui/LineSwatch'
import { Plus } from 'lucide-react'
import type { CSSProperties } from 'react'
import { codingWords } from './coding-words'
import styles from './Inspector.module.css'
import type { Reader } from './reader'
import { showTag } from './show-tag'
import { tagWords } from './tagging'
import { textWords } from './text-words'

/** The codebook beside the text: one click tags the selected words or the passage the analyst is at. */
export function TagList({ reader }: { reader: Reader }) {
  const readOnly = useReadOnly()
  const tags = flatTree(useQuery(tagTree))
  const byTag = useQuery(tagCounts)
  const letters = useQuery(lettersOfTags)
  const newTagKeys = useShortcutText('passage.newTag')
  const { open, menu } = useMenu()
  return (
    <div className={styles.section}>
      <KeptFold
        part="tags"
        title={codingWords.tags}
        says={formatCount(tags.length)}
        level={2}
        isOpenAtFirst
        actions={
          <IconButton
            icon={Plus}
            label={codingWords.newTag}
            shortcut={newTagKeys}
            why={readOnly}
            onClick={() => runCommand('passage.newTag')}
          />
        }
      >
        {tags.length === 0 && (
          <p className={styles.hint}>
            <Sentence of={codingWords.noTagsYet} parts={{ tag: <KeysOf command="passage.tag" /> }} />
          </p>
        )}
        <ul>
          <InParts
            items={tags}
            around={(more) => <li>{more}</li>}
            render={({ tag, depth }) => (
              <li key={tag.id}>
                <button
                  type="button"
                  className={styles.tag}
                  style={{ '--depth': depth } as CSSProperties}
                  title={readOnly ?? (tag.definition || undefined)}
                  disabled={readOnly !== null}
                  // A press must not take the selection in the text away.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => void tagWords(reader, tag).catch(notifyFailure)}
                  onContextMenu={(event) =>
                    open(event, codingWords.tag(tag.name), [
                      {
                        label: codingWords.tagThis,
                        shortcut: tag.shortcut === null ? undefined : String(tag.shortcut),
                        run: () => void tagWords(reader, tag).catch(notifyFailure),
                      },
                      showTag(tag.id),
                    ])
                  }
                >
                  <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
                  <span className={styles.name}>{tag.name}</span>
                  {tag.shortcut !== null && <kbd>{tag.shortcut}</kbd>}
                  <TagLetters letters={letters.get(tag.id)} />
                  <span className={styles.count} aria-label={textWords.passages(byTag.get(tag.id) ?? 0)}>
                    {byTag.get(tag.id) ?? 0}
                  </span>
                </button>
              </li>
            )}
          />
        </ul>
      </KeptFold>
      {menu}
    </div>
  )
}
