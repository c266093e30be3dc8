import type { Project } from '#core/record/staff.ts';

/** Always in sight while a project may not hold real children (design: until sign-in and alerting are finished). */
export const PROJECT_MARKER: Readonly<Record<Project['kind'], string>> = {
	demonstration: 'Made-up people only',
	'not-for-real-children': 'Not for real children',
};
