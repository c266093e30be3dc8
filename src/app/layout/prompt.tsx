import type { Child } from 'hono/jsx';

/** What the worker could ask, open first, then other ways to say it. "Or say nothing. Quiet is fine." always closes it. */
export function PromptAsk({
	ask,
	or,
	advice = [],
}: {
	readonly ask: string;
	readonly or: readonly string[];
	readonly advice?: readonly string[];
}) {
	return (
		<div class="prompt-ask">
			<p class="eyebrow">You could ask</p>
			<p class="ask">{ask}</p>
			{or.map((words) => (
				<p>Or: “{words}”</p>
			))}
			<p>Or say nothing. Quiet is fine.</p>
			{advice.map((words) => (
				<p class="small soft">{words}</p>
			))}
		</div>
	);
}

/** What they told somebody earlier, so that nobody asks again. Nothing when there is nothing. */
export function AlreadyTold({ told }: { readonly told: readonly { readonly words: string; readonly to: string }[] }) {
	if (told.length === 0) return null;
	return (
		<div class="told">
			<p class="eyebrow">Already told, no need to ask</p>
			{told.map((line) => (
				<div class="told-line">
					<p>“{line.words}”</p>
					<p class="small soft">{line.to}</p>
				</div>
			))}
		</div>
	);
}

/** The ways out of the prompt: find a topic, the notes that are kept apart. */
export function PromptDoors({ children }: { readonly children: Child }) {
	return <div class="prompt-doors">{children}</div>;
}

/** The form in which one line is written: field and "Keep" side by side. */
export function SaidField({ field, keep }: { readonly field: Child; readonly keep: Child }) {
	return (
		<div class="said-field">
			{field}
			{keep}
		</div>
	);
}
