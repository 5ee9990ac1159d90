import type { AppInfo } from '@shared/ipc/contract'
import type { App } from 'electron'

/** What `npm run package:test` calls the program (`scripts/packaging/editions.mjs`). */
const TEST_BUILD = 'Assay Test Build'

/** How this program came here: run from its sources, as the package for analysts, or as one that tests the packaging. */
export function edition(app: Pick<App, 'isPackaged' | 'getName'>): AppInfo['edition'] {
  if (!app.isPackaged) return 'sources'
  return app.getName() === TEST_BUILD ? 'test' : 'release'
}
