import { type Arrangement, PLAIN } from '@shared/arrangement'
import { Chip } from '@ui/Chip'
import { Grid } from '@ui/Grid'
import type { CellCheck, CellEdit, CellPlace, GridColumn } from '@ui/grid-column'
import { MiddleCut } from '@ui/MiddleCut'
import { useGridRows } from '@ui/use-grid-rows'
import { useMemo, useState } from 'react'
import styles from './gallery.module.css'
import { Row, Section } from './section'

type Risk = { id: string; number: number; title: string; likelihood: string; impact: string; note: string }

const RISKS: Readonly<Record<string, Risk>> = {
  r1: {
    id: 'r1',
    number: 1,
    title: 'Flood with shorter warning',
    likelihood: '70',
    impact: '5',
    note: 'Two towns.\nOne dam.',
  },
  r2: { id: 'r2', number: 2, title: 'Weaker forecasts upstream', likelihood: '20', impact: '3', note: '' },
  r3: {
    id: 'r3',
    number: 3,
    title: 'The partner stops sending its own readings for good, and says so only afterwards',
    likelihood: '',
    impact: '',
    note: '',
  },
}

const fine: CellCheck = { ok: true }
const percent = (text: string): CellCheck =>
  /^\d{1,3}$/.test(text) && Number(text) <= 100
    ? { ok: true, says: `${text} % within the horizon` }
    : { ok: false, why: 'Type a number from 0 to 100.' }
const IMPACTS = ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'].map((word, index) => ({
  text: String(index + 1),
  label: word,
}))

const COLUMNS: readonly GridColumn<Risk>[] = [
  {
    id: 'number',
    header: 'No.',
    width: 56,
    align: 'end',
    text: ({ number }) => String(number),
    sortValue: ({ number }) => number,
    readOnly: 'A number never changes.',
  },
  {
    id: 'title',
    header: 'Risk',
    width: 240,
    grow: true,
    text: ({ title }) => title,
    show: ({ title }) => <MiddleCut text={title} />,
    edit: { check: () => fine },
  },
  {
    id: 'likelihood',
    header: 'Likelihood',
    width: 110,
    align: 'end',
    text: ({ likelihood }) => likelihood,
    sortValue: ({ likelihood }) => (likelihood === '' ? undefined : Number(likelihood)),
    edit: { check: percent, hint: '0 to 100' },
  },
  {
    id: 'impact',
    header: 'Impact',
    width: 110,
    facet: 'words',
    text: ({ impact }) => impact,
    show: ({ impact }) => (impact ? <Chip swatch={`var(--h${impact})`}>{impact}</Chip> : ''),
    edit: { check: () => fine, options: IMPACTS },
  },
  { id: 'note', header: 'Note', width: 160, text: ({ note }) => note, edit: { check: () => fine, multiline: true } },
]

export function Grids() {
  return (
    <Section
      title="Grid"
      says="Types like a spreadsheet: type to replace, F2 or a double click to edit, Alt+Down to choose."
    >
      <Row name="Editable">
        <Risks label="Editable risks" risks={RISKS} />
      </Row>
      <Row name="Read-only">
        <Risks label="Read-only risks" risks={RISKS} readOnly />
      </Row>
      <Row name="In groups, with lines that wrap">
        <Risks label="Risks in groups" risks={RISKS} arranged={GROUPED} />
      </Row>
      <Row name="Empty">
        <Risks label="No risks" risks={{}} />
      </Row>
    </Section>
  )
}

type RisksProps = {
  label: string
  risks: Readonly<Record<string, Risk>>
  readOnly?: boolean
  arranged?: Partial<Arrangement>
}

function Risks({ label, risks, readOnly = false, arranged }: RisksProps) {
  const source = useMemo(() => rowsOf(risks), [risks])
  const rowIds = useMemo(() => Object.keys(risks), [risks])
  const [arrangement, setArrangement] = useState<Arrangement>({ ...ARRANGED, ...arranged })
  const [folded, setFolded] = useState<readonly string[]>([])
  const [active, setActive] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const shown = useGridRows({
    ids: rowIds,
    source,
    columns: COLUMNS,
    arrangement,
    isWanted: all,
    folded,
    onFolded: setFolded,
    aboutGroup: counted,
  })
  return (
    <>
      <div className={styles.wide}>
        <Grid
          label={label}
          rowIds={shown.rowIds}
          groups={shown.groups}
          columns={COLUMNS}
          source={source}
          arrangement={arrangement}
          onArrange={(changes) => setArrangement({ ...arrangement, ...changes })}
          activeRowId={active}
          onActiveRow={setActive}
          onEdit={source.edit}
          placeOf={placeOf}
          onRefused={(refused) => setSaid(refused.map(({ why }) => why).join(' '))}
          announce={setSaid}
          readOnly={readOnly}
          empty={<p className={styles.pane}>No risk passes this filter.</p>}
        />
      </div>
      <p role="status" className={styles.says}>
        {said}
      </p>
    </>
  )
}

const ARRANGED: Arrangement = { ...PLAIN, pinned: ['number'], sorting: [{ id: 'likelihood', desc: true }] }
const GROUPED: Partial<Arrangement> = {
  grouping: ['impact'],
  wrapped: ['title', 'note'],
  order: ['note', 'number'],
  widths: { title: 160 },
  sorting: [
    { id: 'likelihood', desc: true },
    { id: 'number', desc: false },
  ],
}
const all = () => true
const counted = (rows: readonly Risk[]) => (rows.length === 1 ? '1 risk' : `${rows.length} risks`)
const placeOf = ({ rowId, columnId }: CellPlace) => `${rowId}/${columnId}`

/** Rows that can be edited and are forgotten with the page. */
function rowsOf(risks: Readonly<Record<string, Risk>>) {
  const rows = new Map(Object.entries(risks))
  const heard = new Set<() => void>()
  let revision = 0
  return {
    get: (rowId: string) => rows.get(rowId),
    revision: () => revision,
    subscribe: (changed: () => void) => {
      heard.add(changed)
      return () => heard.delete(changed)
    },
    edit: (edits: CellEdit[]) => {
      for (const { rowId, columnId, text } of edits) {
        const row = rows.get(rowId)
        if (row) rows.set(rowId, { ...row, [columnId]: text })
      }
      revision += 1
      for (const changed of heard) changed()
    },
  }
}
