import type { MemoLayout, MemoPart } from '@shared/kinds/memo-layout'
import { MemoSection } from '@shared/kinds/memo-sections'
import { LIMITS } from '@shared/limits'
import { leftOutOf, movedBy, movedTo, withoutSection, withPart, withSection } from '@shared/memo/arrange-layout'
import { sectionTitle } from '@shared/memo/compose-memo'
import { SHORT } from '@shared/memo/short'
import { useReadOnly } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { Select, TextInput } from '@ui/Field'
import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { layoutWords, PART_DEPTHS, PART_PLACES } from './layout-words'
import styles from './LayoutParts.module.css'
import { DOCUMENT_LANGUAGE } from '@shared/language/language'
import { partId, useFollowedPart } from './use-followed-part'

/** What is dragged: the name of a section. */
const PART = 'application/x-assay-memo-section'

const PLACES = ['body', 'annex'] as const satisfies readonly MemoPart['place'][]
const DEPTHS = ['whole', 'short'] as const satisfies readonly MemoPart['depth'][]

type LayoutPartsProps = {
  layout: MemoLayout
  disabled: boolean
  onPut: (parts: readonly MemoPart[], label: string) => void
}

/** The sections of a memo in their order: moved by keys or drag, put in the body or an annex, left out. */
export function LayoutParts({ layout, disabled, onPut }: LayoutPartsProps) {
  const { parts } = layout
  const leftOut = leftOutOf(layout)
  const readOnly = useReadOnly()
  const follow = useFollowedPart(parts)
  const [opened, setOpened] = useState<readonly MemoSection[]>([])
  const last = parts.length - 1
  return (
    <>
      {PLACES.map((place) => (
        <div key={place} className={styles.place}>
          <h3 className={styles.heading}>{place === 'body' ? PART_PLACES.body : layoutWords.annexes}</h3>
          <ul>
            {parts
              .filter((part) => part.place === place)
              .map((part) => (
                <Part
                  key={part.section}
                  {...{ part, parts, disabled }}
                  isFirst={part === parts[0] && place === 'body'}
                  isLast={part === parts[last] && place === 'annex'}
                  open={opened.includes(part.section)}
                  onOpen={() => setOpened(toggled(opened, part.section))}
                  onPut={(next, label) => {
                    follow(part.section)
                    onPut(next, label)
                  }}
                />
              ))}
          </ul>
        </div>
      ))}
      {leftOut.length > 0 && (
        <div className={styles.place}>
          <h3 className={styles.heading}>{layoutWords.leftOut}</h3>
          <ul>
            {leftOut.map((section) => (
              <li key={section} className={styles.row}>
                <span className={styles.out} lang={DOCUMENT_LANGUAGE}>
                  {sectionTitle(section)}
                </span>
                <IconButton
                  icon={Plus}
                  label={layoutWords.putIn(sectionTitle(section))}
                  why={readOnly}
                  onClick={() => onPut(withSection(parts, section, 'body'), layoutWords.putInStep)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const toggled = (opened: readonly MemoSection[], section: MemoSection): readonly MemoSection[] =>
  opened.includes(section) ? opened.filter((each) => each !== section) : [...opened, section]

type PartProps = Omit<LayoutPartsProps, 'layout'> & {
  part: MemoPart
  parts: readonly MemoPart[]
  isFirst: boolean
  isLast: boolean
  /** Whether its title, place and depth are shown. */
  open: boolean
  onOpen: () => void
}

function Part({ part, parts, disabled, isFirst, isLast, open, onOpen, onPut }: PartProps) {
  const { section } = part
  const title = part.title || sectionTitle(section)
  const readOnly = useReadOnly()
  const move = (by: 1 | -1) => onPut(movedBy(parts, section, by), layoutWords.moveStep)
  const moveByKey = (event: KeyboardEvent) => {
    if (disabled || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    if (event.key === 'ArrowUp' ? !isFirst : !isLast) move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      id={partId(section)}
      {...(disabled ? {} : dragOf(section, (moved) => onPut(movedTo(parts, moved, section), layoutWords.moveStep)))}
    >
      <div className={styles.row} role="presentation" onKeyDown={moveByKey}>
        <Button
          look="quiet"
          className={styles.name}
          why={readOnly}
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onOpen}
        >
          <bdi lang={DOCUMENT_LANGUAGE}>{title}</bdi>
          {part.depth === 'short' && (
            <>
              {' '}
              <span className={styles.fact}>{layoutWords.short}</span>
            </>
          )}
        </Button>
        <IconButton
          icon={ChevronUp}
          label={layoutWords.moveUp(title)}
          why={readOnly ?? (isFirst ? uiWords.noneBefore : null)}
          onClick={() => move(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={layoutWords.moveDown(title)}
          why={readOnly ?? (isLast ? uiWords.noneAfter : null)}
          onClick={() => move(1)}
        />
        <IconButton
          icon={X}
          label={layoutWords.leave(title)}
          why={readOnly}
          onClick={() => onPut(withoutSection(parts, section), layoutWords.leaveStep)}
        />
      </div>
      {open && <PartFields {...{ part, parts, disabled, onPut }} />}
    </li>
  )
}

function PartFields({ part, parts, disabled, onPut }: Omit<PartProps, 'isFirst' | 'isLast' | 'open' | 'onOpen'>) {
  const { section } = part
  const put = (changes: Partial<Omit<MemoPart, 'section'>>, label: string) =>
    onPut(withPart(parts, section, changes), label)
  return (
    <div className={styles.fields}>
      <TextInput
        label={layoutWords.title}
        hint={layoutWords.ifEmpty(sectionTitle(section))}
        value={part.title}
        limit={LIMITS.line}
        disabled={disabled}
        onCommit={(title) => put({ title: title.trim() }, layoutWords.renameStep)}
      />
      <Select
        label={layoutWords.standsIn}
        value={part.place}
        options={PLACES.map((value) => ({ value, label: PART_PLACES[value] }))}
        disabled={disabled}
        onChange={(place) => place !== '' && put({ place }, layoutWords.moveStep)}
      />
      {SHORT[section] !== undefined && (
        <Select
          label={layoutWords.depth}
          hint={SHORT[section]}
          value={part.depth}
          options={DEPTHS.map((value) => ({ value, label: PART_DEPTHS[value] }))}
          disabled={disabled}
          onChange={(depth) => depth !== '' && put({ depth }, layoutWords.depthStep)}
        />
      )}
    </div>
  )
}

/** Lets a section be dragged, and another be dropped on it. */
function dragOf(section: MemoSection, onDrop: (moved: MemoSection) => void) {
  const carries = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(PART)
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(PART, section)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => {
      if (carries(event)) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      const moved = MemoSection.safeParse(event.dataTransfer.getData(PART))
      if (moved.success) onDrop(moved.data)
    },
  }
}
