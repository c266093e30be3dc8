import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { CaseKeeping } from '#app/keeping/ports.ts';
import { everythingHeld } from '#app/rights/everything-held.ts';
import { type Piece, whoOf } from '#app/rights/piece.ts';
import { piecesOf } from '#app/rights/pieces.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { SECTIONS, type Section } from '#core/rights/bundle.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import type { PackFile } from './package-format.ts';
import { packagePage } from './package-page.tsx';

export type PackageFrom = {
	readonly kept: OpenStore;
	readonly project: Project;
	readonly flows: Pick<FlowRegistry, 'byRef'>;
	readonly staff: readonly StaffMember[];
	readonly now: Instant;
};

const TITLES: Readonly<Record<Section, string>> = {
	about: 'What is known about them',
	'times-away': 'Times away',
	offers: 'Offers of a talk',
	talks: 'Talks, and what was written about them',
	checks: 'What screening made of it, and what people said of that',
	alerts: 'Alerts',
	promises: 'Promises',
	corrections: 'What somebody said is wrong',
	words: 'Using their words to make screening better',
	looks: 'Who read or changed the record',
	keeping: 'How long it is kept',
	requests: 'Requests for what is held',
};

/** Where everything of one young person lies in the package: by their id, so that no path holds a name. */
export const folderOf = (id: YoungPersonId): string => `young-people/${id}`;

/**
 * Everything that is held about one young person, as a page and as data: the same that they would be given, with nothing left
 * out. A case that cannot be opened is in the package as just that.
 */
export async function personFiles({ kept, project, flows, staff, now }: PackageFrom, keeping: CaseKeeping): Promise<readonly PackFile[]> {
	const { youngPerson: id } = keeping;
	const from = { ...kept, people: kept.youngPeople, reads: kept.conversations };
	const held = await everythingHeld(from, project.id, id).catch((cause: unknown) => why(cause));
	if (held === undefined || 'notOpened' in held) {
		const words = held === undefined ? 'It is not here any more.' : held.notOpened;
		const page = packagePage('A record that cannot be opened', <p>{`${id}: ${words}`}</p>);
		return [{ path: `${folderOf(id)}/index.html`, text: page }];
	}
	const { nameUsed } = held.youngPerson.about;
	const pieces = piecesOf(held, { nameUsed, now, flows, who: whoOf(staff, true, nameUsed) });
	return [
		{ path: `${folderOf(id)}/index.html`, text: packagePage(nameUsed, <Sections pieces={pieces} />) },
		{ path: `${folderOf(id)}/record.json`, text: JSON.stringify({ ...held, keeping }, null, '\t') },
	];
}

function why(cause: unknown): { readonly notOpened: string } {
	return { notOpened: cause instanceof Error ? cause.message : 'It does not open.' };
}

function Sections({ pieces }: { readonly pieces: readonly Piece[] }) {
	return (
		<>
			{SECTIONS.map((section) => {
				const theirs = pieces.filter((one) => one.section === section);
				return (
					<section>
						<h2>{TITLES[section]}</h2>
						{theirs.length === 0 ? <p>Nothing is held.</p> : theirs.map((one) => <One piece={one} />)}
					</section>
				);
			})}
		</>
	);
}

function One({ piece: { label, when, whose, text } }: { readonly piece: Piece }) {
	const under = [whose, when].filter((part) => part !== null).join(' · ');
	return (
		<article>
			{label === '' ? null : <h3>{label}</h3>}
			<p class="text">{text}</p>
			{under === '' ? null : <p class="under">{under}</p>}
		</article>
	);
}
