import { TagPicker } from '@domain/TagPicker'
import { query } from '@shared/document/queries/query'
import { someOpenTagging } from '@shared/document/queries/taggings'
import type { NewPassage, Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import type { Operation } from '@shared/operations/operations'
import { askToLink } from '@state/linking'
import { announce, notifyFailure } from '@state/notices'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { isEditable, useOpened, useQuery, useReadOnly } from '@state/project-store'
import { openTray, putIntoTray, takeOutOfTray, useTray, useTrayOpen } from '@state/tray'
import { Button, IconButton } from '@ui/Button'
import { useDrop } from '@domain/use-drop'
import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Selection } from 'react-aria-components/GridList'
import { copyWithCitations } from './copy-citations'
import panel from './panel.module.css'
import styles from './TrayPanel.module.css'
import { trayWords } from './tray-words'
import { TrayList } from './TrayList'
import { TrayRisks } from './TrayRisks'

/** Passages collected while reading, and what can be done with those that are chosen of them. */
export function TrayPanel() {
  const opened = useOpened()
  return useTrayOpen() && opened ? <Tray key={opened.folderId} /> : null
}

const passagesIn = query(['passages'], (project, ids: readonly string[]): Passage[] =>
  ids.flatMap((id) => project.passages[id] ?? []),
)

function Tray() {
  const ids = useTray()
  const passages = useQuery(passagesIn, ids)
  const isTagging = useQuery(someOpenTagging)
  const readOnly = useReadOnly()
  const [selection, setSelection] = useState<Selection>(new Set())
  const [tagging, setTagging] = useState(false)
  const drop = useDrop(
    (target) => target.closest<HTMLElement>('[data-tray]'),
    ({ passageIds, toBe }) => void receive(passageIds, toBe),
  )
  const picked = selection === 'all' ? passages : passages.filter(({ id }) => selection.has(id))
  // Nobody has to choose all of them to mean all of them.
  const chosen = picked.length > 0 ? picked : passages
  const chosenIds = chosen.map(({ id }) => id)
  const gone = ids.length - passages.length
  const tag = (given: Tag, isNew: boolean) => void tagAll(chosenIds, given, isNew)
  const none = chosen.length === 0 ? trayWords.noneIn : null

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever the focus is in it.
    <section
      className={styles.panel}
      aria-label={trayWords.ofPassages}
      data-tray
      data-pane
      tabIndex={-1}
      onKeyDown={closeByKey}
      {...drop}
    >
      <header className={panel.head}>
        <h2 className={panel.title}>{trayWords.title}</h2>
        <span className={panel.count} role="status">
          {picked.length > 0
            ? trayWords.passagesChosen(passages.length, picked.length)
            : trayWords.passages(passages.length)}
        </span>
        <div className={panel.actions}>
          <Button why={readOnly ?? none} onClick={() => askToLink({ passageIds: chosenIds, toBe: null, riskId: null })}>
            {trayWords.useAsEvidence}
          </Button>
          <Button why={readOnly ?? none} onClick={() => newRiskFrom(chosenIds)}>
            {trayWords.newRisk}
          </Button>
          <Button why={readOnly ?? none} onClick={() => setTagging(true)}>
            {trayWords.tag}
          </Button>
          <Button why={none} onClick={() => void copyWithCitations(chosen).catch(notifyFailure)}>
            {trayWords.copyWithCitations}
          </Button>
          <Button
            why={picked.length === 0 ? trayWords.noneChosen : null}
            onClick={() => takeOutOfTray(new Set(picked.map(({ id }) => id)))}
          >
            {trayWords.takeOut}
          </Button>
          <Button
            look="quiet"
            why={ids.length === 0 ? trayWords.noneIn : null}
            onClick={() => takeOutOfTray(new Set(ids))}
          >
            {trayWords.empty}
          </Button>
          <IconButton icon={X} label={trayWords.close} shortcut="Esc" onClick={() => openTray(false)} />
        </div>
      </header>
      {gone > 0 && (
        <p className={styles.gone} role="status">
          {isTagging ? trayWords.outOfSight : trayWords.deleted(gone)}{' '}
          <Button onClick={() => takeOutOfTray(missing(ids, passages))}>{trayWords.takeGoneOut(gone)}</Button>
        </p>
      )}
      <div className={styles.body}>
        <TrayList passages={passages} selection={selection} onSelection={setSelection} />
        <TrayRisks passageIds={chosenIds} />
      </div>
      {tagging && <TagPicker filter="" onChoose={tag} onClose={() => setTagging(false)} />}
    </section>
  )
}

const missing = (ids: readonly string[], passages: readonly Passage[]): ReadonlySet<string> => {
  const there = new Set(passages.map(({ id }) => id))
  return new Set(ids.filter((id) => !there.has(id)))
}

function closeByKey(event: KeyboardEvent<HTMLElement>): void {
  // The list gives its choice up first.
  if (event.key !== 'Escape' || event.defaultPrevented) return
  event.stopPropagation()
  openTray(false)
}

/** What is dropped on the tray goes in; selected words become a passage first. */
async function receive(passageIds: readonly string[], toBe: NewPassage | null): Promise<void> {
  if (toBe && (!isEditable() || !(await perform({ name: 'passage.create', input: { passage: toBe } })))) return
  putIntoTray([...passageIds, ...(toBe ? [toBe.id] : [])])
}

function newRiskFrom([passageId, ...others]: readonly string[]): void {
  if (passageId === undefined) return
  goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId, others } })
}

async function tagAll(passageIds: readonly string[], tag: Tag, isNew: boolean): Promise<void> {
  const create: Operation[] = isNew ? [{ name: 'tag.create', input: { tag } }] : []
  const give = passageIds.map((passageId): Operation => ({ name: 'passage.tag', input: { passageId, tagId: tag.id } }))
  if (await perform([...create, ...give], trayWords.tagStep(passageIds.length, tag.name)))
    announce(trayWords.tagged(passageIds.length, tag.name))
}
