import type { Row } from './routes-in-rows.ts';

const ASKED = { id: 'asking', request: 'asked' } as const;
const AGREED = { id: 'asking', request: 'agreed' } as const;
const WAITING = { id: 'alsoAsked', request: 'waiting' } as const;
const REQUEST = '/young-people/:id/requests/:request';
const SAYS = { by: 'young-person', words: 'It was the train station' } as const;
const LEAD = { as: 'lead' } as const;

/** Requests for what is held, and what somebody says is wrong. */
export const RIGHTS: Readonly<Record<string, Row>> = {
	'GET /requests': { may: 'access-request.decide', ...LEAD },
	'GET /young-people/:id/requests/new': { may: 'access-request.ask' },
	'POST /young-people/:id/requests/new': { may: 'access-request.ask', sends: () => ({ asker: 'young-person', receivedOn: '2026-01-15' }) },
	[`GET ${REQUEST}`]: { may: 'access-request.decide', ids: ASKED, ...LEAD },
	[`POST ${REQUEST}`]: {
		...{ may: 'access-request.decide', ids: ASKED, ...LEAD },
		sends: () => ({ answer: 'agreed', danger: 'no', identity: 'Known to us', why: 'It is their right' }),
	},
	[`GET ${REQUEST}/lines`]: { may: 'access-request.decide', ids: AGREED, ...LEAD },
	[`POST ${REQUEST}/lines`]: {
		may: 'access-request.decide',
		ids: AGREED,
		...LEAD,
		sends: () => ({ 'do-0': 'give', 'why-0': 'It is theirs' }),
	},
	[`GET ${REQUEST}/sheet`]: { may: 'access-request.decide', ids: AGREED, ...LEAD },
	[`GET ${REQUEST}/second`]: { may: 'access-request.second', ids: WAITING, ...LEAD },
	[`POST ${REQUEST}/second`]: { may: 'access-request.second', ids: WAITING, ...LEAD, sends: () => ({ do: 'agree' }) },
	[`POST ${REQUEST}/make`]: {
		may: 'access-request.make',
		ids: AGREED,
		...LEAD,
		page: REQUEST,
		sends: () => ({ as: 'page' }),
		answers: 200,
	},
	'GET /young-people/:id/wrong': { may: 'correction.say' },
	'POST /young-people/:id/wrong': { may: 'correction.say', sends: () => ({ ...SAYS, what: 'The school' }) },
	'POST /young-people/:id/wrong/:correction': {
		...{ may: 'correction.decide', ids: { id: 'asking', correction: 'correction' }, page: '/young-people/:id/wrong' },
		sends: () => ({ decision: 'accepted', why: 'They were there' }),
	},
	'GET /conversations/:id/lines/:entry/wrong': { may: 'correction.say' },
	'POST /conversations/:id/lines/:entry/wrong': { may: 'correction.say', sends: () => SAYS },
};
