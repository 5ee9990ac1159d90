import type { PictureName } from '@shared/kinds/picture-names'
import { LEAST_WIDTH, PAGE_WIDTH, type Picture as Shown } from '@shared/pictures/picture'
import type { Scene } from '@shared/pictures/scene'
import { useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { useWidth } from '@ui/use-width'
import { type ReactNode, useId, useRef, useState } from 'react'
import { AddToMemo } from './AddToMemo'
import { type MenuEntry, useMenu } from './CommandMenu'
import { copyTable } from './copy-table'
import { copyPicture, savePicture } from './picture-files'
import { pictureWords } from './picture-words'
import styles from './Picture.module.css'
import { PictureMarks } from './PictureMarks'
import { PictureTable, tableCells } from './PictureTable'
import { SceneSvg } from './SceneSvg'

/** What is laid over a drawing in place of its marks, with what tells it which mark is pointed at. */
export type Over = (scene: Scene, point: (key: string | null) => void) => ReactNode

type PictureProps = {
  picture: Shown
  /** What a memo prints it by; null where memos have it in another way. */
  name: PictureName | null
  /** Opens what a mark or a row of the table stands for. */
  onOpen?: (key: string) => void
  /** The mark that stands out while none is pointed at. */
  current?: string | null
  over?: Over
  /** What is chosen about it. */
  controls?: ReactNode
}

/** A picture with its numbers as a table, and the ways it can leave: as pixels, as a drawing, into a memo. */
export function Picture({ picture, name, onOpen, current = null, over, controls }: PictureProps) {
  const { title, caption, description, table, draw } = picture
  const [isTable, setTable] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const readOnly = useReadOnly()
  const { open, menu } = useMenu()
  const id = useId()
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.bar}>
        <p id={id} className={styles.title}>
          {title}
        </p>
        <div className={styles.actions} role="group" aria-label={pictureWords.whatToDo(title)}>
          {controls}
          <Button aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {pictureWords.table}
          </Button>
          <Button
            aria-haspopup="menu"
            onClick={(event) => open(event, pictureWords.copyOrSaveOne(title), waysOut(picture))}
          >
            {pictureWords.copyOrSave}
          </Button>
          {name && (
            <Button why={readOnly} onClick={() => setAdding(true)}>
              {pictureWords.add}
            </Button>
          )}
        </div>
      </div>
      {isTable ? (
        <PictureTable title={title} table={table} onOpen={onOpen} />
      ) : (
        <Drawing titleId={id} {...{ draw, description, onOpen, current, over }} />
      )}
      <figcaption className={styles.caption}>{caption}</figcaption>
      {menu}
      {isAdding && name && <AddToMemo name={name} onClose={() => setAdding(false)} />}
    </figure>
  )
}

const waysOut = (picture: Shown): readonly MenuEntry[] => [
  { label: pictureWords.copyAs('PNG'), run: () => void copyPicture(picture, 'png') },
  { label: pictureWords.copyAs('SVG'), run: () => void copyPicture(picture, 'svg') },
  { label: pictureWords.copyTable, run: () => void copyTable(tableCells(picture.table)) },
  null,
  { label: pictureWords.saveAs('PNG'), run: () => void savePicture(picture, 'png') },
  { label: pictureWords.saveAs('SVG'), run: () => void savePicture(picture, 'svg') },
]

type DrawingProps = Pick<Shown, 'draw' | 'description'> & {
  titleId: string
  onOpen: PictureProps['onOpen'] | undefined
  current: string | null
  over: Over | undefined
}

/** As wide as there is room; where that is too little to read, it is scrolled. */
function Drawing({ draw, description, titleId, onOpen, current, over }: DrawingProps) {
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  const [pointed, setPointed] = useState<string | null>(null)
  const id = useId()
  const scene = draw(width ? Math.max(width, LEAST_WIDTH) : PAGE_WIDTH)
  return (
    <div ref={room} className={styles.room}>
      <p id={id} hidden>
        {description}
      </p>
      <div className={styles.drawing} style={{ width: scene.width, height: scene.height }}>
        <SceneSvg scene={scene} standsOut={pointed ?? current} labelledBy={titleId} describedBy={id} />
        {over
          ? over(scene, setPointed)
          : onOpen && <PictureMarks scene={scene} titleId={titleId} onOpen={onOpen} onPoint={setPointed} />}
      </div>
    </div>
  )
}
