import { LIMITS } from '@shared/limits'
import { join } from 'node:path'
import { z } from 'zod'
import { SettingsFile } from './settings-file'

const Words = z.string().max(LIMITS.draft)

/** What was typed about a problem and not reported yet; it outlives the program. */
export const keptReportIn = (userData: string): SettingsFile<string> =>
  new SettingsFile(join(userData, 'report.json'), (value) => Words.parse(value), '')
