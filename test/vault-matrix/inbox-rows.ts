import type { YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { Thread } from '#core/texting/thread.ts';
import { aNumber, aThread } from '../support/about-texts.ts';
import type { Row } from './routes-in-rows.ts';
import type { Running } from './running.ts';

const THREAD = '/inbox/:number';
/** One that waits, one of the worker's own, one that she is asked to take, and one that is set aside. */
const waits = { ids: { number: 'textingNumber' }, page: THREAD } as const;
const own = { ids: { number: 'ownThread' }, page: THREAD } as const;

/** The inbox, one thread, and everything that is done in it. */
export const INBOX_ROWS: Readonly<Record<string, Row>> = {
	'GET /inbox': { may: 'inbox.see' },
	'POST /inbox': { may: 'inbox.see', answers: 200 },
	'GET /inbox/now': { may: 'inbox.see' },
	'GET /inbox/waiting': { may: 'inbox.see' },
	[`GET ${THREAD}`]: { may: 'inbox.see', ids: { number: 'textingNumber' } },
	[`GET ${THREAD}/now`]: { may: 'inbox.see', ids: { number: 'textingNumber' } },
	[`POST ${THREAD}/send`]: { may: 'thread.answer', ...waits, sends: () => ({ words: 'Is now ok?', do: 'send', ready: '' }) },
	[`POST ${THREAD}/writing`]: { may: 'thread.answer', ids: { number: 'textingNumber' }, page: null, answers: 204 },
	[`POST ${THREAD}/take`]: { may: 'thread.answer', ...waits },
	[`POST ${THREAD}/give-back`]: { may: 'thread.answer', ...own },
	[`POST ${THREAD}/another`]: { may: 'thread.answer', ...own },
	[`POST ${THREAD}/offer`]: { may: 'thread.offer', ...own, sends: ({ volunteer }) => ({ to: volunteer }) },
	[`POST ${THREAD}/answer-offer`]: {
		...{ may: 'thread.answer', ids: { number: 'offeredThread' }, page: THREAD },
		sends: () => ({ answer: 'yes' }),
	},
	[`POST ${THREAD}/set-aside`]: { may: 'thread.set-aside', ...own, sends: () => ({ for: 'hour' }) },
	[`POST ${THREAD}/back`]: { may: 'thread.set-aside', ids: { number: 'asideThread' }, page: THREAD },
	[`POST ${THREAD}/no-answer`]: { may: 'thread.set-aside', ...waits, sends: () => ({ why: 'Only a thumb up' }) },
	[`POST ${THREAD}/note`]: { may: 'thread.write-note', ...own, sends: () => ({ note: 'Her nan has this phone on Sundays' }) },
};

let made = 0;

/** Threads of one young person in which nothing waits, each as one of the rows needs it. */
export async function inboxRowsOf({ kept, w }: Pick<Running, 'kept' | 'w'>, staff: Readonly<Record<Role, StaffMember>>, person: string) {
	const { project } = staff.worker;
	const of = { ...w.aYoungPerson('Nobody'), id: person as YoungPersonId, project };
	const thread = async (over: Partial<Thread>): Promise<string> => {
		made += 1;
		const number = aNumber({ ...w, project: { ...w.project, id: project } }, of, `+44770090${String(6_000 + made)}`);
		const changes: readonly Change[] = [
			{ change: 'number-added', number, sender: number.number },
			{ change: 'thread-changed', thread: aThread(number, over), from: 1 },
		];
		if ((await kept.store.commit({ project, at: w.clock.now(), changes, audit: [] })) !== 'committed')
			throw new Error('There is no thread.');
		return number.id;
	};
	const hers = { hand: 'person', owner: staff.worker.id } as const;
	return {
		ownThread: await thread(hers),
		offeredThread: await thread({ hand: 'person', owner: staff.duty.id, offeredTo: staff.worker.id, offeredAt: w.clock.now() }),
		asideThread: await thread({ ...hers, snoozedUntil: w.future }),
	};
}
