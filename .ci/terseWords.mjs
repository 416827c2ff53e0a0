const choice =
  /export const (\w+) = [^\n]*\n\tconst locale = [^\n]*\n\tif \(locale === "en"\) return (\w+)\(inputs\);?\n\treturn (\w+)\(inputs\);?\n\}\);?/g

/**
 * Each compiled message chooses its language itself, in the same sixty characters. In a build one function chooses for
 * all of them: two kilobytes less on the first screen. A message of another form stays as it is.
 */
export function terseWords() {
  return {
    name: 'jalons:terse-words',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /words[\\/]compiled[\\/]messages[\\/]\w+\.js$/ },
      handler(code) {
        const terse = code.replace(choice, (_all, name, en, fr) => `export const ${name} = /* @__PURE__ */ said(${fr}, ${en})`)
        return terse === code ? undefined : { code: `import { said } from '../../../said'\n${terse}`, map: null }
      },
    },
  }
}
