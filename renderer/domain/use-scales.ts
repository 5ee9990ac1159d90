import { scales } from '@shared/document/queries/scales'
import type { Scales } from '@shared/lexicons/scales'
import { useQuery } from '@state/project-store'

/** The scales that the open project judges by. */
export const useScales = (): Scales => useQuery(scales)
