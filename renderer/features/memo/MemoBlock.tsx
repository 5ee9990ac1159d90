import { colourStyle } from '@domain/LevelMark'
import { SceneSvg } from '@domain/SceneSvg'
import { UnseenNote } from '@domain/UnseenMark'
import type { Inline, Note, TableCell, TreeBlock, TreeList } from '@shared/memo/memo-tree'
import { notReviewed } from '@shared/memo/wording'
import type { Memo } from '@shared/kinds/memos'
import { InParts } from '@ui/InParts'
import { useId } from 'react'
import { goToOrigin } from './go-to-origin'
import { useCaption } from './caption-labels'
import { JudgmentWords } from './JudgmentWords'
import styles from './MemoPaper.module.css'
import { OriginLink } from './OriginLink'
import { paperWords } from './paper-words'
import { Unbroken } from './Unbroken'

type BlockProps = { memo: Memo; block: TreeBlock; notes: readonly Note[] }

/** Above them stand the title of the memo and that of the section. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const

/** One block as it will be printed, with the way back to where it comes from. */
export function MemoBlock({ memo, block, notes }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level ?? 1]
      return (
        <div className={styles.blockHeading}>
          <Heading className={styles.headingWords}>
            <bdi>{block.text}</bdi>
          </Heading>
          <Inlines inlines={block.notes ?? []} notes={notes} />
          <OriginLink about={block.about} />
        </div>
      )
    }
    case 'words':
      return (
        <JudgmentWords memo={memo} wording={block.wording}>
          {block.blocks.map((each, index) => (
            <MemoBlock key={index} memo={memo} block={each} notes={notes} />
          ))}
        </JudgmentWords>
      )
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} notes={notes} />
        </p>
      )
    case 'extract':
      return (
        <blockquote className={styles.quote}>
          {block.paragraphs.map((inlines, index) => (
            <p key={index}>
              <Inlines inlines={inlines} notes={notes} />
            </p>
          ))}
        </blockquote>
      )
    case 'list':
      return <MemoTreeList list={block} notes={notes} />
    case 'quote':
      return (
        <>
          <blockquote className={styles.quote} dir="auto" lang={block.language || undefined}>
            {block.text}
            <NoteMark number={block.note} notes={notes} />
            <OriginLink about={block.about} />
          </blockquote>
          {block.unseen && <UnseenNote passages={[block.about]} what={paperWords.theNote(block.note)} />}
        </>
      )
    case 'table':
      return (
        <div className={styles.wide}>
          <MemoTable block={block} notes={notes} />
        </div>
      )
    case 'picture':
      return (
        <>
          <Figure block={block} />
          <UnseenNote passages={block.unseen} what={block.title} />
        </>
      )
  }
}

type Notes = { notes: readonly Note[] }

function MemoTreeList({ list, notes }: Notes & { list: TreeList }) {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <List className={styles.list}>
      <InParts
        items={list.items}
        around={(more) => <li>{more}</li>}
        render={({ inlines, about, within = [] }, index) => (
          <li key={index}>
            <Inlines inlines={inlines} notes={notes} />
            <OriginLink about={about} />
            {within.map((inner, at) => (
              <MemoTreeList key={at} list={inner} notes={notes} />
            ))}
          </li>
        )}
      />
    </List>
  )
}

function Inlines({ inlines, notes }: Notes & { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    if (inline.kind === 'note')
      return <NoteMark key={index} number={inline.number} notes={notes} unseen={inline.unseen} />
    return <Words key={index} inline={inline} />
  })
}

function Words({ inline: { text, strong, emphasis } }: { inline: Inline & { kind: 'text' } }) {
  const shown = <Unbroken words={text} />
  const words = emphasis ? <em>{shown}</em> : shown
  return strong ? <strong>{words}</strong> : <span>{words}</span>
}

/** The number of a note; one step from a judgment to the words in the article. */
function NoteMark({ number, notes, unseen }: Notes & { number: number; unseen?: true | undefined }) {
  const note = notes[number - 1]
  if (!note) return null
  return (
    <>
      <button
        type="button"
        className={styles.note}
        data-tip={note.citation}
        aria-label={paperWords.note(number, note.citation)}
        onClick={() => goToOrigin(note.about)}
      >
        {number}
      </button>
      {unseen && <strong>{notReviewed(number)}</strong>}
    </>
  )
}

function MemoTable({ block, notes }: Notes & { block: TreeBlock & { kind: 'table' } }) {
  const caption = useCaption(block)
  return (
    <table className={styles.table}>
      {caption !== '' && (
        <caption className={styles.caption}>
          <Unbroken words={caption} />
        </caption>
      )}
      <thead>
        <tr>
          {block.head.map((words, column) => (
            <th key={column} scope="col">
              {words}
              <Inlines inlines={block.headNotes?.[column] ?? []} notes={notes} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <InParts
          items={block.rows}
          around={(more) => (
            <tr>
              <td colSpan={block.head.length}>{more}</td>
            </tr>
          )}
          render={({ cells, about }, index) => (
            <tr key={index}>
              {cells.map((cell, column) => (
                <Cell key={column} cell={cell} notes={notes}>
                  {column === cells.findIndex(({ header }) => header) && <OriginLink about={about} />}
                </Cell>
              ))}
            </tr>
          )}
        />
      </tbody>
    </table>
  )
}

function Cell({ cell, notes, children }: Notes & { cell: TableCell; children: React.ReactNode }) {
  const words = <Inlines inlines={cell.inlines} notes={notes} />
  if (cell.header) {
    return (
      <th scope="row">
        {words}
        {children}
      </th>
    )
  }
  return (
    <td className={cell.colour && styles.level} style={cell.colour && colourStyle(cell.colour)}>
      {words}
    </td>
  )
}

/** A picture as it is printed, in the colours of the theme. */
function Figure({ block }: { block: TreeBlock & { kind: 'picture' } }) {
  const { scene, title, alt } = block
  const caption = useCaption(block)
  const id = useId()
  return (
    <figure>
      <span id={`${id}title`} hidden>
        {title}
      </span>
      <span id={`${id}alt`} hidden>
        {alt}
      </span>
      <SceneSvg scene={scene} labelledBy={`${id}title`} describedBy={`${id}alt`} />
      {caption !== '' && (
        <figcaption className={styles.caption}>
          <Unbroken words={caption} />
        </figcaption>
      )}
    </figure>
  )
}
