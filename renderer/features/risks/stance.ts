import type { Stance } from '@shared/lexicons/stance'

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Gives context to',
}
