import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { Standing } from '#app/layout/standing.tsx';
import type { Session } from '#app/staff/ports.ts';
import { instant } from '#core/clock/instant.ts';
import { dayAndMonth } from '#core/clock/london.ts';
import { type LineChecked, lastCheckOf, NATIONAL_LINES, type NationalLine } from '#core/cover/national-lines.ts';
import { knownOrNot, lineHours, lineWays, type Names } from './staff-words.ts';

type NationalLinesProps = { readonly session: Session; readonly checks: readonly LineChecked[]; readonly names: Names };

/** Each national line with where it was read, and who here last tried it. */
export function NationalLines({ session, checks, names }: NationalLinesProps) {
	return (
		<Section title="National lines" id="lines">
			<p class="soft">
				A young person sees those that are open at the hour. These were read, not rung: ring each one, ask what stands under “To ask”, and
				say so here. If something is different, tell whoever keeps Waymark running.
			</p>
			<PanelList label="National lines">
				{NATIONAL_LINES.map((line) => (
					<Line line={line} session={session} check={lastCheckOf(line, checks)} names={names} />
				))}
			</PanelList>
		</Section>
	);
}

type LineProps = {
	readonly line: NationalLine;
	readonly session: Session;
	readonly check: LineChecked | null;
	readonly names: Names;
};

function Line({ line, session, check, names }: LineProps) {
	return (
		<Row beside={<TriedIt line={line} session={session} />}>
			<h3>
				{line.name === line.number ? line.name : `${line.name}: ${line.number}`} <span class="cover-ways">{lineWays(line)}</span>
			</h3>
			<p>{`For ${line.whom}. ${lineHours(line.hours)}.`}</p>
			<p class="small soft">{`Free: ${knownOrNot(line.free)}. On a phone bill: ${knownOrNot(line.onBill)}.`}</p>
			<p class="small soft">{`Read at ${line.source.page}, seen ${seenOn(line.source.seen)}.`}</p>
			<p class="small">{`To ask: ${line.toCheck}`}</p>
			{check === null ? (
				<Standing state="open">Unverified until somebody checks</Standing>
			) : (
				<Standing state="done">{`Checked by ${names(check.by)} on ${dayAndMonth(check.at)}`}</Standing>
			)}
		</Row>
	);
}

/** `2026-11-22` → "22 November 2026". */
function seenOn(date: string): string {
	return `${dayAndMonth(instant(`${date}T12:00:00Z`))} ${date.slice(0, 4)}`;
}

function TriedIt({ line, session }: Pick<LineProps, 'line' | 'session'>) {
	const words =
		line.kind === 'emergency'
			? 'I read it: it is right'
			: line.ways.includes('ring')
				? 'I rang it: it is right'
				: 'I texted it: it is right';
	return (
		<form method="post" action="/cover/lines">
			<FormToken session={session} />
			<input type="hidden" name="line" value={line.id} />
			<Button look="second" label={`${words}. ${line.name}`}>
				{words}
			</Button>
		</form>
	);
}
