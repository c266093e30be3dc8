/** What the keyboard does here. Every key works only where the focus is already in the list or in the field, so that none takes one from a screen reader. */
export function KeysHelp() {
	return (
		<details class="inbox-keys">
			<summary>By keyboard</summary>
			<dl>
				{KEYS.map(([keys, does]) => (
					<div>
						<dt>{keys}</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<p class="small">Everything else is reached with Tab and pressed with Enter or Space. No letter does anything by itself.</p>
		</details>
	);
}

const KEYS = [
	['Tab, then Enter', 'Skip the list: “Go on to the texts” comes first'],
	['Up and down, in the list', 'The thread above or below'],
	['Home and End, in the list', 'The first thread, the last thread'],
	['Enter, in the list', 'Open it'],
	['Ctrl and Enter, while you write', 'Send'],
	['Esc, while you write', 'Back to the list'],
] as const;
