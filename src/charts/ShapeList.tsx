import { createElement } from 'react'
import type { Shape } from './shape'

/** Shapes as elements of the page. They are drawn in order, and never change places. */
export function ShapeList({ shapes }: { readonly shapes: readonly Shape[] }) {
  // eslint-disable-next-line react/no-array-index-key -- a drawing is made anew as a whole
  return shapes.map(({ tag, attributes, text }, place) =>
    createElement(tag, { key: place, ...attributes }, text),
  )
}
