import type { Row } from './routes-in-rows.ts';

const see = (may: Row['may'], more: Partial<Row> = {}): Row => ({ may, ...more });
/** A report that was made. */
const REPORTED = { id: 'asking', report: 'report' } as const;
/** Alerts, what is done with them, and reports that the law may ask for. */
export const ALERTS: Readonly<Record<string, Row>> = {
	'GET /alerts': see('alert.see'),
	'GET /alerts/now': see('alert.see', { answers: 303 }),
	'GET /alerts/:id': see('alert.see'),
	'GET /alerts/:id/version': see('alert.see'),
	'POST /alerts/:id/seen': see('alert.see-mark', { page: '/alerts/:id' }),
	'POST /alerts/:id/own': see('alert.own', { page: '/alerts/:id?do=take', sends: () => ({ decision: 'other', words: 'I ring them now' }) }),
	'POST /alerts/:id/take-over': see('alert.take-over', {
		ids: { id: 'alertOfAnother' },
		page: '/alerts/:id?do=take',
		sends: () => ({ decision: 'other', words: 'I ring them now' }),
	}),
	'POST /alerts/:id/check-back': see('alert.check-back', { ids: { id: 'alertOfOurs' }, page: '/alerts/:id' }),
	'POST /alerts/:id/pass-on': see('alert.see-mark', { page: null }),
	'POST /alerts/:id/answer': see('alert.answer-offer', {
		as: 'lead',
		ids: { id: 'alertOfOurs' },
		page: '/alerts/:id',
		sends: () => ({ answer: 'no' }),
	}),
	'POST /alerts/:id/offer': see('alert.offer', {
		ids: { id: 'alertOfOurs' },
		page: '/alerts/:id?do=pass',
		sends: ({ reader }) => ({ to: reader }),
	}),
	'POST /alerts/:id/rang-team': see('alert.rang-team', { page: '/alerts/:id?do=team' }),
	'POST /alerts/:id/close': see('alert.close', {
		ids: { id: 'alertOfOurs' },
		page: '/alerts/:id?do=close',
		sends: ({ reader }) => ({ done: 'Rang', toldWhom: 'Her nan', toldFirst: 'yes', readBy: reader, heard: 'told', neededWaking: 'yes' }),
	}),
	'GET /young-people/:id/mandatory-report': see('mandatory-report.make'),
	'POST /young-people/:id/mandatory-report': see('mandatory-report.make'),
	'GET /young-people/:id/mandatory-report/:report': see('mandatory-report.make', { ids: REPORTED }),
	'POST /young-people/:id/mandatory-report/:report': see('mandatory-report.make', { ids: REPORTED, sends: () => ({ reference: 'NP 42' }) }),
	'GET /rota/wakes': see('wakes.see', { as: 'lead' }),
	'GET /faults': see('faults.see', { as: 'lead' }),
	'POST /faults/:id/take': see('faults.settle', { as: 'lead', page: '/faults', ids: { id: 'fault' } }),
	'POST /faults/:id/clear': see('faults.settle', { as: 'lead', page: '/faults', ids: { id: 'fault' } }),
	'GET /live': see('live.hear'),
	'GET /live/strip': see('live.hear'),
	'GET /push/key': see('push.subscribe'),
	'POST /push/subscription': see('push.subscribe', {
		page: null,
		sends: () => ({ endpoint: 'https://fcm.googleapis.com/fcm/send/1', p256dh: 'a'.repeat(87), auth: 'a'.repeat(22) }),
		answers: 204,
	}),
};
