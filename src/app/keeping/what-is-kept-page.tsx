import { Button } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { inTheWayOf } from '#core/keeping/deletion.ts';
import { type Hold, standing } from '#core/keeping/hold.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { Holds, PutHold } from './hold-parts.tsx';
import {
	DELETION_LOG,
	dateInWords,
	HOW_LONG,
	IN_THE_WAY_WORDS,
	keptInWords,
	momentInWords,
	REASON_WORDS,
	WHAT_IS_KEPT,
} from './keeping-words.ts';
import type { CaseKeeping } from './ports.ts';

export const KEPT_ADDRESS = '/what-is-kept';

export type WhatIsKeptProps = {
	readonly session: Session;
	/** The earliest date first. */
	readonly cases: readonly CaseKeeping[];
	readonly moratoria: readonly Hold[];
	readonly staff: readonly StaffMember[];
	readonly errors: readonly FieldError[];
	readonly typed: (name: string) => string;
	/** London date. */
	readonly today: string;
	/** How long before its date a record is listed, in days. */
	readonly soonUntil: string;
};

type Part = WhatIsKeptProps & { readonly nameOf: (id: string) => string };

/** Of all records those that the page shows: proposed to go, over their time, or within a year of it. */
export function listedIn(cases: readonly CaseKeeping[], { soonUntil }: Pick<WhatIsKeptProps, 'soonUntil'>): readonly CaseKeeping[] {
	return cases.filter(({ deletion, kept }) => deletion !== null || kept.until <= soonUntil);
}

/** What somebody has to decide, what comes next, and whether everything is held. Nothing on it goes by itself. */
export function WhatIsKeptPage(props: WhatIsKeptProps) {
	const { staff, errors, cases, today, soonUntil } = props;
	const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	const part = { ...props, nameOf };
	const undecided = cases.filter(({ deletion }) => deletion === null);
	const over = undecided.filter(({ kept }) => kept.until < today);
	const soon = undecided.filter(({ kept }) => kept.until >= today && kept.until <= soonUntil);
	return (
		<>
			<PageHead
				title={WHAT_IS_KEPT}
				back={{ href: '/today', words: 'Today' }}
				under="Nothing goes by itself. When a date has passed, two people decide."
			/>
			<ErrorSummary title="Nothing was changed" errors={errors} />
			<div class="stack-wide">
				<Proposed {...part} />
				<Section title="Its time is over">
					<Listed {...part} cases={over} none="Nothing is over its time." />
				</Section>
				{soon.length === 0 ? null : (
					<Section title="Within a year">
						<Listed {...part} cases={soon} none="" />
					</Section>
				)}
				<Everything {...part} />
				<p>
					<a href="/what-is-kept/times">{HOW_LONG}</a>
				</p>
				<p>
					<a href="/what-is-kept/log">{DELETION_LOG}</a>
				</p>
				<p>
					<a href="/close-the-project">Close the project</a>
				</p>
			</div>
		</>
	);
}

function Proposed({ session, cases, nameOf, today }: Part) {
	const open = cases.flatMap((one) => (one.deletion === null ? [] : [{ ...one, deletion: one.deletion }]));
	if (open.length === 0) return null;
	return (
		<Section title="Proposed to be destroyed">
			<p>Read the record once more before you decide. After it, nobody can ever read anything about them again.</p>
			<PanelList label="Proposed to be destroyed">
				{open.map(({ deletion, youngPerson, nameUsed, standing: stands }) => {
					const blocked = inTheWayOf(stands, deletion.reason, today);
					const isOwn = deletion.proposedBy === session.staff.id;
					return (
						<Row>
							<p>
								<a href={addresses.youngPerson(youngPerson)}>{nameUsed ?? 'Name cannot be opened'}</a>
							</p>
							<p class="small soft">{`${nameOf(deletion.proposedBy)}, ${momentInWords(deletion.proposedAt)}: ${REASON_WORDS[deletion.reason]}.`}</p>
							{blocked.length > 0 ? <p>{`Not now: ${blocked.map((one) => IN_THE_WAY_WORDS[one]).join('; ')}.`}</p> : null}
							{isOwn ? <p class="small soft">You proposed it, so somebody else approves.</p> : null}
							<form method="post" action={KEPT_ADDRESS} class="row">
								<FormToken session={session} />
								<input type="hidden" name="deletion" value={deletion.id} />
								{isOwn || blocked.length > 0 ? null : (
									<Button look="second" name="do" value="approve" label={`Destroy it for good: ${nameUsed ?? 'this record'}`}>
										Destroy it for good
									</Button>
								)}
								<Button look="plain" name="do" value="stop" label={`Keep it: ${nameUsed ?? 'this record'}`}>
									Keep it
								</Button>
							</form>
						</Row>
					);
				})}
			</PanelList>
		</Section>
	);
}

function Listed({ cases, none, nameOf }: Part & { readonly none: string }) {
	if (cases.length === 0) return <p class="soft">{none}</p>;
	return (
		<PanelList>
			{cases.map(({ youngPerson, nameUsed, kept, standing: stands }) => (
				<Row>
					<p>
						<a href={addresses.keeping(youngPerson)}>{`${nameUsed ?? 'Name cannot be opened'}: ${dateInWords(kept.until)}`}</a>
					</p>
					<p class="small soft">{keptInWords(kept, nameOf)}</p>
					{stands.holds > 0 ? <p class="small">Held.</p> : null}
				</Row>
			))}
		</PanelList>
	);
}

function Everything({ session, moratoria, nameOf, typed }: Part) {
	return (
		<Section title="Hold everything">
			<div class="stack">
				<p>When an inquiry, or a court, asks that nothing at all be deleted. It stands for every record, also those that are made later.</p>
				<Holds {...{ session, nameOf }} action={KEPT_ADDRESS} holds={moratoria} act="lift-everything" />
			</div>
			{standing(moratoria).length > 0 ? null : (
				<PutHold
					{...{ session }}
					action={KEPT_ADDRESS}
					act="hold-everything"
					words="Hold everything"
					typed={{ askedBy: typed('askedBy'), why: typed('why') }}
				/>
			)}
		</Section>
	);
}
