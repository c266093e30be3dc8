import type { Row } from './routes-in-rows.ts';

const MINE = '/how-i-am-reached';
const OWN = 'reached.change-own';

/** How people are reached, and what devices and providers say of it. */
export const REACHED: Readonly<Record<string, Row>> = {
	[`GET ${MINE}`]: { may: OWN },
	[`GET ${MINE}/answers`]: { may: OWN, query: 'knocked=2026-01-15T12:00:00.000Z' },
	[`POST ${MINE}/knock`]: { may: OWN, page: MINE },
	[`POST ${MINE}/devices/:id/remove`]: { may: OWN, page: MINE, ids: { id: 'wokenDevice' } },
	// No gateway and no mail server stand behind the matrix, so that nothing can be sent.
	[`POST ${MINE}/numbers`]: { may: OWN, page: null, sends: () => ({ number: '07700 900124' }), answers: 422 },
	[`POST ${MINE}/addresses`]: { may: OWN, page: null, sends: () => ({ address: 'nadia@example.org' }), answers: 422 },
	[`GET ${MINE}/:id/code`]: { may: OWN, ids: { id: 'way' } },
	[`POST ${MINE}/:id/code`]: { may: OWN, ids: { id: 'way' }, sends: () => ({ code: '123456' }) },
	[`POST ${MINE}/:id/new-code`]: { may: OWN, ids: { id: 'way' }, page: `${MINE}/:id/code` },
	[`POST ${MINE}/:id/remove`]: { may: OWN, ids: { id: 'way' }, page: MINE },
	'GET /how-everybody-is-reached': { may: 'reached.see-everybody', as: 'lead' },
	'POST /push/shown': { may: 'anybody', page: null, sends: () => ({ token: 'a'.repeat(22) }), answers: 204 },
};
