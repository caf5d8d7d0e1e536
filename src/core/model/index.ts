/** The shapes that every layer shares. */
export * from './contract';
export * from './findings';
export * from './questions';
export * from './review';
export * from './drafting';
export * from './engine';
