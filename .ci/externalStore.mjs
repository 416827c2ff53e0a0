// What wouter takes from a package for older versions: React has it itself.
export { useSyncExternalStore } from 'react'
