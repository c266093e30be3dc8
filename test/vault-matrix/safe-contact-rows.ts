import type { YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { aMessageHome, aNumber, aText } from '../support/about-texts.ts';
import type { Row } from './routes-in-rows.ts';
import type { Running } from './running.ts';

const NUMBER = '/young-people/:id/numbers/:number';
const HOME = '/messages-home/:id';
const OF_NUMBER = { ids: { number: 'textingNumber' } } as const;
const asked = (id: 'homeAsked' | 'homeChecked' | 'homeSent' | 'homeAlso') => ({ ids: { id }, page: HOME }) as const;

/** Numbers that young people text from, messages home, and what people say of screening of a text. */
export const SAFE_CONTACT: Readonly<Record<string, Row>> = {
	[`GET ${NUMBER}`]: { may: 'number.see', ...OF_NUMBER },
	[`POST ${NUMBER}/mark`]: { may: 'number.change', ...OF_NUMBER, page: NUMBER, sends: () => ({ mark: 'doubted', how: 'He rang' }) },
	[`POST ${NUMBER}/hours`]: {
		...{ may: 'number.change', ...OF_NUMBER, page: NUMBER },
		sends: () => ({ do: 'add', day: '1', from: '16:00', to: '18:30' }),
	},
	[`POST ${NUMBER}/check`]: { may: 'number.change', ...OF_NUMBER, page: NUMBER, sends: () => ({ check: 'is-it-safe' }) },
	'GET /messages-home': { may: 'message-home.see' },
	[`GET ${HOME}`]: { may: 'message-home.see', ids: { id: 'homeAsked' } },
	[`POST ${HOME}/check`]: { may: 'message-home.settle', ...asked('homeAsked'), sends: () => ({ looked: ['people', 'place'] }) },
	[`POST ${HOME}/sent`]: { may: 'message-home.settle', ...asked('homeChecked'), sends: () => ({ by: 'in-person', what: 'He was glad' }) },
	[`POST ${HOME}/not-sent`]: { may: 'message-home.settle', ...asked('homeAlso'), sends: () => ({ why: 'Nobody answers' }) },
	[`POST ${HOME}/told`]: { may: 'message-home.settle', ...asked('homeSent') },
	'GET /texts/:id/screening': { may: 'screening.check', ids: { id: 'text' } },
	'POST /texts/:id/screening': { may: 'screening.check', ids: { id: 'text' }, sends: () => ({ answer: 'right' }) },
};

let made = 0;

/** What somebody texted, and a message home for each step. Nothing of it stops one. */
export async function safeContactRowsOf({ kept, w }: Pick<Running, 'kept' | 'w'>, { project }: StaffMember, person: string) {
	made += 1;
	const inProject = { ...w, project: { ...w.project, id: project } };
	const of = { ...w.aYoungPerson('Nobody'), id: person as YoungPersonId, project };
	const number = aNumber(inProject, of, `+44770090${String(4_000 + made)}`);
	const itsText = aText(inProject, number, 'see you at four');
	const home = (state: 'asked' | 'checked' | 'sent') =>
		aMessageHome(w, number, {
			to: 'Kayleigh',
			notTo: '',
			state,
			...(state === 'sent' ? { passedOn: 'Rang her', settledAt: w.clock.now() } : {}),
		});
	const [homeAsked, homeAlso, homeChecked, homeSent] = [home('asked'), home('asked'), home('checked'), home('sent')];
	const changes: readonly Change[] = [
		{ change: 'number-added', number, sender: number.number },
		{ change: 'text-kept', text: itsText },
		{ change: 'texts-handled', number: number.id, youngPerson: of.id, texts: [itsText.id] },
		...[homeAsked, homeAlso, homeChecked, homeSent].map((message) => ({ change: 'message-home-asked', message }) as const),
	];
	if ((await kept.store.commit({ project, at: w.clock.now(), changes, audit: [] })) !== 'committed') throw new Error('Nothing was texted.');
	const ids = { homeAsked, homeAlso, homeChecked, homeSent };
	return {
		...{ textingNumber: number.id as string, text: itsText.id as string },
		...(Object.fromEntries(Object.entries(ids).map(([name, { id }]) => [name, id as string])) as Record<keyof typeof ids, string>),
	};
}
