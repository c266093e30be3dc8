import { PERMISSIONS } from '#app/staff/permissions.ts';
import { ROLES, type Role } from '#core/record/staff.ts';
import type { Found } from './found.ts';
import type { Row } from './routes-in-rows.ts';

/** What stands for `:id` in each room, unless a row says otherwise. */
const USUAL: Readonly<Record<string, keyof Found>> = {
	'young-people': 'person',
	episodes: 'episode',
	conversations: 'talk',
	alerts: 'alert',
};

const PART = /:(\w+)(\{[^}]*\})?/g;

/** Which of what was found stands in each part of a route’s address. */
export function namesIn(route: string, { ids = {} }: Pick<Row, 'ids'>): readonly (keyof Found)[] {
	const [, path = ''] = route.split(' ');
	const room = path.split('/')[1] ?? '';
	const parts: Readonly<Record<string, keyof Found>> = { id: USUAL[room] ?? 'person', entry: 'entry', action: 'action', ...ids };
	return [...path.matchAll(PART)].map(([, name = '']) => {
		const key = parts[name];
		if (key === undefined) throw new Error(`${route} has a part that no row says anything of: ${name}.`);
		return key;
	});
}

/** The address with these in it, in the order of the parts. */
export function addressWith(route: string, values: readonly string[]): string {
	let at = 0;
	return (route.split(' ')[1] ?? '').replace(PART, () => values[at++] ?? '');
}

/** Where a route is, for what was found in one project. */
export function addressOf(route: string, row: Row, found: Found): string {
	return addressWith(
		route,
		namesIn(route, row).map((name) => found[name]),
	);
}

/** The page on which its form stands: at the same address, unless the row says where, or that there is none. */
export function pageOf(route: string, row: Row, found: Found): string | null {
	if (row.page === null) return null;
	return row.page === undefined ? addressOf(route, row, found) : addressOf(`GET ${row.page}`, row, found);
}

/** Who is let through, for the request that shows that the others are not refused for some other reason. */
export function whoMay(row: Row): Role {
	return row.as ?? mayAll(row)[0] ?? 'worker';
}

export function mayAll({ may }: Pick<Row, 'may'>): readonly Role[] {
	if (may === 'anybody' || may === 'handed') return ROLES;
	const { roles } = PERMISSIONS[may];
	return ROLES.filter((role) => (roles as readonly Role[]).includes(role));
}
