import { lookTogether } from '#app/texting/look-together.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { aMessageHome, aSentText, aThreadNote } from '../support/about-texts.ts';
import { inbound, textingOn } from '../support/texting.ts';
import { browserOf } from '../vault-matrix/found.ts';
import { signIn } from '../vault-matrix/running.ts';
import { TEXTS } from './outside.ts';
import type { SmallSite } from './small-site.ts';

/**
 * Somebody whom nobody knew texts these words, which raises an alert; the same stand in an answer, in a note, in what is known of the
 * number and in a message home, and every page that shows them is opened.
 *
 * @returns of which words no page showed any
 */
export async function textEverything(site: SmallSite, next: (where: string) => string): Promise<readonly string[]> {
	const { kept, w, staff } = site;
	const put = new Map<string, string>();
	const word = (where: string): string => {
		const given = next(where);
		put.set(where, given);
		return given;
	};
	const { project } = staff.worker;
	const texting = textingOn(kept, w, { project: { id: project, kind: 'demonstration' } });
	await texting.take(inbound(`my dad hits me ${word('a text')}`, { from: TEXTS }), inbound(word('a text beside it'), { from: TEXTS }));
	await lookTogether(texting.deps);
	const thread = (await kept.threads.all(project)).find(({ number: { number: of } }) => of === TEXTS);
	if (thread === undefined) throw new Error('Nothing was texted.');
	const { number } = thread;
	const message = aMessageHome(w, number, {
		to: word('for whom'),
		notTo: word('not for'),
		words: word('a message home'),
		why: word('why not'),
	});
	const changes: readonly Change[] = [
		{
			change: 'text-queued',
			text: aSentText(w, number, word('a text of ours'), {
				to: TEXTS,
				state: 'delivered',
				dueAt: null,
				providerId: word('what a gateway calls it'),
			}),
		},
		{ change: 'thread-note-written', note: aThreadNote(w, number, word('a note among colleagues')) },
		{ change: 'number-known', number: { ...number, known: { ...number.known, how: word('how it is known') } }, from: number.version },
		{ change: 'message-home-asked', message },
		{ change: 'staff-told', event: { kind: 'thread-changed', subject: number.id } },
	];
	const outcome = await kept.store.commit({ project, at: w.clock.now(), changes, audit: [] });
	if (outcome !== 'committed') throw new Error('What was texted was not kept.');
	const html = await shown(site, number.youngPerson, [number.id, message.id]);
	return [...put].filter(([, given]) => !html.includes(given)).map(([where]) => where);
}

async function shown(site: SmallSite, person: YoungPersonId, [number, message]: readonly [string, string]): Promise<string> {
	const lead = browserOf(site, await signIn(site, site.staff.lead, site.w.clock.now()));
	const pages = [
		`/young-people/${person}`,
		`/young-people/${person}/numbers/${number}`,
		'/messages-home',
		`/messages-home/${message}`,
		'/today',
	];
	const all = await Promise.all(pages.map((page) => lead.get(page)));
	if (all.some(({ status }) => status !== 200)) throw new Error(`A page did not open: ${all.map(({ status }) => status).join(' ')}`);
	return all.map(({ html }) => html).join('\n');
}
