import type { Project } from '#core/record/staff.ts';

/** Always in sight while a project may not hold real children. Nothing stands there once it is live. */
export const PROJECT_MARKER: Readonly<Record<Project['kind'], string | null>> = {
	demonstration: 'Made-up people only',
	'not-for-real-children': 'Not for real children',
	live: null,
};
