import { Facts } from '#app/layout/summary-list.tsx';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { pronounsOf, startOf } from './pronouns.ts';

/** What to know before anything else: how it is safe, who must not be told, what helps. Said also when it is not known. */
export function FirstFacts({ about }: { readonly about: AboutYoungPerson }) {
	const { they, them, are, have } = pronounsOf(about);
	const safe = [
		about.safeContact ?? 'Not known yet. Ask before you ring or text',
		about.codeWord === undefined ? '' : `${startOf(they)} ${have} a code word`,
		about.itsMeWord === undefined ? '' : `${startOf(they)} ${have} an “it’s me” word`,
	].filter(Boolean);
	const told = about.mustNotBeTold.map(({ who, why }) => (why === undefined ? who : `${who}, ${why}`));
	return (
		<Facts
			facts={[
				{ key: 'Safe to contact', value: sentences(safe) },
				{ key: `Must not be told where ${they} ${are}`, value: sentences(told.length === 0 ? ['Nobody is written down'] : told) },
				...((about.dangerAddresses ?? []).length === 0
					? []
					: [{ key: 'Nobody must be told of', value: sentences(about.dangerAddresses ?? []) }]),
				{ key: `What helps ${them} talk`, value: sentences([about.whatHelps ?? 'Not known yet', ...about.communicationNeeds]) },
			]}
		/>
	);
}

const sentences = (parts: readonly string[]) => parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
