import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Look, LOOKS } from '../gallery/looks'
import { test } from './fixtures'
import { GALLERY, GalleryWindow } from './gallery-window'

const out = process.env.ASSAY_OUTPUT ?? 'gallery-output'

const views: readonly { view: string; look: Look; size: 1 | 2 }[] = [
  ...(Object.keys(LOOKS) as Look[]).map((look) => ({ view: look as string, look, size: 1 as const })),
  { view: 'twice-the-size', look: 'light', size: 2 },
]

for (const { view, look, size } of views) {
  test(`pictures of every piece, ${view}`, async ({ launch }) => {
    const folder = join(out, view)
    await mkdir(folder, { recursive: true })
    const gallery = new GalleryWindow(await launch({ program: GALLERY }))
    await gallery.lookLike(look)
    await gallery.enlarge(size)
    await gallery.page.evaluate(() => document.fonts.ready.then(() => undefined))
    const keep = async (title: string) => {
      await writeFile(join(folder, `${title.toLowerCase().replaceAll(' ', '-')}.png`), await gallery.picture())
    }
    for await (const number of gallery.windowfuls()) await keep(`page ${number}`)
    await gallery.page.getByRole('button', { name: 'Rename' }).hover()
    await keep('tooltip')
    for await (const { name } of gallery.opened()) await keep(name)
  })
}
