/** The looks the gallery can be seen in, by the id of their menu item. */
export const LOOKS = {
  light: { label: 'Light', theme: 'light', forcedColours: false },
  dark: { label: 'Dark', theme: 'dark', forcedColours: false },
  'forced-colours': { label: 'Forced colours', theme: 'light', forcedColours: true },
} as const

export type Look = keyof typeof LOOKS
