import type { PictureName } from '@shared/kinds/picture-names'
import type { ReactNode } from 'react'
import { Picture } from './Picture'
import { pictureWords } from './picture-words'
import styles from './Picture.module.css'
import { useDrawn } from './use-drawn'

type DrawnPictureProps = {
  name: PictureName
  /** Opens what a mark or a row stands for, a risk in most. */
  onOpen?: (key: string) => void
  current?: string | null
  controls?: ReactNode
}

/** A picture by its name; while it is worked out, or where there is none, words in its place. */
export function DrawnPicture({ name, onOpen, current = null, controls }: DrawnPictureProps) {
  const drawn = useDrawn(name)
  if (drawn && !('problem' in drawn))
    return <Picture picture={drawn} name={name} current={current} controls={controls} {...(onOpen && { onOpen })} />
  return (
    <div className={styles.figure}>
      <div className={styles.bar}>
        <p className={styles.title}>{drawn?.title}</p>
        <div className={styles.actions}>{controls}</div>
      </div>
      <p role="status" className={styles.caption}>
        {drawn === null ? pictureWords.workingOut : drawn.problem}
      </p>
    </div>
  )
}
