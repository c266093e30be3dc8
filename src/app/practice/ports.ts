import type { PracticeScript } from '#core/practice/script.ts';
import type { Practice } from '#core/record/young-person.ts';

/** The scripted children. Behind a port because only a composition root knows the content; only the demonstration has them. */
export interface PracticeScripts {
	all(): readonly PracticeScript[];
	of(practice: Practice): PracticeScript;
}
