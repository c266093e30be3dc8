import { type Scale, TIMELINE } from './timeline-geometry.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `November`, `Nov` or nothing, whichever fits; a January also has its year. */
function monthLabel(month: string, room: number, first: boolean): string {
	const [year = '', number = '1'] = month.split('-');
	const name = MONTHS[Number(number) - 1] ?? '';
	const withYear = first || number === '01' ? ` ${year}` : '';
	if (room > 140) return `${name}${withYear}`;
	if (room > 104) return number === '01' ? `${name.slice(0, 3)}${withYear}` : name;
	if (room > 52) return name.slice(0, 3);
	return number === '01' || number === '07' ? `${name.slice(0, 3)} ${year.slice(2)}` : '';
}

/** Months along the top and the two lanes, *Away* and *Talk*. */
export function Lanes({ scale }: { readonly scale: Scale }) {
	return (
		<g>
			{scale.months.map(({ month, x }, n) => (
				<g>
					<path class="tick-mark" d={`M${x} 4v18M${x} 98v12`} />
					<text class="soft" x={x + 9} y="18">
						{monthLabel(month, (scale.months[n + 1]?.x ?? TIMELINE.right) - x, n === 0)}
					</text>
				</g>
			))}
			<text class="soft" x="0" y="110">
				Away
			</text>
			<text class="soft" x="0" y="158">
				Talk
			</text>
			<path class="lane" d={`M${TIMELINE.left} 104H${TIMELINE.right}`} />
		</g>
	);
}
