/** One element of a drawing: enough for React and for a file, which must not differ. */
export interface Shape {
  readonly tag: 'path' | 'circle' | 'rect' | 'text'
  /** Names as React writes them: `strokeWidth`. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

/** Colours of a drawing: the page's own, or fixed ones for a file that knows no page. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly hair: string
  readonly edge: string
  readonly band: string
  readonly actual: string
  readonly target: string
}

export const pagePalette: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  hair: 'var(--hair)',
  edge: 'var(--edge)',
  band: 'var(--band)',
  actual: 'var(--actual)',
  target: 'var(--target)',
}

/** The light colours of the page on white, for files and paper. */
export const filePalette: Palette = {
  paper: '#ffffff',
  ink: '#191d22',
  soft: '#59616b',
  hair: '#dcdad2',
  edge: '#85847c',
  band: '#f0eee7',
  actual: '#0b4f8a',
  target: '#b4470f',
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const attributeName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

// eslint-disable-next-line no-control-regex -- they are what must go
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** A shape as SVG text. Control characters, which XML refuses, are left out. */
export function shapeText({ tag, attributes, text }: Shape): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`,
  )
  const inner = text === undefined ? '' : escaped(text.replaceAll(controlCharacters, ''))
  return `<${tag}${written.join('')}>${inner}</${tag}>`
}
