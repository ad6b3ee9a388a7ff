import { readFileSync } from 'node:fs';
import { file, text } from '../../scripts/mimeTypes';

test('the table of MIME types is what `npm run mime-types` writes', () => {
	expect(readFileSync(file, 'utf8')).toBe(text);
});
