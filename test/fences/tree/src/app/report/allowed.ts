// accepted
import { lines } from '#app/conversation/lines.ts';

export const report = lines;
