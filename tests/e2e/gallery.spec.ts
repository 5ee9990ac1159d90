import { expect, test } from './fixtures'
import { GALLERY, GalleryWindow } from './gallery-window'
import { violationsOf } from './violations'

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing on any piece of the gallery, ${look}`, async ({ launch }) => {
    // axe reads the whole page again for each piece that is opened; a busy machine is no failure.
    test.slow()
    const gallery = new GalleryWindow(await launch({ program: GALLERY }))
    await gallery.lookLike(look)
    expect(await violationsOf(gallery.page)).toEqual([])
    for await (const { name, part } of gallery.opened())
      expect(await violationsOf(gallery.page, part), name).toEqual([])
  })
}

test('the gallery lives under the policy of the app', async ({ launch }) => {
  const { page } = await launch({ program: GALLERY })
  expect(page.url()).toBe('app://assay/index.html')
  const refused = await page.evaluate(() => {
    try {
      document.createElement('script').textContent = 'void 0'
      return null
    } catch (refusal) {
      return (refusal as Error).name
    }
  })
  expect(refused).toBe('TypeError')
})
