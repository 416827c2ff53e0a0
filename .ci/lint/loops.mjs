// An assertion inside a loop over an empty list holds on nothing, in silence.

/** True where the loop is known to go through something: a list written out, or one that `some` has looked at. */
const isFull = (list) =>
  (list.type === 'ArrayExpression' &&
    list.elements.some((each) => each?.type !== 'SpreadElement')) ||
  (list.type === 'TSAsExpression' && isFull(list.expression)) ||
  (list.type === 'CallExpression' &&
    list.callee.type === 'Identifier' &&
    list.callee.name === 'some')

/** True for `fc.property(…)`: what it draws is empty at times, and is not at others. */
const isProperty = ({ type, callee }) =>
  type === 'CallExpression' &&
  callee.type === 'MemberExpression' &&
  /^(?:async)?property$/i.test(callee.property.name)

const message = 'A loop that asserts goes through `some(list)`, which refuses an empty one.'

const fullLoop = {
  meta: { type: 'problem', docs: { description: message }, fixable: 'code' },
  create(context) {
    /** Loops around the node that is read, the innermost last; within a property, none counts. */
    const around = []
    let properties = 0
    const told = new Set()
    const enter = (node) => around.push(node)
    const leave = () => around.pop()
    return {
      ForOfStatement: enter,
      'ForOfStatement:exit': leave,
      'CallExpression:exit'(node) {
        if (isProperty(node)) properties -= 1
      },
      CallExpression(node) {
        if (isProperty(node)) properties += 1
        if (properties > 0) return
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'expect') return
        const loop = around[0]
        if (loop === undefined || told.has(loop) || isFull(loop.right)) return
        told.add(loop)
        context.report({
          node: loop.right,
          message,
          fix: (fixer) => [
            fixer.insertTextBefore(loop.right, 'some('),
            fixer.insertTextAfter(loop.right, ')'),
          ],
        })
      },
    }
  },
}

export default { meta: { name: 'tests' }, rules: { 'full-loop': fullLoop } }
