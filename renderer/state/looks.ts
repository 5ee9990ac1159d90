import { onPreferences } from './preferences'

/**
 * Lets the page look as the person likes: style sheets read how much room there is and whether things move from the root.
 * The theme and the zoom are the main process's.
 */
export function followLooks(): void {
  onPreferences(({ density, motion }) => {
    const { dataset } = document.documentElement
    dataset.density = density
    dataset.motion = motion
  })
}
