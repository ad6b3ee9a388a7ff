import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source code. */
export interface Regex {
	source: string;
	flags: string;
	/** As written, `/a+/g`. */
	text: string;
	/** The files that contain it. */
	files: string[];
}

/** An expression that is built at run time, so that no parser sees it. */
export interface BuiltRegex {
	text: string;
	file: string;
}

/** Every regular expression of these folders: literals, `new RegExp('…')`, and those in n8n expressions. */
export function regexesIn(root: string, folders: string[]) {
	const literals = new Map<string, Regex>();
	const built: BuiltRegex[] = [];
	const add = (source: string, flags: string, file: string) => {
		const text = `/${source}/${flags}`;
		const known = literals.get(text) ?? { source, flags, text, files: [] };
		if (!known.files.includes(file)) known.files.push(file);
		literals.set(text, known);
	};
	for (const file of folders.flatMap((folder) => codeFiles(root, folder))) {
		collect(file, readFileSync(join(root, file), 'utf8'), add, built);
	}
	return { literals: [...literals.values()], built };
}

const codeFiles = (root: string, folder: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.[cm]?[jt]s$/.test(name))
		.map((name) => join(folder, name));

function collect(
	file: string,
	code: string,
	add: (source: string, flags: string, file: string) => void,
	built: BuiltRegex[],
): void {
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			add(node.text.slice(1, end), node.text.slice(end + 1), file);
		}
		if (
			(ts.isNewExpression(node) || ts.isCallExpression(node)) &&
			node.expression.getText() === 'RegExp'
		) {
			const [source, flags] = node.arguments ?? [];
			if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags))) {
				add(source.text, flags ? flags.text : '', file);
			} else built.push({ file, text: node.getText() });
		}
		if (ts.isStringLiteralLike(node) && node.text.startsWith('=')) {
			for (const [, expression = ''] of node.text.matchAll(/\{\{(.*?)\}\}/gs)) {
				collect(file, expression, add, built);
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
}
