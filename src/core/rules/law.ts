/** The date to which the law behind the rules was checked; rules checked later say so themselves. */
export const LAW_CHECKED = '2026-11-23';
