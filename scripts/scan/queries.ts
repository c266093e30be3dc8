/** What a page reads from behind the question mark, and a value that it knows. The test holds this against the source. */
export const QUERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'GET /young-people/:id/looks': { before: '2026-11-17' },
	'GET /conversations/:id/goodbye': { before: 'goodbye' },
	'GET /conversations/:id/telling': { before: 'goodbye' },
	'GET /conversations/:id/report': { for: 'project' },
	'GET /conversations/:id/card': { chosen: '1', on: '999', from: 'report' },
	'GET /sign-in': { to: '/today' },
	'GET /my-sign-in': { recovered: '1' },
	'GET /my-sign-in/passphrase': { recovered: '1' },
	'GET /unlock': { again: '1', to: '/today', held: '1' },
	'GET /conversations/:id/lines/:entry': { from: 'check' },
	'GET /conversations/:id': { 'back-from': 'check', then: 'T17', with: 'calm' },
	'GET /alerts/:id': { do: 'take' },
	'GET /young-people/:id/mandatory-report': { alert: '1', conversation: '1' },
	'GET /faces': { topic: 'T17', face: 'text' },
	'GET /young-people': { name: 'Jaz' },
	'GET /how-i-am-reached': { knocked: '2026-11-17T12:10:00.000Z', carried: 'push', failed: 'text' },
	'GET /how-i-am-reached/:id/code': { 'not-sent': '1' },
};

export const queriesOf = (route: string): readonly (readonly [string, string])[] => Object.entries(QUERIES[route] ?? {});
