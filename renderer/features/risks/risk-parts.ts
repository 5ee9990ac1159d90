import type { CommandId } from '@shared/commands/commands'
import type { RiskPart } from '@shared/ipc/preferences'
import { riskWords } from './risk-words'

/** The parts of a risk's detail in their order, with the command that leads to each. */
export const riskParts = (): readonly { id: RiskPart; label: string; command: CommandId }[] => [
  { id: 'statement', label: riskWords.statement, command: 'risk.statement' },
  { id: 'judgment', label: riskWords.scoreAndEvidence, command: 'risk.judgment' },
  { id: 'assumptions', label: riskWords.assumptions, command: 'risk.assumptions' },
  { id: 'indicators', label: riskWords.indicators, command: 'risk.indicators' },
  { id: 'scores', label: riskWords.allScores, command: 'risk.scores' },
  { id: 'history', label: riskWords.history, command: 'risk.history' },
]
