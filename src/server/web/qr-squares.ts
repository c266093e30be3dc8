import { encode } from 'uqr';
import type { DrawQr } from '#app/codes/qr.tsx';

/** The squares of a QR code that still reads when 15 % of it is hidden by a thumb or a scratch. */
export const qrSquares: DrawQr = (text) => encode(text, { ecc: 'M', border: 0 }).data;
