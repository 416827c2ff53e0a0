/** Where a command says what it did, and why it could not. */
export type Say = Pick<Console, 'log' | 'error'>
