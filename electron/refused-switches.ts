import type { AppInfo } from '@shared/ipc/contract'

/** Switches that take the walls down, also while one develops: what runs then is another program. */
const NEVER = [
  'no-sandbox',
  'disable-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'no-zygote',
  'no-zygote-sandbox',
  'single-process',
  'in-process-gpu',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'load-extension',
]

/** Switches that open a released build; there is no use for them outside development and tests. */
const ONLY_IN_DEVELOPMENT = ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags']

/** The switches of Chromium with which Assay ends at once instead of starting. */
export const refusedSwitches = (edition: AppInfo['edition']): readonly string[] =>
  edition === 'release' ? [...NEVER, ...ONLY_IN_DEVELOPMENT] : NEVER
