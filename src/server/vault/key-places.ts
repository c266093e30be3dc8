import type { Place } from '#server/vault/seal.ts';

/** Where each kind of key is kept in the key store. A wrapped key opens there and nowhere else. */
export const projectPlace = (project: string): Place => ({ project, case: '', table: 'project_keys', column: 'wrapped', row: project });

export const purposePlace = (project: string, purpose: string): Place => ({
	...{ project, case: '', table: 'purpose_keys' },
	...{ column: 'wrapped', row: purpose },
});

export const casePlace = (project: string, id: string): Place => ({ project, case: id, table: 'case_keys', column: 'wrapped', row: id });

export const sealingPlace = (project: string, id: string): Place => ({
	...{ project, case: '', table: 'sealing_keys' },
	...{ column: 'wrapped', row: id },
});
