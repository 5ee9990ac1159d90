import { useSpoken } from '@state/language'
import { useMenu } from '@domain/CommandMenu'
import { KeysOf } from '@domain/KeysOf'
import { tagsInOrder } from '@shared/document/queries/query'
import type { Passage } from '@shared/kinds/passages'
import { acceleratorText } from '@shared/shortcuts/accelerator'
import { short } from '@shared/words/short'
import { goToWords } from '@state/beside'
import { carry } from '@state/carried'
import { askToLink } from '@state/linking'
import { currentProject, isEditable, useQuery } from '@state/project-store'
import { isMac } from '@state/shortcuts'
import { takeOutOfTray } from '@state/tray'
import { MiddleCut } from '@ui/MiddleCut'
import { Sentence } from '@ui/Sentence'
import type { KeyboardEvent } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { GridList, GridListItem, type Selection } from 'react-aria-components/GridList'
import { trayWords } from './tray-words'
import styles from './TrayPanel.module.css'

type TrayListProps = {
  passages: readonly Passage[]
  selection: Selection
  onSelection: (selection: Selection) => void
}

/** Two lines show no more in a pane of the usual width; in a wider one what is cut ends with a sign. */
const LONGEST_SHOWN = 240

/** The passages of the tray: arrows walk them, Space chooses, Enter shows the words, Delete takes out. */
export function TrayList({ passages, selection, onSelection }: TrayListProps) {
  const tags = new Map(useQuery(tagsInOrder).map(({ id, name }) => [id, name]))
  const { open, menu } = useMenu()
  const spoken = useSpoken()
  const chosenWith = (id: string): string[] =>
    selection === 'all' ? passages.map((each) => each.id) : selection.has(id) ? [...selection].map(String) : [id]
  const takeOutByKey = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    if (event.key !== 'Delete' || !row?.dataset.key) return
    event.preventDefault()
    takeOutOfTray(new Set(chosenWith(row.dataset.key)))
  }
  return (
    <div className={styles.list} onKeyDown={takeOutByKey} role="presentation">
      <GridList
        aria-label={trayWords.inTray}
        className={styles.rows ?? ''}
        items={passages}
        selectionMode="multiple"
        selectedKeys={selection}
        onSelectionChange={onSelection}
        onAction={(key) => show(String(key))}
        dependencies={[tags, spoken]}
        renderEmptyState={() => (
          <p className={styles.hint}>
            <Sentence of={trayWords.nothingYet} parts={{ keys: <KeysOf command="tray.put" /> }} />
          </p>
        )}
      >
        {(passage) => (
          <GridListItem id={passage.id} textValue={short(passage.anchor.exact, 60)} className={styles.row ?? ''}>
            <Checkbox slot="selection" aria-label={trayWords.choose} className={styles.check ?? ''}>
              <span className={styles.box} aria-hidden />
            </Checkbox>
            <div
              className={styles.words}
              draggable
              onDragStart={({ dataTransfer }) =>
                carry(dataTransfer, { passageIds: chosenWith(passage.id), toBe: null })
              }
              onContextMenu={(event) =>
                open(event, trayWords.onePassage, [
                  { label: trayWords.showWords, shortcut: keysShown('Enter'), run: () => show(passage.id) },
                  {
                    label: trayWords.useAsEvidence,
                    disabled: !isEditable(),
                    run: () => askToLink({ passageIds: chosenWith(passage.id), toBe: null, riskId: null }),
                  },
                  null,
                  {
                    label: trayWords.takeOut,
                    shortcut: keysShown('Delete'),
                    run: () => takeOutOfTray(new Set(chosenWith(passage.id))),
                  },
                ])
              }
            >
              <bdi className={styles.quote}>{short(passage.anchor.exact, LONGEST_SHOWN)}</bdi>
              <span className={styles.where}>
                <MiddleCut text={whereWords(passage, tags)} />
              </span>
            </div>
          </GridListItem>
        )}
      </GridList>
      {menu}
    </div>
  )
}

const keysShown = (accelerator: string): string => acceleratorText(accelerator, isMac())

function whereWords({ sourceId, tagIds }: Passage, tags: ReadonlyMap<string, string>): string {
  const title = currentProject().sources[sourceId]?.title ?? ''
  return [title, tagIds.flatMap((id) => tags.get(id) ?? []).join(', ') || trayWords.noTag].join(' · ')
}

function show(passageId: string): void {
  const passage = currentProject().passages[passageId]
  if (passage) goToWords({ screen: 'reader', sourceId: passage.sourceId, passageId })
}
