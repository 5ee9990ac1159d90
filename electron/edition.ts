import type { AppInfo } from '@shared/ipc/contract'
import type { App } from 'electron'

/**
 * What Windows knows the program by, as its installer has told it (`scripts/packaging/editions.mjs`): without it
 * notifications are not shown, and recent projects are not listed at the taskbar. Null where nothing was installed.
 */
export function appUserModelId(app: Pick<App, 'isPackaged' | 'getName'>): string | null {
  return { sources: null, release: 'org.assay.workbench', test: 'org.assay.workbench.test' }[edition(app)]
}

/** What `npm run package:test` calls the program (`scripts/packaging/editions.mjs`). */
const TEST_BUILD = 'Assay Test Build'

/** How this program came here: run from its sources, as the package for analysts, or as one that tests the packaging. */
export function edition(app: Pick<App, 'isPackaged' | 'getName'>): AppInfo['edition'] {
  if (!app.isPackaged) return 'sources'
  return app.getName() === TEST_BUILD ? 'test' : 'release'
}
