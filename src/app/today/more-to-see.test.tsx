import { expect, it } from 'vitest';
import type { Session } from '#app/staff/ports.ts';
import type { Project, Role } from '#core/record/staff.ts';
import { THAT_TUESDAY } from '../../../test/support/people.ts';
import { world } from '../../../test/support/world.ts';
import { MoreToSee } from './today-page.tsx';

const here = world(THAT_TUESDAY);
const signedIn = (role: Role, kind: Project['kind']): Session => {
	const project = { ...here.project, kind };
	return { id: 's', staff: here.staff('Somebody', role), project, since: here.clock.now(), formToken: '', handedOver: null };
};
const shown = (role: Role, kind: Project['kind']) => {
	return [...String(<MoreToSee session={signedIn(role, kind)} />).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
};

it('leads whoever decides about records to what is kept, and nobody else', () => {
	for (const role of ['lead', 'manager'] as const) expect(shown(role, 'live')).toContain('/what-is-kept');
	for (const role of ['worker', 'duty', 'volunteer'] as const) expect(shown(role, 'live')).not.toContain('/what-is-kept');
});

it('leads to what is missing while a project is not live, and to made-up children in the demonstration alone', () => {
	expect(shown('manager', 'not-for-real-children')).toContain('/going-live');
	expect(shown('worker', 'not-for-real-children')).not.toContain('/going-live');
	for (const kind of ['live', 'demonstration'] as const) expect(shown('manager', kind)).not.toContain('/going-live');
	expect(shown('worker', 'demonstration')).toContain('/practice');
	expect(shown('worker', 'live')).not.toContain('/practice');
	expect(shown('worker', 'demonstration')).toContain('/demo/phone');
	for (const kind of ['live', 'not-for-real-children'] as const) expect(shown('manager', kind)).not.toContain('/demo/phone');
});
