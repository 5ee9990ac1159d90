import { catalogue } from '@shared/language/catalogue'
import type { LongKind } from './long-work'

/** That long work is over. No words of a project: others may see the screen. */
export const DONE: Readonly<Record<LongKind, string>> = catalogue({
  import: { en: 'The import is done.', de: 'Der Import ist fertig.' },
  package: { en: 'The package is done.', de: 'Das Paket ist fertig.' },
  copy: { en: 'The copy is done.', de: 'Die Kopie ist fertig.' },
  export: { en: 'The export is done.', de: 'Der Export ist fertig.' },
})
