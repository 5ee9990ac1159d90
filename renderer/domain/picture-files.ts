import type { PictureFormat } from '@shared/ipc/exporting'
import { sceneSvg } from '@shared/memo/renderings/scene-svg'
import { PAGE_WIDTH, type Picture } from '@shared/pictures/picture'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { announce, notifyFailure } from '@state/notices'
import { pictureWords } from './picture-words'

/** What leaves the window is drawn for paper: light, and as wide as the text of a page. */
function forPaper({ description, draw }: Picture, format: PictureFormat) {
  const scene = draw(PAGE_WIDTH)
  return { svg: sceneSvg(scene, description), width: scene.width, height: scene.height, format }
}

/** Puts a picture on the clipboard: PNG as a picture, SVG as the text of its document. */
export async function copyPicture(picture: Picture, format: PictureFormat): Promise<void> {
  try {
    await call('picture.copy', forPaper(picture, format))
    announce(format === 'png' ? pictureWords.copiedPicture(picture.title) : pictureWords.copiedDrawing(picture.title))
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Asks where to and writes a picture as a file. */
export async function savePicture(picture: Picture, format: PictureFormat): Promise<void> {
  try {
    const exported = await call('picture.export', { ...forPaper(picture, format), name: picture.title.slice(0, 200) })
    if (exported) tellExported(exported)
  } catch (failure) {
    notifyFailure(failure)
  }
}
