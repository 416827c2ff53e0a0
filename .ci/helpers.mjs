const fileName = /rolldown-runtime-[\w-]{8}\.js/
const importOfHelpers = new RegExp(
  `import\\s*\\{([^}]*)\\}\\s*from\\s*"\\./${fileName.source}";?\\s*`,
)
const exported = /export\s*\{([^}]*)\};?\s*$/

/** The pairs in the braces of an import or an export: `[name there, name here]`. */
const pairsIn = (list) =>
  list
    .split(',')
    .map((pair) => pair.trim().split(/\s+as\s+/))
    .map(([one, other = one]) => [one, other])
const named = (name) => `helper_${name}`

/**
 * The bundler keeps its own helpers in a file of 700 bytes that every page would ask for, and lets no rule move them
 * (`chunks.mjs`). They are put with the libraries, which every page has and which need no other file.
 */
export function helpersPlugin() {
  return {
    name: 'jalons:helpers',
    apply: 'build',
    // Files are named by what they are before this: with this too, so that none keeps the name of one that was made otherwise.
    augmentChunkHash: () => String(helpersPlugin),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
        const helpers = chunks.find(({ name }) => name === 'rolldown-runtime')
        const libraries = chunks.find(({ name }) => name === 'libraries')
        // A worker is one file.
        if (helpers === undefined || libraries === undefined) return
        const others = libraries.imports.filter((file) => file !== helpers.fileName)
        const given = exported.exec(helpers.code)?.[1]
        if (others.length > 0 || given === undefined)
          this.error('les aides du paquetage ne peuvent être mises avec les bibliothèques')
        for (const chunk of chunks)
          chunk.code = chunk.code.replace(importOfHelpers, (_whole, taken) => {
            const names = pairsIn(taken)
            return chunk === libraries
              ? `const ${names.map(([there, here]) => `${here}=${named(there)}`).join(',')};`
              : `import{${names.map(([there, here]) => `${named(there)} as ${here}`).join(',')}}from"./${libraries.fileName.replace(/.*\//, '')}";`
          })
        const names = pairsIn(given)
        libraries.code = `const {${names.map(([, there]) => `${there}:${named(there)}`).join(',')}}=(()=>{${helpers.code.replace(exported, '')};return{${names.map(([here, there]) => `${there}:${here}`).join(',')}}})();${libraries.code}export{${names.map(([, there]) => named(there)).join(',')}};`
        for (const chunk of chunks)
          chunk.imports = [
            ...new Set(
              chunk.imports.map((file) => (file === helpers.fileName ? libraries.fileName : file)),
            ),
          ].filter((file) => file !== chunk.fileName)
        delete bundle[helpers.fileName]
      },
    },
  }
}
