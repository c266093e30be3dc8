import { Icon } from '#app/layout/icon.tsx';
import type { Instant } from '#core/clock/instant.ts';
import type { Cover } from '#core/cover/cover.ts';
import { coverNowInWords, type Names } from './staff-words.ts';

/** One line for the top of Today, leading to the table: who looks now, or that nobody does. */
export function CoverLine({ cover, names, now }: { readonly cover: Cover; readonly names: Names; readonly now: Instant }) {
	const { who, next } = coverNowInWords(cover, names, now);
	if (cover.mode !== 'none')
		return (
			<p class="small">
				<a class="quiet-link" href="/cover">
					{who}
				</a>
			</p>
		);
	return (
		<>
			<p class="small cover-line">
				<Icon name="triangle-alert" size={20} />
				<a class="quiet-link" href="/cover">
					<b>{who}</b>
				</a>
			</p>
			<p class="small soft">{next}</p>
		</>
	);
}
