import { join } from 'node:path'
import { asUser } from './container/as-user.mjs'
import { pictureGallery } from './pictures.mjs'
import { hasDisplay } from './place.mjs'
import { main } from './run.mjs'
import { setUpWithGallery } from './setup.mjs'

await main(async () => {
  const electron = await setUpWithGallery()
  if (!hasDisplay) {
    console.log('There is no display here, so the gallery leaves pictures of itself instead.')
    return await pictureGallery(electron)
  }
  return await asUser(electron, ({ run, checkout, executable }) =>
    run(executable, [join(checkout, 'out/gallery/main/main.js')]),
  )
})
