import type { Hit } from '@shared/document/queries/tag-view'
import type { TagTotals } from '@shared/document/queries/tag-totals'
import type { TagNode } from '@shared/document/queries/tags'
import { LineSwatch } from '@ui/LineSwatch'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Collection } from 'react-aria-components/Collection'
import { Button as TreeButton, TreeItem, TreeItemContent } from 'react-aria-components/Tree'
import styles from './TagTree.module.css'
import { codebookWords } from './codebook-words'

/** What the rows of the codebook show beside names. */
export type RowFacts = {
  totals: ReadonlyMap<string, TagTotals>
  letters: ReadonlyMap<string, string>
  /** Where the words that were searched for stand; null while nothing is searched. */
  hits: ReadonlyMap<string, Hit> | null
}

/** Of what is under a closed tag only the first is made, which says that there is something; the others when it is opened. */
export type ShownRows = RowFacts & { open: ReadonlySet<string> }

/** A tag with those under it. */
export function renderNode({ tag, children }: TagNode, facts: ShownRows): ReactNode {
  const { own, withUnder } = facts.totals.get(tag.id) ?? { own: 0, withUnder: 0 }
  const hit = facts.hits?.get(tag.id)
  return (
    <TreeItem id={tag.id} textValue={tag.name} className={styles.item ?? ''}>
      <TreeItemContent>
        {children.length > 0 ? (
          <TreeButton slot="chevron" className={styles.chevron ?? ''}>
            <ChevronRight size={14} aria-hidden />
          </TreeButton>
        ) : (
          <div className={styles.chevron} />
        )}
        <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
        <span className={styles.name} data-beside={(facts.hits && !hit) || undefined}>
          {tag.name}
          {hit === 'words' && <span className={styles.where}> {codebookWords.foundInWords}</span>}
        </span>
        {facts.letters.has(tag.id) && <span className={styles.letters}>{facts.letters.get(tag.id)}</span>}
        {tag.shortcut !== null && <kbd>{tag.shortcut}</kbd>}
        <span className={styles.count} title={codebookWords.passages(own)}>
          {own}
        </span>
        <span className={styles.total} title={totalWords(withUnder, children.length)}>
          {children.length > 0 && withUnder}
        </span>
      </TreeItemContent>
      <Collection items={facts.open.has(tag.id) ? children : children.slice(0, 1)} dependencies={[facts]}>
        {(child) => renderNode(child, facts)}
      </Collection>
    </TreeItem>
  )
}

const totalWords = (withUnder: number, children: number): string | undefined =>
  children > 0 ? codebookWords.passagesUnder(withUnder) : undefined
