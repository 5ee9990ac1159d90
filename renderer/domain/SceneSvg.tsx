import { printable } from '@shared/memo/printable'
import { drawingOf, type Scene, type Tone } from '@shared/pictures/scene'
import { ImageSvg } from '@ui/ImageSvg'
import { createElement } from 'react'
import styles from './SceneSvg.module.css'

type SceneSvgProps = {
  scene: Scene
  /** What stands out: the mark that is pointed at, or the risk the analyst is at. */
  standsOut?: string | null
  /** Ids of what names and describes it; without them it is passed over by screen readers. */
  labelledBy?: string
  describedBy?: string
}

/** Wider lines of what stands out. */
const OUT = 1.4

const colourOf = (tone: Tone): string => `var(--tone-${tone})`

/** A picture in the colours of the theme. */
export function SceneSvg({
  scene: { width, height, shapes },
  standsOut = null,
  labelledBy,
  describedBy,
}: SceneSvgProps) {
  const names = labelledBy === undefined ? { 'aria-hidden': true } : { 'aria-labelledby': labelledBy }
  return (
    <ImageSvg
      className={styles.scene}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...names}
      aria-describedby={describedBy}
    >
      {shapes.map((shape, index) => {
        const { element, attributes, style, text } = drawingOf(shape, colourOf)
        const isOut = shape.of !== undefined && shape.of === standsOut
        const strokeWidth = isOut && shape.stroke ? { strokeWidth: Number(style.strokeWidth) + OUT } : {}
        const bold = isOut && element === 'text' ? { fontWeight: 700 } : {}
        return createElement(
          element,
          {
            key: index,
            ...attributes,
            style: { ...style, ...strokeWidth, ...bold },
            'data-of': shape.of,
            'data-standing-out': isOut || undefined,
          },
          // As on paper: a title written from right to left ends on its own side.
          text === null ? null : printable(text),
        )
      })}
    </ImageSvg>
  )
}
