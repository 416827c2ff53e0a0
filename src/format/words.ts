export * as m from './words/compiled/messages.js'
