import { DateField } from '@ui/DateField'
import { FindBar } from '@ui/FindBar'
import { stepTo } from '@ui/found-places'
import { QuickFilters } from '@ui/QuickFilters'
import { Select, TextArea, TextInput } from '@ui/Field'
import { Sentence } from '@ui/Sentence'
import { Tick, TickGroup } from '@ui/Tick'
import { TickList } from '@ui/TickList'
import { type ReactNode, useRef, useState } from 'react'
import styles from './gallery.module.css'
import { Row, Section } from './section'

const LONG =
  'The partner upstream stops sending its own readings, so that towns downstream hear of a flood hours later than they did'
const GRADES = [
  { value: 'a', label: 'A: completely reliable' },
  { value: 'b', label: 'B: usually reliable' },
  { value: 'f', label: 'F: reliability cannot be judged' },
] as const
const ARTICLES = Array.from({ length: 60 }, (_, at) => ({ id: String(at), name: at === 4 ? LONG : `Article ${at}` }))
const FILTERS = [
  { id: 'none', label: 'No evidence' },
  { id: 'one', label: 'One origin' },
]
const ignored = () => undefined

export function Fields() {
  return (
    <Section title="Fields" says="Text is kept when its field is left; Escape brings back what was kept.">
      <Row name="Words with keys among them">
        <p>
          <Sentence of="Press {keys} to keep it." parts={{ keys: <kbd>Enter</kbd> }} />
        </p>
      </Row>
      <Row name="One line">
        <Field>
          <TextInput label="Title" value="Meren river data" onCommit={ignored} />
        </Field>
        <Field>
          <TextInput label="With a hint" hint="As it is printed on the memo." value="" onCommit={ignored} />
        </Field>
        <Field>
          <TextInput label="With an error" error="There is no 31 June." value="2027-06-31" onCommit={ignored} />
        </Field>
        <Field>
          <TextInput
            label="With both"
            hint="A number from 0 to 100."
            error="150 is more than everything."
            value="150"
            onCommit={ignored}
          />
        </Field>
        <Field>
          <TextInput label="Disabled" value="Open read-only" disabled onCommit={ignored} />
        </Field>
        <Field>
          <TextInput label="Long text" value={LONG} onCommit={ignored} />
        </Field>
        <Field>
          <TextInput label="Placeholder" placeholder="Name of the tag" value="" onCommit={ignored} />
        </Field>
        <Field>
          <TextInput label="Hidden label" hideLabel value="Its label is for screen readers" onCommit={ignored} />
        </Field>
      </Row>
      <Row name="Days">
        <Field>
          <DateField label="Deadline" value="2026-09-14" onCommit={ignored} />
        </Field>
        <Field>
          <DateField label="No day yet" hint="May stay empty." value="" onCommit={ignored} />
        </Field>
        <Field>
          <DateField label="A day with an error" error="That day is past." value="2020-01-31" onCommit={ignored} />
        </Field>
        <Field>
          <DateField label="A day, disabled" value="2026-09-14" disabled onCommit={ignored} />
        </Field>
      </Row>
      <Row name="Filters side by side, and behind one button">
        <QuickFilters filters={FILTERS} on={['none']} onToggle={ignored} folded={false} />
        <QuickFilters filters={FILTERS} on={['none']} onToggle={ignored} folded />
      </Row>
      <Row name="Boxes to tick">
        <Field>
          <TickGroup legend="Leave out">
            <Tick label="The history" hint="every change since the beginning" checked onChange={ignored} />
            <Tick label="Names of analysts" checked={false} onChange={ignored} />
            <Tick label="What cannot be left out" checked={false} disabled onChange={ignored} />
          </TickGroup>
        </Field>
        <Field>
          <TickList legend="Articles" items={ARTICLES} chosen={['2', '4']} onChange={ignored} />
        </Field>
        <Field>
          <TickList legend="Nothing to tick" items={[]} chosen={[]} onChange={ignored} />
        </Field>
      </Row>
      <Row name="Several lines">
        <Field>
          <TextArea label="Note" value="" onCommit={ignored} />
        </Field>
        <Field>
          <TextArea label="Long text" hint="Grows with its text." value={`${LONG}. ${LONG}.`} onCommit={ignored} />
        </Field>
        <Field>
          <TextArea label="With an error" error="Say why before you sign." value="" onCommit={ignored} />
        </Field>
        <Field>
          <TextArea label="Disabled" value="Open read-only" disabled onCommit={ignored} />
        </Field>
      </Row>
      <Row name="Choices">
        <Field>
          <Grade label="Chosen" start="b" />
        </Field>
        <Field>
          <Grade label="Not chosen" start="" hint="Empty means not rated." />
        </Field>
        <Field>
          <Grade label="With an error" start="f" error="Rate the source before you cite it." />
        </Field>
        <Field>
          <Grade label="Disabled" start="a" disabled />
        </Field>
      </Row>
      <Row name="Words that are found">
        <div className={styles.wide}>
          <Finder typed="readings" count={12} />
          <Finder typed="nowhere" count={0} />
          <Finder typed="the" count={null} />
        </div>
      </Row>
    </Section>
  )
}

type GradeProps = { label: string; start: 'a' | 'b' | 'f' | ''; hint?: string; error?: string; disabled?: boolean }

function Grade({ start, ...field }: GradeProps) {
  const [grade, setGrade] = useState(start)
  return <Select {...field} value={grade} options={GRADES} empty="Not rated" onChange={setGrade} />
}

/** Walks so many places, of which none is on this page. */
function Finder({ typed: first, count }: { typed: string; count: number | null }) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(first)
  const [at, setAt] = useState(0)
  const step = (by: 1 | -1) => count && setAt(stepTo(at, by, count).at)
  return (
    <FindBar
      label={`Find “${first}”`}
      {...{ field, typed, count, at }}
      onType={setTyped}
      onStep={step}
      closeLabel="Close"
      onClose={ignored}
    />
  )
}

const Field = ({ children }: { children: ReactNode }) => <div className={styles.field}>{children}</div>
