import { handoversOf } from '@shared/document/queries/memos'
import { Profile } from '@shared/kinds/memo-layout'
import type { Memo } from '@shared/kinds/memos'
import type { Waiver } from '@shared/kinds/waivers'
import { type CheckedMemo, notEnglishWords, profileLabel, scoreWords, underProfile } from '@shared/memo/lint/check-memo'
import type { Finding, Severity } from '@shared/memo/lint/finding'
import { sayDay } from '@shared/words/moments'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { takeFocus } from '@ui/focus'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './CheckPanel.module.css'
import { checkWords, SEVERITY_GROUPS } from './check-words'
import { useChecks } from './checks-context'
import { FindingItem, findingId } from './FindingItem'
import { byRule, RuleFindings } from './RuleFindings'
import { WaiveDialog } from './WaiveDialog'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** What the rules of a standard find in the memo: errors first, each with the way there, a fix where one is safe, or a waiver. */
export function CheckPanel({ memo, wanted }: { memo: Memo; wanted: { finding: Finding | null } | null }) {
  const { checked } = useChecks()
  const disabled = !useEditable()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!wanted) return
    const item = wanted.finding && document.getElementById(findingId(wanted.finding))
    takeFocus(item ?? panel.current, {})
  }, [wanted])
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1} aria-label={checkWords.checks} role="group">
      <Select
        label={checkWords.heldAgainst}
        value={checked?.profile ?? 'icd-203'}
        options={Profile.options.map((value) => ({ value, label: profileLabel(value) }))}
        disabled={disabled || !checked}
        onChange={(profile) => {
          if (profile === '') return
          void perform({
            name: 'memo.update',
            input: { memoId: memo.id, changes: { layout: underProfile(memo, profile) } },
          })
        }}
      />
      {checked ? <Checked memo={memo} checked={checked} /> : <p className={styles.hint}>{checkWords.beingChecked}</p>}
      <History memoId={memo.id} />
    </div>
  )
}

function Checked({ memo, checked }: { memo: Memo; checked: CheckedMemo }) {
  const { open, waived, lapsed, score } = checked
  const [waiving, setWaiving] = useState<readonly Finding[]>([])
  return (
    <>
      <p role="status" className={styles.hint}>
        {checkWords.lookedAt(score.rules, scoreWords(score))}
      </p>
      {checked.notEnglish > 0 && (
        <p role="note" className={styles.hint}>
          {notEnglishWords(checked)}
        </p>
      )}
      {open.length === 0 && <p className={styles.hint}>{checkWords.nothingOpen}</p>}
      {SEVERITIES.map((severity) => {
        const found = open.filter((finding) => finding.severity === severity)
        return (
          <Group key={severity} title={SEVERITY_GROUPS[severity]} count={found.length}>
            {byRule(found, (finding) => finding).map(({ finding: first, items }) => (
              <RuleFindings key={first.rule} finding={first} acts={<WaiveAll found={items} onWaive={setWaiving} />}>
                {items.map((finding) => (
                  <FindingItem
                    key={findingId(finding)}
                    memo={memo}
                    finding={finding}
                    onWaive={() => setWaiving([finding])}
                  />
                ))}
              </RuleFindings>
            ))}
          </Group>
        )
      })}
      <Group title={checkWords.waived} count={waived.length}>
        {byRule(waived, ({ finding }) => finding).map(({ finding: first, items }) => (
          <RuleFindings key={first.rule} finding={first}>
            {items.map(({ finding, waiver }) => (
              <FindingItem key={waiver.id} memo={memo} finding={finding}>
                <Waived waiver={waiver} />
              </FindingItem>
            ))}
          </RuleFindings>
        ))}
      </Group>
      <Group title={checkWords.waivedAndGone} count={lapsed.length}>
        {lapsed.map((waiver) => (
          <li key={waiver.id} className={styles.item}>
            <p className={styles.message}>
              {waiver.rule} {waiver.quote}
            </p>
            <Waived waiver={waiver} />
          </li>
        ))}
      </Group>
      {waiving.length > 0 && <WaiveDialog memo={memo} findings={waiving} onClose={() => setWaiving([])} />}
    </>
  )
}

type WaiveAllProps = { found: readonly Finding[]; onWaive: (found: readonly Finding[]) => void }

/** Passes over all that one rule found, where that is several things. */
function WaiveAll({ found, onWaive }: WaiveAllProps) {
  const editable = useEditable()
  const [first] = found
  if (!editable || !first || found.length === 1) return null
  return (
    <p className={styles.acts}>
      <Button look="quiet" aria-label={checkWords.waiveAllOf(found.length, first.rule)} onClick={() => onWaive(found)}>
        {checkWords.waiveAllAsk(found.length)}
      </Button>
    </p>
  )
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-label={title} className={styles.group}>
      <h2 className={styles.heading}>{`${title} (${count})`}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

/** Why, and the way back. */
function Waived({ waiver: { id, rule, reason, at } }: { waiver: Waiver }) {
  const disabled = !useEditable()
  return (
    <>
      <p className={styles.why}>{checkWords.waivedOn(sayDay(at.slice(0, 10)), reason)}</p>
      <p className={styles.acts}>
        <Button
          look="quiet"
          disabled={disabled}
          aria-label={checkWords.takeBackOf(rule)}
          onClick={() => void perform({ name: 'waiver.delete', input: { waiverId: id } })}
        >
          {checkWords.takeBack}
        </Button>
      </p>
    </>
  )
}

/** What the checks found each time the memo was handed over. */
function History({ memoId }: { memoId: string }) {
  const checkedThen = useQuery(handoversOf, memoId).flatMap(({ id, at, checks }) =>
    checks ? [{ id, at, checks }] : [],
  )
  return (
    <Group title={checkWords.whenHandedOver} count={checkedThen.length}>
      {checkedThen.map(({ id, at, checks }) => (
        <li key={id}>{`${sayDay(at.slice(0, 10))}: ${scoreWords({ ...checks, infos: 0 })}`}</li>
      ))}
    </Group>
  )
}
