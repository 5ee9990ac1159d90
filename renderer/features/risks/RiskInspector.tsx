import { DOCUMENT_LANGUAGE } from '@shared/language/language'
import { groupAnswersOf } from '@shared/document/queries/group-answers'
import { commandOf, shortcutText, useCommand } from '@state/commands'
import { prefer, usePreferences } from '@state/preferences'
import { useEntity, useQuery, useReadOnly } from '@state/project-store'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { ItemHistory } from '@domain/ItemHistory'
import type { Risk } from '@shared/kinds/risks'
import type { RiskPart } from '@shared/ipc/preferences'
import { scorersOf } from '@shared/document/queries/analysts'
import { analystsInOrder } from '@shared/document/queries/query'
import { scoresOfRisk, statementSentence } from '@shared/document/queries/risks'
import { IconButton } from '@ui/Button'
import { enterPart, Tabs } from '@ui/Tabs'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { AllScores } from './AllScores'
import { AlternativeList } from './AlternativeList'
import { AssumptionList } from './AssumptionList'
import { DeleteRiskDialog } from './DeleteRiskDialog'
import { IndicatorList } from './IndicatorList'
import styles from './Inspector.module.css'
import { Judgment } from './Judgment'
import { riskParts } from './risk-parts'
import { StatementPart } from './StatementPart'
import { riskWords } from './risk-words'

const MENU: readonly MenuEntry[] = ['risk.duplicate', 'risk.split', 'risk.merge', null, 'risk.compare']

/** Everything about one risk, a part at a time. Keyed by the risk, so that text being typed belongs to the risk it was typed for. */
export function RiskInspector({ riskId }: { riskId: string }) {
  const risk = useEntity('risks', riskId)
  const scores = useQuery(scoresOfRisk, riskId)
  const { riskPart } = usePreferences()
  const readOnly = useReadOnly()
  const inspector = useRef<HTMLDivElement>(null)
  const [entering, setEntering] = useState(0)
  const [deleting, setDeleting] = useState(false)
  const { open, menu } = useMenu()
  const goToPart = (part: RiskPart) => {
    prefer({ riskPart: part })
    setEntering((count) => count + 1)
  }
  useEffect(() => {
    if (entering > 0) enterPart(inspector.current)
  }, [entering])
  if (!risk) return null
  const sentence = statementSentence(risk)
  return (
    <div ref={inspector} className={styles.inspector}>
      <header className={styles.header}>
        <h2 className={styles.heading}>
          <span className={styles.number}>R{risk.number}</span> {risk.title}
        </h2>
        <IconButton
          icon={Ellipsis}
          label={riskWords.moreFor(`R${risk.number}`)}
          onClick={(event) => open(event, risk.title, MENU)}
        />
        <IconButton icon={Trash2} label={riskWords.deleteRisk} why={readOnly} onClick={() => setDeleting(true)} />
      </header>
      {sentence !== '' && riskPart !== 'statement' && (
        <p className={styles.said} lang={DOCUMENT_LANGUAGE} title={sentence}>
          {sentence}
        </p>
      )}
      <Tabs
        label={riskWords.partsOf(`R${risk.number}`)}
        tabs={riskParts().map(({ id, label, command }) => ({ id, label, shortcut: shortcutText(commandOf(command)) }))}
        chosen={riskPart}
        onChoose={(part) => prefer({ riskPart: part })}
      >
        <div className={riskPart === 'judgment' ? styles.judgment : styles.part}>
          <Part part={riskPart} risk={risk} />
        </div>
      </Tabs>
      {riskParts().map(({ id, command }) => (
        <PartCommand key={id} id={command} run={() => goToPart(id)} />
      ))}
      {menu}
      {deleting && <DeleteRiskDialog risk={risk} scores={scores.length} onClose={() => setDeleting(false)} />}
    </div>
  )
}

function PartCommand({ id, run }: { id: ReturnType<typeof riskParts>[number]['command']; run: () => void }) {
  useCommand(id, run)
  return null
}

function Part({ part, risk }: { part: RiskPart; risk: Risk }) {
  switch (part) {
    case 'statement':
      return <StatementPart risk={risk} />
    case 'judgment':
      return <Judgment risk={risk} />
    case 'assumptions':
      return (
        <>
          <AssumptionList risk={risk} />
          <AlternativeList risk={risk} />
        </>
      )
    case 'indicators':
      return <IndicatorList riskId={risk.id} />
    case 'scores':
      return <Scores riskId={risk.id} />
    case 'history':
      return <ItemHistory kind="risks" id={risk.id} isAlone />
  }
}

function Scores({ riskId }: { riskId: string }) {
  const scores = useQuery(scoresOfRisk, riskId)
  const group = useQuery(groupAnswersOf, riskId)
  const analysts = useQuery(analystsInOrder)
  return <AllScores group={group} scores={scores} analysts={scorersOf(analysts, scores)} />
}
