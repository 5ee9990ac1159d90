import { goTo } from '@state/place'
import { isOpen, currentProject } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { Passage } from '@shared/kinds/passages'
import type { TagColour, TagLine } from '@shared/kinds/tags'
import { type Block, canonicalText } from '@shared/text/blocks'
import { afterEach } from 'vitest'
import { Column } from '../../../renderer/features/reader/column'
import { Reader } from '../../../renderer/features/reader/reader'
import { sourceText } from '@shared/text/source-text'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { type Desk, openInWindow } from '../desk'

/** Twelve blocks, each of two lines and told apart by its number; the eighth is long. */
export const WORDS = Array.from(
  { length: 12 },
  (_, index) =>
    `Block ${String(index + 1).padStart(2, '0')} holds a few words.${index === 7 ? ' More of it.'.repeat(9) : ''}`,
)

/** A project with a text to read, and handles to tag it before it is opened. */
export class Reading extends MemoProject {
  readonly sourceId: string
  readonly versionId: string
  readonly text: string

  constructor(words: readonly string[] = WORDS) {
    super()
    this.sourceId = this.source(words)
    this.versionId = this.project.sources[this.sourceId]!.versionId
    this.text = canonicalText(this.texts.get(this.versionId)!)
  }

  tag(name: string, colour: TagColour = 1, line?: TagLine): string {
    const id = newId()
    const facts = { definition: '', include: '', exclude: '', shortcut: null }
    const tag = { id, parentId: null, position: Object.keys(this.project.tags).length + 1, name, colour, ...facts }
    this.do({ name: 'tag.create', input: { tag: line ? { ...tag, line } : tag } })
    return id
  }

  /** Marks the words where they first stand; `through` is where the passage ends when that is further on. */
  passage(words: string, tagIds: string[] = [], through = words): string {
    const id = newId()
    const start = this.text.indexOf(words)
    const end = this.text.indexOf(through) + through.length
    const anchor = { start, end, exact: this.text.slice(start, end), prefix: '', suffix: '' }
    const place = { sourceId: this.sourceId, versionId: this.versionId }
    const passage = { id, ...place, anchor, tagIds, note: '', statement: null, credibility: null }
    this.do({ name: 'passage.create', input: { passage } })
    return id
  }

  async open(): Promise<Desk> {
    const desk = await openInWindow(this.project, Object.fromEntries(this.texts))
    goTo({ screen: 'reader', sourceId: null, passageId: null })
    return desk
  }

  /** The text as it is read, without a page around it. */
  reader(): Reader {
    if (!isOpen()) throw new Error('Open the project first.')
    return new Reader(sourceText(this.versionId, this.texts.get(this.versionId)!))
  }

  /** The first offset of these words; with `end` the offset behind them. */
  at(words: string, where: 'start' | 'end' = 'start'): number {
    return this.text.indexOf(words) + (where === 'end' ? words.length : 0)
  }
}

/** A page that holds the blocks as the reader renders them: in stretches, each block one element with one text. */
export function renderBlocks(blocks: readonly Block[], stretch = 4): { viewport: HTMLElement; root: HTMLElement } {
  document.body.innerHTML =
    '<p>Before</p><div data-reading tabindex="-1"><div role="document" tabindex="0"></div></div><p>After</p>'
  const viewport = document.querySelector<HTMLElement>('[data-reading]')!
  const root = viewport.querySelector<HTMLElement>('[role=document]')!
  for (const [index, { text }] of blocks.entries()) {
    if (index % stretch === 0) root.append(document.createElement('div'))
    const element = document.createElement('p')
    element.dataset['block'] = String(index)
    element.append(text)
    root.lastElementChild!.append(element)
  }
  return { viewport, root }
}

const attachedNow: (() => void)[] = []
afterEach(() => {
  for (const detach of attachedNow.splice(0)) detach()
})

/** Opens the project and shows its text; the marks are painted once the page is laid out. */
export async function attached(made: Reading) {
  const desk = await made.open()
  const reader = made.reader()
  const { viewport, root } = renderBlocks(reader.text.blocks)
  const column = new Column(viewport, root, reader.text)
  const detach = reader.attach(column)
  attachedNow.push(detach)
  return { desk, reader, column, viewport, root, detach }
}

/** The words of every passage of the project, in the order they were made. */
export const passagesNow = (): Passage[] => Object.values(currentProject().passages)
