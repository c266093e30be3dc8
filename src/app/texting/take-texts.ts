import type { NumberId, TextId, YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { AuditRow, Change } from '#core/record/change.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { type KeptText, NOTHING_KNOWN_OF_IT, type TextingNumber } from '#core/texting/kept-text.ts';
import { nameOfSender, phoneOf, senderOf } from '#core/texting/sender.ts';
import { judgeText } from './judge-text.ts';
import type { InboundText, TakesTexts } from './ports.ts';
import { raisedBy } from './raise-text.ts';
import type { TextingDeps } from './texting-deps.ts';

const TRIES = 5;

/**
 * Keeps what gateways hand over. Each text is screened first, and then stored with its verdict, its concern, whatever alert it raises,
 * that alert's first notifications and the audit row in one commit. The texts of one sender go in one after the other, as they came.
 *
 * One that cannot be kept keeps no other from being kept; then it throws, and whoever sends again finds those that are kept already.
 */
export function takeTexts(deps: TextingDeps): Pick<TakesTexts, 'take'> {
	const inTurn = oneAtATime();
	return {
		async take(texts) {
			const done = await Promise.allSettled(texts.map((text) => inTurn(senderOf(text), () => takeOne(deps, text))));
			const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
			if (failed.length > 0) throw new AggregateError(failed, 'Not every text could be kept, so that it is asked for again.');
		},
	};
}

/** Work under one name waits for the work that was asked for before it; what failed holds up nothing. */
function oneAtATime(): (name: string, work: () => Promise<void>) => Promise<void> {
	const last = new Map<string, Promise<void>>();
	return (name, work) => {
		const before = last.get(name) ?? Promise.resolve();
		const now = before.then(work, work);
		last.set(name, now);
		const leave = () => void (last.get(name) === now && last.delete(name));
		now.then(leave, leave);
		return now;
	};
}

async function takeOne(deps: TextingDeps, text: InboundText): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		if ((await attempt(deps, text)) === 'committed') return;
		// The same is there already; or the number, the case or the alert became something else meanwhile.
		if (await deps.texts.isKept(deps.project.id, text)) return;
	}
	throw new Error('Others wrote at the same moment again and again, so this text could not be kept.');
}

async function attempt(deps: TextingDeps, inbound: InboundText): Promise<'committed' | 'stale'> {
	const now = deps.clock.now();
	const project = deps.project.id;
	const { number, changes, audit } = await whose(deps, inbound);
	const { youngPerson } = number;
	const times = { sentAt: inbound.sentAt, receivedAt: now };
	const { verdict, assessment, faults } = await judgeText(deps, inbound, { number, times });
	const id = deps.ids.row<TextId>();
	const text: KeptText = { ...inbound, id, project, youngPerson, number: number.id, receivedAt: now, verdict, level: assessment.level };
	const committed = await deps.store.commit({
		project,
		at: now,
		changes: [
			...changes,
			{ change: 'text-kept', text },
			...(await raisedBy(deps, { youngPerson, text: id, assessment }, now)),
			{ change: 'staff-told', event: { kind: 'record-changed', subject: youngPerson } },
		],
		audit: [...audit, { actor: 'young-person', action: 'text.received', subject: id, youngPerson }],
	});
	if (committed === 'committed') for (const fault of faults) deps.onFault({ fault, text: id });
	return committed;
}

type Whose = { readonly number: TextingNumber; readonly changes: readonly Change[]; readonly audit: readonly AuditRow[] };

/** Whoever texted from there before; else the one young person whose number this is known to be; else somebody new. */
async function whose(deps: TextingDeps, text: InboundText): Promise<Whose> {
	const project = deps.project.id;
	const sender = senderOf(text);
	const known = await deps.texts.numberOf(project, sender);
	if (known !== undefined) return { number: known, changes: [], audit: [] };
	const owner = await knownBy(deps, text);
	const person = owner ?? somebodyNew(deps, text);
	const now = deps.clock.now();
	const number: TextingNumber = {
		...{ id: deps.ids.row<NumberId>(), project, youngPerson: person.id, state: 'open', number: text.from },
		...{ firstHeardAt: now, lastHeardAt: now, known: NOTHING_KNOWN_OF_IT, version: 1 },
	};
	const added: Change = { change: 'number-added', number, sender };
	if (owner !== undefined) return { number, changes: [added], audit: [] };
	const audit: AuditRow = { actor: 'system', action: 'young-person.added', subject: person.id, youngPerson: person.id };
	return { number, changes: [{ change: 'young-person-added', youngPerson: person }, added], audit: [audit] };
}

/** Where two young people have the same number nobody knows which of them it is, and where they are made up for practice it is neither. */
async function knownBy({ people, project }: TextingDeps, { from }: InboundText): Promise<YoungPerson | undefined> {
	const phone = phoneOf(from);
	if (phone === undefined) return undefined;
	const found = (await people.search(project.id, phone)).filter((one) => !isPractice(project, one));
	return found.length === 1 ? found[0] : undefined;
}

function somebodyNew({ ids, clock, project }: TextingDeps, { from }: InboundText): YoungPerson {
	const phone = phoneOf(from);
	return {
		...{ id: ids.row<YoungPersonId>(), project: project.id, createdAt: clock.now(), version: 1 },
		about: {
			nameUsed: nameOfSender(from),
			...(phone === undefined ? {} : { phone }),
			...{ parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] },
		},
	};
}
