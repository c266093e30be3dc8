import type { EverythingHeld } from './everything-held.ts';
import type { InWords, Piece } from './piece.ts';
import { alertPieces, checkPieces, correctionPieces, keepingPieces, lookPieces, requestPieces, wordsPieces } from './pieces-of-checks.ts';
import { aboutPieces, episodePieces, offerPieces, promisePieces } from './pieces-of-record.ts';
import { reportPieces } from './pieces-of-reports.ts';
import { talkPieces } from './pieces-of-talks.ts';
import { textPieces } from './pieces-of-texts.ts';
import { threadPieces } from './pieces-of-threads.ts';

/** Everything that is held, in words, a piece for each thing, in the order in which it is read. Nothing is left out yet. */
export function piecesOf(held: EverythingHeld, inWords: InWords): readonly Piece[] {
	const makers = [
		...[aboutPieces, episodePieces, offerPieces, talkPieces, textPieces, threadPieces, checkPieces, alertPieces, reportPieces],
		...[promisePieces, correctionPieces, wordsPieces, lookPieces, keepingPieces, requestPieces],
	];
	return makers.flatMap((make) => make(held, inWords));
}
