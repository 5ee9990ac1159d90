import type { About } from '@shared/memo/memo-tree'
import { IconButton } from '@ui/Button'
import { ArrowUpRight } from 'lucide-react'
import { goToOrigin, originLabel } from './go-to-origin'
import styles from './MemoPaper.module.css'

/** The way from a line of the memo back to what it rests on. */
export function OriginLink({ about }: { about: About | undefined }) {
  if (!about) return null
  return (
    <IconButton
      icon={ArrowUpRight}
      label={originLabel(about)}
      className={styles.origin}
      onClick={() => goToOrigin(about)}
    />
  )
}
