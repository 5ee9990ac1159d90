import { dayAt } from '@shared/words/moments'

/** Today where the analyst sits, as YYYY-MM-DD. */
export const today = (): string => dayAt(new Date())
