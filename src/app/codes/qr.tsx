/** The squares of a QR code, row by row; true is dark. The drawing comes from a composition root: no package is met here. */
export type DrawQr = (text: string) => readonly (readonly boolean[])[];

/** White around the squares, in squares: without it a camera does not find them. */
const QUIET = 4;

/**
 * A QR code as a drawing in the page: no picture is asked for and nothing is kept. Dark on white in every theme, because
 * many cameras read no other.
 *
 * @example <Qr squares={draw('https://notes.example/#CDFG2345')} label="The same address and code, for their camera" />
 */
export function Qr({ squares, label }: { readonly squares: ReturnType<DrawQr>; readonly label: string }) {
	const dark = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])));
	const side = squares.length + 2 * QUIET;
	return (
		<svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges">
			<path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
			<path fill="#000" d={dark.join('')} />
		</svg>
	);
}
