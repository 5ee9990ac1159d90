import { IconButton } from '@ui/Button'
import { Ellipsis } from 'lucide-react'
import { type MenuEntry, useMenu } from './CommandMenu'
import { tableWords } from './table-words'

/** What a bar has no room for, in a menu behind one button. */
export function MoreButton({ entries }: { entries: readonly MenuEntry[] }) {
  const { open, menu } = useMenu()
  return (
    <>
      <IconButton
        icon={Ellipsis}
        label={tableWords.more}
        aria-haspopup="menu"
        onClick={(event) => open(event, tableWords.more, entries)}
      />
      {menu}
    </>
  )
}
