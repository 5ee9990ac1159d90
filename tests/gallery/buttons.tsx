import { Button, IconButton } from '@ui/Button'
import { Download, Pencil, Trash2 } from 'lucide-react'
import { Row, Section } from './section'

const LOOKS = ['plain', 'primary', 'danger', 'quiet'] as const

export function Buttons() {
  return (
    <Section
      title="Buttons"
      says="One primary button at most; danger for what takes something away; quiet in toolbars."
    >
      <Row name="Usable">
        {LOOKS.map((look) => (
          <Button key={look} look={look}>
            {`A ${look} button`}
          </Button>
        ))}
      </Row>
      <Row name="Disabled">
        {LOOKS.map((look) => (
          <Button key={look} look={look} disabled>
            {`A ${look} button`}
          </Button>
        ))}
      </Row>
      <Row name="Pressed">
        <Button aria-pressed>Pressed</Button>
        <Button look="quiet" aria-pressed>
          Pressed and quiet
        </Button>
        <Button look="quiet" aria-pressed={false}>
          Not pressed
        </Button>
      </Row>
      <Row name="With a picture">
        <Button>
          <Download size={16} aria-hidden /> Export
        </Button>
        <Button look="primary">
          <Download size={16} aria-hidden /> Export
        </Button>
      </Row>
      <Row name="Picture only">
        <IconButton icon={Pencil} label="Rename" shortcut="F2" />
        <IconButton icon={Download} label="Export" />
        <IconButton icon={Trash2} label="Delete" shortcut="Delete" disabled />
      </Row>
    </Section>
  )
}
