import type { BundleFormat } from '@shared/kinds/versions'
import type { Format } from './format'

/** A document of many parts in one file: taken apart and read in the confined page, each part by the encoding it says. */
export const bundle = (format: BundleFormat, about: Omit<Format, 'read' | 'readWhole'>): Format => ({
  ...about,
  read: async (bytes, chromium, signal) => ({
    ...(await chromium.parseBundle(bytes, format, signal)),
    encoding: 'utf-8',
  }),
  readWhole: (bytes, chromium, signal) => chromium.parseWhole(bytes, format, signal),
})
