/**
 * What the layout of Word files spends most of its time on, each once as the library is written and once as a browser of
 * today does the same: it spreads objects by their property descriptors, makes a key of two thousand characters to find
 * a font's widths, and reads the names of all East Asian fonts for each word.
 */
const swift = [
  [
    /function _objectSpread2\(e\) \{[\s\S]*?\n\}\n/,
    'function _objectSpread2(e, ...rest) {\n\treturn Object.assign(e, ...rest);\n}\n',
  ],
  [
    /var withoutUndefined = [^\n]*\n/,
    'var withoutUndefined = (object) => { const kept = {}; for (const key in object) if (object[key] !== void 0) kept[key] = object[key]; return kept; };\n',
  ],
  [
    'const known = decodedMore.get(widths + fonts);',
    'const known = decodedMore.get(widths)?.get(fonts);',
  ],
  [
    'decodedMore.set(widths + fonts, face);',
    'decodedMore.set(widths, (decodedMore.get(widths) ?? new Map()).set(fonts, face));',
  ],
  [
    'var knownEastAsianFontOf = (font) => {\n',
    'var eastAsianFonts = new Map();\nvar knownEastAsianFontOf = (font) => {\n\tif (!eastAsianFonts.has(font)) eastAsianFonts.set(font, lookedUpEastAsianFontOf(font));\n\treturn eastAsianFonts.get(font);\n};\nvar lookedUpEastAsianFontOf = (font) => {\n',
  ],
]

/** The library's layout, written for speed. */
export const swiftly = (code) =>
  swift.reduce((made, [from, to]) => {
    const replaced = made.replace(from, to)
    if (replaced === made)
      throw new Error(
        `The layout of docx has changed: ${from} is not in it. See .ci/swiftLayout.mjs`,
      )
    return replaced
  }, code)

/** Lays Word files out in half the time, to the same pages: in a build, and in tests of what it ships. */
export function swiftLayout() {
  return {
    name: 'jalons:swift-layout',
    transform: {
      filter: { id: /docx[\\/]dist[\\/]layout\.mjs$/ },
      handler: (code) => ({ code: swiftly(code), map: null }),
    },
  }
}
