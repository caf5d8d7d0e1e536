/** Stands for the result of a field, of which each program makes its own; of the private use area, so no text has it. */
export const FIELD = '\ue000';
