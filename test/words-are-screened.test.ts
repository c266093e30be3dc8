import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Every page with a field for free words, and whose words they are. A new field is nobody's until somebody says so here. What
 * is theirs goes into the log through `takeInput`, which screens it first: that each kind of input does is proved in
 * src/app/conversation/screen-safely.test.ts.
 */
const FIELDS: Readonly<Record<string, 'theirs' | 'by text' | 'staff' | 'nobody' | 'not yet'>> = {
	// An answer, a correction, a note of what they said, when they would like to go on: on the worker's tablet.
	'src/app/conversation/write-line.tsx': 'theirs',
	'src/app/conversation/line-page.tsx': 'theirs',
	'src/app/conversation/side-pages.tsx': 'theirs',
	// Who may see it, and how they will hear.
	'src/app/close/closing-pages.tsx': 'theirs',
	// What they say is wrong.
	'src/app/rights/correction-page.tsx': 'theirs',
	// In their own hands, handed over or alone: questions, what the talk was like, what we wrote, after the end.
	'src/app/room/room-fields.tsx': 'theirs',
	'src/app/room/check-body.tsx': 'theirs',
	'src/app/room/room-not-kept.tsx': 'theirs',
	'src/app/private-page/told-body.tsx': 'theirs',

	// Without a conversation there is nothing yet that an alert could lead to: see docs/safeguarding.md, known and not yet proved.
	'src/app/offers/offer-form.ts': 'not yet',
	'src/app/screening/use-page.tsx': 'not yet',

	// On a phone on screen, in the demonstration alone: it goes out as a text, and comes in where every text is screened.
	'src/app/demo-phone/phone-page.tsx': 'by text',

	// Shown again and sent nowhere: there is no conversation left to keep them in.
	'src/app/hand-over/not-got-page.tsx': 'nobody',
	'src/app/private-page/short-pages.tsx': 'nobody',
	// What waited behind a lock and was not taken, for whoever wrote it.
	'src/app/sign-in/not-taken-page.tsx': 'nobody',

	// Why a volunteer opens a case that does not name them, and until when their checks count.
	'src/app/access/not-yours-page.tsx': 'staff',
	'src/app/access/volunteers-page.tsx': 'staff',
	'src/app/actions/action-form.ts': 'staff',
	'src/app/alerts/close-form.tsx': 'staff',
	'src/app/alerts/decision-form.tsx': 'staff',
	// Why somebody else is asked to take it, and what the emergency duty team said.
	'src/app/alerts/offer-form.tsx': 'staff',
	'src/app/close/analysis-page.tsx': 'staff',
	// Why it was not read back, as the worker puts it.
	'src/app/close/check-page.tsx': 'staff',
	// Who takes the project over, and why a record is held, kept longer or destroyed.
	'src/app/closing/closing-page.tsx': 'staff',
	'src/app/codes/code-page.tsx': 'staff',
	'src/app/conversation/begin-page.tsx': 'staff',
	'src/app/cover/take-hours-out.tsx': 'staff',
	'src/app/episodes/episode-form.ts': 'staff',
	'src/app/forms/form-fields.tsx': 'staff',
	'src/app/hand-over/offer-page.tsx': 'staff',
	// What a worker texts, looks for, notes among colleagues, or says why nothing needs an answer.
	'src/app/inbox/answer-form.tsx': 'staff',
	'src/app/inbox/search-form.tsx': 'staff',
	'src/app/inbox/thread-acts.tsx': 'staff',
	'src/app/keeping/case-keeping-page.tsx': 'staff',
	'src/app/keeping/hold-parts.tsx': 'staff',
	'src/app/keeping/times-page.tsx': 'staff',
	// What a member of staff reports in their own name, from what stands in the record already.
	'src/app/mandatory/made-report.tsx': 'staff',
	'src/app/mandatory/report-form.tsx': 'staff',
	// How it is known to be safe, how it was passed on, and why it was not.
	'src/app/messages-home/home-steps.tsx': 'staff',
	// Their own names, passphrases and codes.
	'src/app/people/people-page.tsx': 'staff',
	'src/app/sign-in/enrol-pages.tsx': 'staff',
	'src/app/sign-in/sign-in-page.tsx': 'staff',
	'src/app/sign-in/unlock-page.tsx': 'staff',
	'src/app/practice/review-page.tsx': 'staff',
	// Their own numbers and addresses, and the code that was sent there.
	'src/app/reach/code-page.tsx': 'staff',
	'src/app/reach/how-reached-page.tsx': 'staff',
	'src/app/report/sign-off-form.tsx': 'staff',
	// Who asks for what is held, what a lead decides about it, and how it was given.
	'src/app/rights/lines-page.tsx': 'staff',
	'src/app/rights/request-forms.ts': 'staff',
	'src/app/rights/request-page.tsx': 'staff',
	'src/app/rights/second-page.tsx': 'staff',
	'src/app/rota/mine-page.tsx': 'staff',
	// How it is known whose number it is, and when it is safe to text.
	'src/app/safe-contact/mark-form.tsx': 'staff',
	'src/app/safe-contact/safe-hours-part.tsx': 'staff',
	'src/app/screening/example-page.tsx': 'staff',
	'src/app/screening/line-check.tsx': 'staff',
	'src/app/young-people/search-page.tsx': 'staff',
	'src/app/young-people/young-person-form.ts': 'staff',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const files = globSync('src/app/**/*.{ts,tsx}', { cwd: root })
	.filter((path) => !/\.test\.|^src\/app\/layout\//.test(path))
	.toSorted();
const TAKES_WORDS = /<(LongWords|TextField|textarea)\b|\bkind: '(words|lines)',\s*name:/;

describe('a field for free words', () => {
	it('is one of those of which it is known whose words they are', () => {
		expect(files.filter((path) => TAKES_WORDS.test(read(path))).toSorted()).toEqual(Object.keys(FIELDS).toSorted());
	});

	it('that is for a young person’s own words leads to where they are screened', () => {
		const rooms = Object.entries(FIELDS).flatMap(([path, whose]) => (whose === 'theirs' ? [path.split('/')[2] ?? ''] : []));
		for (const room of new Set(rooms)) {
			const sources = files.filter((path) => path.startsWith(`src/app/${room}/`)).map(read);
			expect(
				sources.some((source) => /\b(takeInput|takeForm|keepEach|takeLate)\(/.test(source)),
				room,
			).toBe(true);
		}
	});

	it('that is a text has no way in but as one', () => {
		const rooms = Object.entries(FIELDS).flatMap(([path, whose]) => (whose === 'by text' ? [path.split('/')[2] ?? ''] : []));
		expect(rooms.length).toBeGreaterThan(0);
		for (const room of new Set(rooms)) {
			const sources = files.filter((path) => path.startsWith(`src/app/${room}/`)).map(read);
			expect(
				sources.filter((source) => /\bphones\.text\(/.test(source)),
				room,
			).toHaveLength(1);
			expect(sources.filter((source) => /\bcommit\(|RecordStore/.test(source))).toEqual([]);
		}
		expect(read('src/server/texting/on-screen/handing.ts')).toContain('/in/on-screen');
	});

	it('is screened in one place only, and committed in the same one', () => {
		const screening = files.filter((path) => /\bscreenSafely\(/.test(read(path)));
		// The other two ask beforehand what an answer will be given, to hold the page where it is. They keep nothing.
		expect(screening).toEqual([
			'src/app/conversation/screen-safely.ts',
			'src/app/conversation/take-input.ts',
			'src/app/conversation/taking.tsx',
			'src/app/room/take-room.ts',
		]);
		expect(files.filter((path) => /'entry-appended'/.test(read(path)) && /deps\.store\.commit/.test(read(path)))).toEqual([
			'src/app/conversation/begin-conversation.ts',
			'src/app/conversation/take-input.ts',
		]);
	});
});
