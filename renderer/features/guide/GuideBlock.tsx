import { commandOf, shortcutText } from '@state/commands'
import { openGuide } from '@state/guide'
import { useShortcuts } from '@state/shortcuts'
import { guideLink } from '@shared/guide/links'
import { type PageId, pagePath } from '@shared/guide/pages'
import { language } from '@shared/language/language'
import type { Block, Inline, ListItem } from '@shared/rich/rich'
import { Fragment, type ReactNode } from 'react'
import { pageWith } from './guide-pages'
import styles from './Guide.module.css'

type Words = { content: readonly Inline[] | undefined; page: PageId }

/** A block of a page of the guide. */
export function GuideBlock({ block, page }: { block: Block; page: PageId }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Line content={block.content} page={page} />
        </p>
      )
    case 'heading':
      return (
        <h4>
          <Line content={block.content} page={page} />
        </h4>
      )
    case 'blockquote':
      return (
        <blockquote>
          <All blocks={block.content} page={page} />
        </blockquote>
      )
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol'
      return (
        <List>
          {block.content.map((item, at) => (
            <li key={at}>
              <Item item={item} page={page} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.content.map((row, at) => (
              <tr key={at}>
                {row.content.map((cell, column) => {
                  const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
                  return (
                    <Cell key={column} {...(cell.type === 'tableHeader' && { scope: 'col' })}>
                      <Line content={cell.content.flatMap(({ content }) => content ?? [])} page={page} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

const All = ({ blocks, page }: { blocks: readonly Block[]; page: PageId }) =>
  blocks.map((block, at) => <GuideBlock key={at} block={block} page={page} />)

/** The words of an item stand beside its sign, not below it. */
const Item = ({ item, page }: { item: ListItem; page: PageId }) =>
  item.content.map((block, at) =>
    block.type === 'paragraph' ? (
      <Line key={at} content={block.content} page={page} />
    ) : (
      <GuideBlock key={at} block={block} page={page} />
    ),
  )

const Line = ({ content = [], page }: Words) =>
  content.map((inline, at) => <Piece key={at} inline={inline} page={page} />)

function Piece({ inline, page }: { inline: Inline; page: PageId }): ReactNode {
  // A page is written in lines of a certain width; here the lines are those of the panel.
  if (inline.type === 'hardBreak') return ' '
  if (inline.type !== 'text') return null
  const marks = inline.marks ?? []
  const href = marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0]
  const words = href === undefined ? <WithCode text={inline.text} /> : <Linked {...{ href, page }} text={inline.text} />
  if (marks.some(({ type }) => type === 'bold')) return <strong>{words}</strong>
  return marks.some(({ type }) => type === 'italic') ? <em>{words}</em> : words
}

function Linked({ href, page, text }: { href: string; page: PageId; text: string }) {
  const link = guideLink(href, pagePath(page, language()))
  if (link?.kind === 'command') return <CommandWords command={link.command} />
  if (link?.kind === 'key') return <kbd>{text}</kbd>
  if (link === null) return <WithCode text={text} />
  return (
    <button type="button" className={styles.link} onClick={() => openGuide(link.id, link.heading)}>
      {/* On the disk a page is told by its file, here by its title. */}
      {text.endsWith('.md') ? (pageWith(link.id)?.title ?? text) : text}
    </button>
  )
}

/** A command with the keys it has now, whatever the page was written with. */
function CommandWords({ command }: { command: Parameters<typeof commandOf>[0] }) {
  useShortcuts()
  const known = commandOf(command)
  const keys = shortcutText(known)
  return (
    <span className={styles.command}>
      {known.label}
      {keys !== null && (
        <>
          {' '}
          <kbd>{keys}</kbd>
        </>
      )}
    </span>
  )
}

/** What stands between two backticks is typed or pressed as it is. */
const WithCode = ({ text }: { text: string }) =>
  text.split('`').map((piece, at) => <Fragment key={at}>{at % 2 === 1 ? <kbd>{piece}</kbd> : piece}</Fragment>)
