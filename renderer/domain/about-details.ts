import type { AppInfo } from '@shared/ipc/contract'

/** What runs here, in one line that can be handed on. */
export const aboutDetails = ({ edition, version, electron, chromium, node, system }: AppInfo): string =>
  `${edition === 'test' ? 'Assay Test Build' : 'Assay'} ${version}, Electron ${electron}, Chromium ${chromium}, Node ${node}, ${system}`
