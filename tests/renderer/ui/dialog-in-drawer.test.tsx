import { Dialog } from '@ui/Dialog'
import { ImageSvg } from '@ui/ImageSvg'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { isOpen } from '../browser/popovers'

const close = () => undefined
const dialog = (
  <Dialog title="Waive" onClose={close}>
    Why?
  </Dialog>
)
const palette = (
  <PaletteDialog label="Queries" fieldLabel="Name" listLabel="All" nothingFound="None" onChoose={close} onClose={close}>
    <PaletteItem id="one" label="One" />
  </PaletteDialog>
)

test.each<[string, ReactNode]>([
  ['dialog', dialog],
  ['palette', palette],
])('a %s of a drawer that is closed opens the drawer, without which nobody would see it', (_, content) => {
  const drawer = (shown: ReactNode) => (
    <section popover="auto" aria-label="Details">
      {shown}
    </section>
  )
  const { rerender } = render(drawer(null))
  expect(isOpen(screen.getByLabelText('Details'))).toBe(false)
  rerender(drawer(content))
  expect(isOpen(screen.getByLabelText('Details'))).toBe(true)
  expect(document.querySelector('dialog')).toHaveProperty('open', true)
})

test('a drawing is told as one image, and none of its words again', () => {
  render(
    <ImageSvg aria-label="Three of four">
      <text>3 of 4</text>
    </ImageSvg>,
  )
  expect(screen.getByRole('img', { name: 'Three of four' })).toContainElement(screen.getByText('3 of 4'))
  expect(screen.getByText('3 of 4').closest('[aria-hidden=true]')).not.toBeNull()
})
