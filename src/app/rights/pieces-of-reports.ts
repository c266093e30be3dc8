import type { EverythingHeld } from './everything-held.ts';
import { type InWords, momentWithYear, type Piece, piece } from './piece.ts';

/** Reports to the police or the council. They are about other people too, and may be part of an enquiry: somebody thinks about each. */
export function reportPieces({ reports }: EverythingHeld, { who }: InWords): readonly Piece[] {
	return reports.map(({ id, at, by, addsTo, body }) => {
		const label = addsTo === null ? 'A report to the police or the council' : 'Added to a report';
		const said = [body.what, body.when, body.who, body.how, body.taken, body.reference, body.adds].filter(Boolean).join('\n');
		const text = said === '' ? 'Nothing was written in it.' : said;
		const holds = ['somebody-else', 'their-words'] as const;
		return piece({ section: 'alerts', key: `report/${id}`, label, when: momentWithYear(at), whose: who(by), text, holds });
	});
}
