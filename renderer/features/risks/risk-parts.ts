import type { CommandId } from '@shared/commands/commands'
import type { RiskPart } from '@shared/ipc/preferences'

/** The parts of a risk's detail in their order, with the command that leads to each. */
export const RISK_PARTS: readonly { id: RiskPart; label: string; command: CommandId }[] = [
  { id: 'statement', label: 'Statement', command: 'risk.statement' },
  { id: 'judgment', label: 'Score & evidence', command: 'risk.judgment' },
  { id: 'assumptions', label: 'Assumptions', command: 'risk.assumptions' },
  { id: 'indicators', label: 'Indicators', command: 'risk.indicators' },
  { id: 'scores', label: 'All scores', command: 'risk.scores' },
  { id: 'history', label: 'History', command: 'risk.history' },
]
