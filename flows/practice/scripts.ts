import type { PracticeScript } from '#core/practice/script.ts';
import type { Practice } from '#core/record/young-person.ts';
import { angry } from '#flows/practice/angry.ts';
import { disclosing } from '#flows/practice/disclosing.ts';
import { exhausted } from '#flows/practice/exhausted.ts';
import { silent } from '#flows/practice/silent.ts';

const SCRIPTS: Readonly<Record<Practice, PracticeScript>> = { silent, angry, exhausted, disclosing };

/** The four scripted children of the demonstration, in the order in which they are offered. */
export const practiceScripts = {
	all: (): readonly PracticeScript[] => Object.values(SCRIPTS),
	of: (practice: Practice): PracticeScript => SCRIPTS[practice],
};
