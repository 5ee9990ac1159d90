import { fieldPlace } from '@domain/field-place'
import { POOLING_RULES } from '@shared/kinds/session-rules'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { LIMITS } from '@shared/limits'
import type { OperationInput } from '@shared/operations/operations'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Select, TextArea, TextInput } from '@ui/Field'
import { AnalystChoice } from './AnalystChoice'
import { RiskChoice } from './RiskChoice'
import { setUpWords } from './set-up-words'
import { StopRuleFields } from './StopRuleFields'
import { WeightFields } from './WeightFields'
import styles from './SetUp.module.css'

export type SetUpChanges = OperationInput<'session.update'>['changes']

/** What a session asks, whom, and by which rules. */
export function SetUp({ session, rounds }: { session: Session; rounds: readonly Round[] }) {
  const editable = useEditable()
  const isOurs = session.packet === undefined
  const disabled = !editable || session.signedAt !== null || !isOurs
  const change = (changes: SetUpChanges) =>
    perform({ name: 'session.update', input: { sessionId: session.id, changes } })
  const place = (field: string) => fieldPlace('sessions', session.id, field)
  const namesKept = !session.named && rounds.length > 0
  const isWeighted = Object.keys(session.weights ?? {}).length > 0
  return (
    <div className={styles.setUp}>
      {session.signedAt !== null && <p className={styles.note}>{setUpWords.signed}</p>}
      {!isOurs && <p className={styles.note}>{setUpWords.ofPacket}</p>}
      {isOurs && session.signedAt === null && rounds.length > 0 && (
        <p className={styles.note}>{setUpWords.forLaterRounds}</p>
      )}
      <TextInput
        label={setUpWords.name}
        limit={LIMITS.line}
        disabled={disabled}
        value={session.name}
        place={place('name')}
        onCommit={(name) => (name.trim() === '' ? setUpWords.nameMissing : change({ name: name.trim() }))}
      />
      <TextArea
        label={setUpWords.purpose}
        hint={setUpWords.purposeHint}
        limit={LIMITS.prose}
        disabled={disabled}
        value={session.purpose}
        place={place('purpose')}
        onCommit={(purpose) => change({ purpose: purpose.trim() })}
      />
      <RiskChoice session={session} disabled={disabled} onChange={(riskIds) => void change({ riskIds })} />
      <AnalystChoice session={session} disabled={disabled} onChange={(analystIds) => void change({ analystIds })} />
      <Select
        label={setUpWords.whoGaveWhich}
        hint={namesKept ? setUpWords.namesKept : isWeighted ? setUpWords.weightsTell : setUpWords.namesOnceSigned}
        disabled={disabled || namesKept || isWeighted}
        value={session.named ? 'named' : 'letters'}
        options={[
          { value: 'letters', label: setUpWords.letters },
          { value: 'named', label: setUpWords.named },
        ]}
        onChange={(chosen) => void change({ named: chosen === 'named' })}
      />
      <Select
        label={setUpWords.pooledBy}
        hint={POOLING_RULES.find(({ key }) => key === session.pooling)?.explained}
        disabled={disabled}
        value={session.pooling}
        options={POOLING_RULES.map(({ key, label }) => ({ value: key, label }))}
        onChange={(pooling) => pooling && void change({ pooling })}
      />
      {isOurs && (
        <WeightFields
          session={session}
          rounds={rounds}
          disabled={disabled}
          place={place}
          onWeigh={(analystId, weight) =>
            perform({ name: 'session.setWeight', input: { sessionId: session.id, analystId, weight } })
          }
        />
      )}
      <StopRuleFields
        rule={session.stopRule}
        disabled={disabled}
        place={place}
        onChange={(stopRule) => change({ stopRule })}
      />
    </div>
  )
}
