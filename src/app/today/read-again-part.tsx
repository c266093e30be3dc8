import type { Names } from '#app/cover/staff-words.ts';
import { numberInWords } from '#app/drawing/count-words.ts';
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

/** Lines that the computer did not understand and nobody has read again since. None of their words stands here. */
export function ReadAgainPart({ rows, session, names, now }: ReadAgainPartProps) {
	if (rows.length === 0) return null;
	return (
		<Section title="Read again">
			<PlainList>
				{rows.map(({ youngPerson, conversation, actor, at, lines }) => (
					<Row>
						<p>
							<a href={`/conversations/${conversation}/read-again`}>
								{`${youngPerson.about.nameUsed}: ${lines === 1 ? 'one line' : `${numberInWords(lines)} lines`} to read again`}
							</a>
						</p>
						<p class="small soft">
							{actor === session.staff.id
								? `You wrote this down at ${timeAndDay(at, now)}. The computer did not understand it, and has told nobody.`
								: `${names(actor as StaffId)} wrote this down at ${timeAndDay(at, now)} and has not read it again.`}
						</p>
					</Row>
				))}
			</PlainList>
		</Section>
	);
}
