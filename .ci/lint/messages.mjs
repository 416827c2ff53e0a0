// A sentence is one message with named slots: words glued together in code cannot be translated.

/** True for `m.some_message(…)`. */
const isMessage = (node) =>
  node?.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.type === 'Identifier' &&
  node.callee.object.name === 'm'

const message = 'A sentence is one message with named slots: do not glue messages together.'

const oneMessage = {
  meta: { type: 'problem', docs: { description: message } },
  create(context) {
    return {
      TemplateLiteral(node) {
        const isAlone =
          node.expressions.length === 1 && node.quasis.every(({ value }) => value.raw.trim() === '')
        if (!isAlone && node.expressions.some(isMessage)) context.report({ node, message })
      },
      BinaryExpression(node) {
        if (node.operator === '+' && (isMessage(node.left) || isMessage(node.right)))
          context.report({ node, message })
      },
    }
  },
}

export default { meta: { name: 'words' }, rules: { 'one-message': oneMessage } }
