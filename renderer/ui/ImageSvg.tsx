import type { SVGProps } from 'react'

/** A drawing that is told as one image, by its name and what describes it: the words drawn in it are for the eye alone. */
export function ImageSvg({ children, ...svg }: SVGProps<SVGSVGElement>) {
  return (
    <svg role="img" {...svg}>
      <g aria-hidden>{children}</g>
    </svg>
  )
}
