import type { Stance } from '@shared/project/model'

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Gives context to',
}
