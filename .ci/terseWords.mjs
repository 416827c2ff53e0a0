const choice =
  /export const (\w+) = [^\n]*\n\tconst locale = [^\n]*\n\tif \(locale === "en"\) return (\w+)\(inputs\);?\n\treturn (\w+)\(inputs\);?\n\}\);?/g

/** What messages and `locale.ts` use of the compiler's runtime; the rest chooses a locale by means that we do not use. */
const runtime = `export let getLocale = () => 'fr'
export const overwriteGetLocale = (chosen) => { getLocale = chosen }
export const experimentalStaticLocale = undefined
`

/**
 * Each compiled message chooses its language itself, in the same sixty characters. In a build one function chooses for
 * all of them, and the runtime is what they need of it: four kilobytes less on the first screen. A message of another form stays as it is.
 */
export function terseWords() {
  return {
    name: 'jalons:terse-words',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /words[\\/]compiled[\\/](?:runtime|messages[\\/]\w+)\.js$/ },
      handler(code, id) {
        if (id.endsWith('runtime.js')) return { code: runtime, map: null }
        const terse = code.replace(
          choice,
          (_all, name, en, fr) => `export const ${name} = /* @__PURE__ */ said(${fr}, ${en})`,
        )
        return terse === code
          ? undefined
          : { code: `import { said } from '../../../said'\n${terse}`, map: null }
      },
    },
  }
}
