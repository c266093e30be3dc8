// accepted
import { near } from '#core/near.ts';

document.title = String(near);
