import { Chip } from '@ui/Chip'
import { ImageSvg } from '@ui/ImageSvg'
import { LineSwatch } from '@ui/LineSwatch'
import { Row, Section } from './section'

const COLOURS = [1, 2, 3, 4, 5, 6, 7, 8]
const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const
const remove = (label: string) => ({ label: `Remove ${label}`, run: () => undefined })

export function ChipsAndSwatches() {
  return (
    <Section title="Chips and swatches" says="Small marks. Colour only where it means something, never alone.">
      <Row name="Plain chips">
        <Chip>Reported fact</Chip>
        <Chip remove={remove('B2')}>B2</Chip>
      </Row>
      <Row name="Coloured chips">
        {COLOURS.map((colour) => (
          <Chip key={colour} swatch={`var(--t${colour})`}>{`Tag ${colour}`}</Chip>
        ))}
        <Chip swatch="var(--t3)" remove={remove('Supply')}>
          Supply
        </Chip>
      </Row>
      <Row name="A long chip">
        <Chip swatch="var(--t6)" remove={remove('the long one')}>
          Dependence of the lower towns on forecasts made upstream
        </Chip>
      </Row>
      <Row name="Swatches">
        {LINES.map((line, index) => (
          <span key={line}>
            <LineSwatch ink={`var(--t${index + 1})`} line={line} /> {line}
          </span>
        ))}
      </Row>
      <Row name="Drawing that is told as one image">
        <ImageSvg width={120} height={24} aria-label="Three of four answered">
          <text y={17}>3 of 4</text>
        </ImageSvg>
      </Row>
    </Section>
  )
}
