import type { YoungPersonId } from '#core/id.ts';
import type { AccessRequest } from '#core/rights/access-request.ts';

/** Where a request stands. Ids only. */
export function addressOf({ youngPerson, id }: Pick<AccessRequest, 'youngPerson' | 'id'>) {
	const request = `/young-people/${youngPerson}/requests/${id}`;
	return { request, lines: `${request}/lines`, sheet: `${request}/sheet`, make: `${request}/make`, second: `${request}/second` } as const;
}

export const askAddress = (youngPerson: YoungPersonId): string => `/young-people/${youngPerson}/requests/new`;
export const wrongAddress = (youngPerson: YoungPersonId): string => `/young-people/${youngPerson}/wrong`;

/** Where the button stands that sends a form there: what is looked at second has its own page. */
export const requestOf = (made: string): string => made.replace(/\/make$/, '');
