import type { Names } from '#app/cover/staff-words.ts';
import { capital, numberInWords } from '#app/drawing/count-words.ts';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { timeAndDay } from '#app/offers/offer-words.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { LinesToRead } from './lines-to-read.ts';

type ReadAgainPartProps = {
	readonly rows: readonly LinesToRead[];
	readonly session: Session;
	readonly names: Names;
	readonly now: Instant;
};

/** As many as stand open beside the conversations, the longest unread first. */
const MOST_ROWS = 3;

/** Lines that the computer is not sure about and nobody has read again since. None of their words stands here. */
export function ReadAgainPart({ rows, session, names, now }: ReadAgainPartProps) {
	if (rows.length === 0) return null;
	const open = rows.length <= MOST_ROWS + 1 ? rows.length : MOST_ROWS;
	const rest = rows.slice(open);
	const row = ({ youngPerson, conversation, actor, at, lines }: LinesToRead) => (
		<Row>
			<p>
				<a href={`/conversations/${conversation}/read-again`}>
					{`${youngPerson.about.nameUsed}: ${lines === 1 ? 'one line' : `${numberInWords(lines)} lines`} to read again`}
				</a>
			</p>
			<p class="small soft">{`${actor === session.staff.id ? 'You' : names(actor as StaffId)} wrote this down at ${timeAndDay(at, now)}.`}</p>
		</Row>
	);
	return (
		<Section title="Read again">
			<p class="small soft">The computer is not sure about these lines, and has told nobody.</p>
			<PlainList>{rows.slice(0, open).map(row)}</PlainList>
			{rest.length === 0 ? null : (
				<details class="unfold">
					<summary>{`${capital(numberInWords(rest.length))} more`}</summary>
					<PlainList>{rest.map(row)}</PlainList>
				</details>
			)}
		</Section>
	);
}
