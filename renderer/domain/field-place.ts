import type { Kind } from '@shared/kinds/registry'

/** Names a field of one thing in the project, so that what is typed in it finds its way back there. */
export const fieldPlace = (kind: Kind, id: string, field: string): string => `${kind}/${id}/${field}`
