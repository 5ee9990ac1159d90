import { useEffect } from 'react'
import { Buttons } from './buttons'
import { ChipsAndSwatches } from './chips-and-swatches'
import { Dialogs } from './dialogs'
import { Fields } from './fields'
import styles from './gallery.module.css'
import { Grids } from './grids'
import { Layouts } from './layouts'
import { Menus } from './menus'

/** Every piece of renderer/ui in every state. Look and size are in the window's menu, as they are the system's. */
export function GalleryPage() {
  useEffect(() => {
    document.body.dataset.ready = 'true'
  }, [])
  return (
    <main className={styles.page}>
      <h1>Gallery</h1>
      <p className={styles.says}>
        Every piece that screens are made of, in every state. The menu switches between light, dark and forced colours,
        and to twice the size.
      </p>
      <Buttons />
      <ChipsAndSwatches />
      <Fields />
      <Dialogs />
      <Menus />
      <Layouts />
      <Grids />
    </main>
  )
}
