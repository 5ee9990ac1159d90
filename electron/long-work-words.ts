import { catalogue } from '@shared/language/catalogue'
import type { LongKind } from './long-work'

/** That long work is done. No words of a project: others may see the screen. */
export const DONE: Readonly<Record<LongKind, string>> = catalogue({
  import: { en: 'The import is done.', de: 'Der Import ist fertig.' },
  package: { en: 'The package is done.', de: 'Das Paket ist fertig.' },
  copy: { en: 'The copy is done.', de: 'Die Kopie ist fertig.' },
  export: { en: 'The export is done.', de: 'Der Export ist fertig.' },
})

/** That long work, or some of it, failed; why is said in the window. */
export const FAILED: Readonly<Record<LongKind, string>> = catalogue({
  import: {
    en: 'Not everything was imported. Look into Assay to see why.',
    de: 'Nicht alles wurde importiert. Warum, steht in Assay.',
  },
  package: {
    en: 'The package could not be made or opened. Look into Assay to see why.',
    de: 'Das Paket ließ sich nicht packen oder öffnen. Warum, steht in Assay.',
  },
  copy: {
    en: 'The copy failed. Look into Assay to see why.',
    de: 'Das Kopieren ist gescheitert. Warum, steht in Assay.',
  },
  export: {
    en: 'Not everything was exported. Look into Assay to see why.',
    de: 'Nicht alles wurde exportiert. Warum, steht in Assay.',
  },
})
