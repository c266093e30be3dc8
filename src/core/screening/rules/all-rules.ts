import type { Rule } from './rule.ts';

/** Every rule. Their order says nothing: all are asked, and the highest level counts. */
export const ALL_RULES: readonly Rule[] = [];
