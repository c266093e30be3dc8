import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { togetherWith } from '#core/cover/cover-request.ts';
import { counts, type RotaChange } from '#core/cover/rota-change.ts';
import type { RotaNow } from './rota-now.ts';
import { changeInWords } from './rota-words.ts';

/** Days on which the week does not hold, each with who changed it. A lead can undo one; whoever is away, their own. */
export function ChangedDays({ rota, session }: { readonly rota: RotaNow; readonly session: Session }) {
	const { table, today, days } = rota;
	const last = days.at(-1)?.date ?? today;
	const standing = table.changes.filter((change) => counts(change) && change.date >= today && change.date <= last);
	const heads = standing.filter((one) => togetherWith(standing, one)[0] === one);
	if (heads.length === 0) return null;
	return (
		<Section title="Days that are different">
			<PlainList>
				{heads.map((head) => (
					<Row>
						{togetherWith(standing, head).map((change) => (
							<p>{whatIsDifferent(change, rota)}</p>
						))}
						{mayUndo(session, head) ? (
							<form method="post" action={`/rota/changes/${head.id}/undo`}>
								<FormToken session={session} />
								<Button look="quiet" label={`Undo it: ${whatIsDifferent(head, rota)}`}>
									Undo it
								</Button>
							</form>
						) : null}
					</Row>
				))}
			</PlainList>
		</Section>
	);
}

function mayUndo({ staff }: Session, { kind, askedBy }: RotaChange): boolean {
	return may(staff.role, 'rota.change') || (kind === 'away' && askedBy === staff.id);
}

function whatIsDifferent(change: RotaChange, { names }: RotaNow): string {
	const what = {
		away: `${names(change.askedBy)} is away`,
		'stands-in': `${names(change.staff)} stands in for ${names(change.askedBy)}`,
		'as-well': `${names(change.staff)} is there as well`,
	};
	return `${what[change.kind]}: ${changeInWords(change)}`;
}
