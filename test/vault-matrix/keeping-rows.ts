import type { Row } from './routes-in-rows.ts';

const LEAD = { as: 'lead' } as const;
const HELD = { askedBy: 'police', why: 'Operation Elm' } as const;

/** How long records are kept, what holds them, and the end of a project. */
export const KEEPING: Readonly<Record<string, Row>> = {
	'GET /young-people/:id/keeping': { may: 'keeping.see', ...LEAD },
	'POST /young-people/:id/keeping': { may: 'keeping.hold', ...LEAD, sends: () => ({ do: 'hold', ...HELD }) },
	'GET /what-is-kept': { may: 'keeping.see', ...LEAD },
	'POST /what-is-kept': { may: 'keeping.destroy', ...LEAD, sends: () => ({ do: 'hold-everything', ...HELD }) },
	'GET /what-is-kept/times': { may: 'keeping.see', ...LEAD },
	'POST /what-is-kept/times': {
		...{ may: 'keeping.terms', ...LEAD },
		sends: () => ({ class: 'return-talks', years: '30', from: 'birth', source: 'Schedule 4' }),
	},
	'GET /what-is-kept/log': { may: 'keeping.see', ...LEAD },
	'GET /close-the-project': { may: 'closing.see', ...LEAD },
	'POST /close-the-project': {
		...{ may: 'closing.close', as: 'manager', page: null },
		sends: () => ({ do: 'close', receiver: 'A council', goNow: 'Ring us.' }),
		noControl: 'it would end every other row; src/app/closing has its tests',
	},
};
