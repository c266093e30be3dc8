import type { MoodWording } from '#core/flow/definition.ts';

/**
 * What helps when a young person is silent, angry or worn out: one tap away, plain links, nothing recorded. Choosing one
 * says nothing about the child; it only changes what the worker reads.
 */
export function MoodHelp({ moods, mood, href }: { readonly moods: readonly MoodWording[]; readonly mood: string; readonly href: string }) {
	if (moods.length === 0) return null;
	const chosen = moods.find((one) => one.id === mood);
	return (
		<div class="mood-help">
			<p class="eyebrow">It may help</p>
			<ul class="mood-choices">
				{moods.map((one) => (
					<li>
						<a href={one === chosen ? href : `${href}?with=${one.id}`} aria-current={one === chosen ? 'true' : undefined}>
							{one.name}
						</a>
					</li>
				))}
			</ul>
			{chosen === undefined ? null : (
				<div class="mood-chosen">
					{chosen.say.map((words) => (
						<p>“{words}”</p>
					))}
					{chosen.cards === undefined ? null : (
						<ul class="mood-cards" aria-label="Cards to point at">
							{chosen.cards.map((card) => (
								<li>{card}</li>
							))}
						</ul>
					)}
					{chosen.do.map((words) => (
						<p class="small">{words}</p>
					))}
				</div>
			)}
		</div>
	);
}
