import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Fold } from '@ui/Fold'
import { HowToRead } from '@ui/HowToRead'
import { InParts } from '@ui/InParts'
import { type Pane, Panes } from '@ui/Panes'
import { ReadTable } from '@ui/ReadTable'
import { RovingList } from '@ui/RovingList'
import { Tabs } from '@ui/Tabs'
import { type ListLine, VirtualList } from '@ui/VirtualList'
import { useState } from 'react'
import styles from './gallery.module.css'
import { Row, Section } from './section'

const PANES: readonly Pane[] = [
  {
    id: 'start',
    label: 'List',
    content: <p className={styles.pane}>What there is to choose from.</p>,
    size: 25,
    min: 120,
  },
  { id: 'centre', label: 'Work', content: <p className={styles.pane}>What is worked on.</p>, size: 50, min: 200 },
  {
    id: 'end',
    label: 'Inspector',
    content: <p className={styles.pane}>What is known about it.</p>,
    size: 25,
    min: 120,
  },
]

const IN_A_SMALL_WINDOW = PANES.map((pane) => ({ ...pane, label: `${pane.label} in a small window` }))

/** More than are shown before they are scrolled to. */
const MANY = Array.from({ length: 45 }, (_, at) => at + 1)

/** A hundred lines, a heading before every tenth. */
const LINES: readonly ListLine[] = Array.from({ length: 100 }, (_, at) => ({
  key: `${at}`,
  isHeading: at % 10 === 0,
}))

function ManyLines() {
  const [chosen, setChosen] = useState('2')
  return (
    <VirtualList
      label="Many lines"
      lines={LINES}
      heights={{ heading: 30, line: 34 }}
      render={({ key, isHeading }) => (isHeading ? `From ${key}` : `Line ${key}`)}
      chosenKey={chosen}
      onChoose={({ key }) => setChosen(key)}
      end="This is all."
    />
  )
}

const PARTS = [
  { id: 'statement', label: 'Statement', shortcut: 'Ctrl+1' },
  { id: 'evidence', label: 'Evidence' },
  { id: 'history', label: 'History' },
] as const

function Parts() {
  const [chosen, setChosen] = useState<(typeof PARTS)[number]['id']>('statement')
  return (
    <Tabs label="Parts" tabs={PARTS} chosen={chosen} onChoose={setChosen}>
      <p className={styles.pane}>What belongs to the {chosen}.</p>
    </Tabs>
  )
}

const MONTHS = ['January', 'February', 'March']

const Numbers = ({ label, isBoxed = false }: { label: string; isBoxed?: boolean }) => (
  <ReadTable
    label={label}
    head={['Month', 'Ferries', 'What it says']}
    rows={MONTHS}
    isBoxed={isBoxed}
    render={(month) => (
      <tr key={month}>
        <th scope="row">{month}</th>
        <td>{month.length}</td>
        <td>Fewer than in the year before.</td>
      </tr>
    )}
  />
)

export function Layouts() {
  return (
    <Section title="Panes and empty states" says="Panes keep the widths the analyst gave them; F6 walks them.">
      <Row name="Panes">
        <div className={styles.wide}>
          <Panes panes={PANES} layoutOf={() => undefined} onLayout={() => undefined} />
        </div>
      </Row>
      <Row name="Panes without room for all">
        <div className={styles.narrow}>
          <Panes panes={IN_A_SMALL_WINDOW} layoutOf={() => undefined} onLayout={() => undefined} />
        </div>
      </Row>
      <Row name="Parts of one thing">
        <div className={styles.wide}>
          <Parts />
        </div>
      </Row>
      <Row name="A list of many lines">
        <div className={styles.wide}>
          <ManyLines />
        </div>
      </Row>
      <Row name="A list of buttons, one stop of the Tab key">
        <RovingList className={styles.wide}>
          {['Sources', 'Tags', 'Risks'].map((name) => (
            <li key={name}>
              <Button look="quiet" aria-current={name === 'Tags' || undefined}>
                {name}
              </Button>
            </li>
          ))}
        </RovingList>
      </Row>
      <Row name="A list shown in parts">
        <ol className={styles.wide}>
          <InParts items={MANY} around={(more) => <li>{more}</li>} render={(each) => <li key={each}>Note {each}</li>} />
        </ol>
      </Row>
      <Row name="Tables that are read">
        <div className={styles.wide}>
          <Numbers label="Ferries by month" />
          <Numbers label="Ferries by month, in a box" isBoxed />
          <HowToRead paragraphs={['A ferry counts in the month in which it left.']} />
        </div>
      </Row>
      <Row name="Parts that fold">
        <div className={styles.wide}>
          <FoldedPart title="Ferries" atFirst says="3" />
          <FoldedPart title="Pilots" says="Not given" />
        </div>
      </Row>
      <Row name="Nothing yet">
        <div className={styles.wide}>
          <EmptyState
            title="No sources yet"
            actions={
              <>
                <Button look="primary">Import an article</Button>
                <Button>Paste text</Button>
              </>
            }
          >
            Import an article to begin: drop a file on the window, choose one, or paste its text.
          </EmptyState>
        </div>
      </Row>
      <Row name="Nothing chosen">
        <div className={styles.wide}>
          <EmptyState title="No passage chosen">Choose one in the text to see what is known about it.</EmptyState>
        </div>
      </Row>
    </Section>
  )
}

type FoldedPartProps = { title: string; atFirst?: boolean; says: string }

function FoldedPart({ title, atFirst = false, says }: FoldedPartProps) {
  const [isOpen, setOpen] = useState(atFirst)
  return (
    <Fold title={title} says={says} level={3} isOpen={isOpen} onOpen={setOpen}>
      <p>Anna, Bela and Clara</p>
    </Fold>
  )
}
