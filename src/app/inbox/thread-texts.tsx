import { momentInWords } from '#app/alerts/standing-words.ts';
import { Icon } from '#app/layout/icon.tsx';
import { Level } from '#app/layout/level.tsx';
import { LineCheck } from '#app/screening/line-check.tsx';
import { MarkedWords } from '#app/screening/marked-words.tsx';
import { RulesInSmallPrint, WhyMarked } from '#app/screening/why-marked.tsx';
import type { ThreadInFull } from '#app/texting/thread-ports.ts';
import { minutesBetween } from '#core/clock/instant.ts';
import { isHigher } from '#core/screening/verdict.ts';
import { entryOfText } from '#core/texting/entry-of-text.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';
import { type InboxReaders, sentInWords, writerInWords } from './inbox-words.ts';
import { type Beat, beatsOf } from './thread-beats.ts';
import type { ThreadCheck } from './thread-props.ts';

/** How many stand open. What is older is one touch away. */
const NEWEST = 40;

type Reading = { readonly name: string; readonly readers: InboxReaders; readonly check: ThreadCheck | null };

/** Every text of theirs and of ours and every note, in order, the newest last. */
export function ThreadTexts({ found, ...reading }: Reading & { readonly found: ThreadInFull }) {
	const beats = beatsOf(found);
	const earlier = beats.slice(0, -NEWEST);
	const row = (beat: Beat) => <OneBeat beat={beat} {...reading} />;
	return (
		<>
			{earlier.length === 0 ? null : (
				<details class="earlier">
					<summary>Earlier texts</summary>
					<ol class="thread-beats">{earlier.map(row)}</ol>
				</details>
			)}
			<ol class="thread-beats">{beats.slice(-NEWEST).map(row)}</ol>
		</>
	);
}

function OneBeat({ beat, ...reading }: Reading & { readonly beat: Beat }) {
	switch (beat.kind) {
		case 'theirs':
			return <Theirs text={beat.text} {...reading} />;
		case 'ours':
			return <Ours text={beat.text} {...reading} />;
		case 'note':
			return <Note note={beat.note} {...reading} />;
	}
}

/** A text that took longer than this to come is said with both times. */
const ON_ITS_WAY_MINUTES = 2;

function Theirs({ text, name, readers: { now }, check }: Reading & { readonly text: KeptText }) {
	const { verdict, words, level, part, sentAt, receivedAt, attachments } = text;
	const late = sentAt !== null && minutesBetween(sentAt, receivedAt) > ON_ITS_WAY_MINUTES;
	return (
		<li class="beat beat-theirs" id={`text-${text.id}`}>
			<div class="bubble">
				{words.trim() === '' ? (
					<p class="soft">Nothing was written in it.</p>
				) : (
					<p class="bubble-words">
						<MarkedWords words={words} verdict={verdict} />
					</p>
				)}
				{attachments === 0 ? null : <p class="small">A picture or voice note came with it. Nobody opened it.</p>}
			</div>
			<p class="small soft">
				{`${name}, ${momentInWords(sentAt ?? receivedAt, now)}${late ? `, came ${momentInWords(receivedAt, now)}` : ''}`}
				{part === null ? '' : `. Part ${part.number} of ${part.of}`}
			</p>
			{level === 'none' ? null : (
				<div class="beat-why">
					<Level level={level} />
					<WhyMarked verdict={verdict} words={words} />
					{isHigher(level, verdict.level) ? <p class="small">Read together with the texts beside it, it needs somebody to look.</p> : null}
					<p class="small">The computer marked it and may be wrong. You decide.</p>
					<CheckOfText text={text} check={check} />
				</div>
			)}
		</li>
	);
}

/** Right or wrong, because… It comes back to these texts, and changes nothing about an alert. */
function CheckOfText({ text, check }: Pick<Reading, 'check'> & { readonly text: KeptText }) {
	const { verdict, words, level, number } = text;
	if (check === null || words.trim() === '') return <RulesInSmallPrint verdict={verdict} words={words} />;
	const { id } = entryOfText(text, undefined, '');
	return (
		<LineCheck
			{...check}
			conversation={null}
			entry={id}
			verdict={{ ...verdict, level }}
			words={words}
			came={{ from: 'thread', thread: number }}
		/>
	);
}

function Ours({ text, readers }: Reading & { readonly text: SentText }) {
	const { translated, state } = text;
	const notGone = state === 'failed' || state === 'not-sent' || state === 'called-off';
	return (
		<li class={notGone ? 'beat beat-ours beat-not-gone' : 'beat beat-ours'} id={`text-${text.id}`}>
			<div class="bubble">
				<p class="bubble-words">{text.words}</p>
				{translated === null ? null : (
					<p class="small bubble-english">{`In ${translated.language}. In English: “${translated.english}” Checked by ${translated.checkedBy}.`}</p>
				)}
			</div>
			<p class="small soft">
				{notGone ? <Icon name="triangle-alert" size={20} /> : null}
				<span>{`${writerInWords(text, readers)}, ${momentInWords(text.queuedAt, readers.now)}. ${sentInWords(text, readers.now)}.`}</span>
			</p>
		</li>
	);
}

function Note({ note, readers }: Reading & { readonly note: ThreadNote }) {
	const who = note.by === readers.me ? 'You' : readers.names(note.by);
	return (
		<li class="beat beat-note" id={`note-${note.id}`}>
			<p class="small">
				<Icon name="sticky-note" size={20} />
				<b>Note among colleagues. Not sent.</b>
			</p>
			<p class="own-words">{note.words}</p>
			<p class="small soft">{`${who}, ${momentInWords(note.at, readers.now)}`}</p>
		</li>
	);
}
