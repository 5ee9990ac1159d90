import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import type { Handlers, Input } from '@shared/ipc/contract'
import type { Chromium } from '../chromium/chromium'
import type { Desktop } from '../desktop'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'

export type PictureParts = {
  desktop: Desktop
  dialogs: Dialogs
  exported: ExportedFiles
  chromium: () => Promise<Chromium>
}

/** Pixels to the unit of a picture: sharp on a large screen and on paper. */
const SCALE = 2

/** Pictures on the clipboard and as files. The confined page makes the pixels: this process looks into no SVG. */
export function pictureHandlers({
  desktop,
  dialogs,
  exported,
  chromium,
}: PictureParts): Pick<Handlers, 'picture.copy' | 'picture.export'> {
  const pixels = async ({ svg, width, height }: Input<'picture.copy'>): Promise<Uint8Array> =>
    (await chromium()).rasterise(svg, width, height, SCALE)
  return {
    'picture.copy': async (picture) => {
      if (picture.format === 'svg') await desktop.copyText(picture.svg)
      else await desktop.copyPicture(await pixels(picture))
      return null
    },
    'picture.export': async ({ name, ...picture }, windowId) => {
      const { format, svg } = picture
      const path = await dialogs.exported(windowId, fileNameFor(name, suggestedNames.picture), {
        title: dialogWords.savePicture,
        ending: format,
      })
      if (path === null) return null
      const { writeExport } = await import('../exporting/write-export')
      await writeExport(path, format === 'svg' ? new TextEncoder().encode(svg) : await pixels(picture))
      return exported.add(path)
    },
  }
}
