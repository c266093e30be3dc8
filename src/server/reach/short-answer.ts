/** What an answer of a provider says, read to `mostBytes` at most: one without an end is not read to it. Undefined where it is no JSON. */
export async function jsonOf(response: Response, mostBytes = 10_000): Promise<unknown> {
	try {
		return JSON.parse(await beginningOf(response, mostBytes));
	} catch {
		return undefined;
	}
}

async function beginningOf(response: Response, mostBytes: number): Promise<string> {
	const parts: Uint8Array[] = [];
	let bytes = 0;
	const reader = response.body?.getReader();
	while (reader !== undefined && bytes < mostBytes) {
		const { value, done } = await reader.read();
		if (done) break;
		parts.push(value);
		bytes += value.length;
	}
	await reader?.cancel();
	return Buffer.concat(parts).toString('utf8');
}
