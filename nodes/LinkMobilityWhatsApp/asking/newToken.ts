import { randomBytes } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { ExecutionSettings } from '../actions/operation';
import { refuse } from '../labels/check';
import { writeQuestion } from '../waiting/question';
import { QUESTION_PARAMETER } from '../waiting/resumeUrl';
import { readToken, writeToken } from '../waiting/token';
import { questionOfThisRun, rememberQuestion, runOf } from './askedQuestion';

/** 16 characters as base64url. */
const NONCE_BYTES = 12;

/**
 * The token of the question that this run of the node asks. All tries of a run (Retry On Fail) have the same
 * token, so that an answer to a message that an earlier try may have sent counts, too.
 */
export const newTokenOf =
	(context: IExecuteFunctions): ExecutionSettings['newToken'] =>
	(awaited) => {
		const { question } = questionOfThisRun(context) ?? {
			question: writeQuestion({
				nonce: randomBytes(NONCE_BYTES).toString('base64url'),
				...awaited,
			}),
		};
		const token = tokenOf(context, question);
		rememberQuestion(context, { run: runOf(context), question });
		return token;
	};

function tokenOf(context: IExecuteFunctions, question: string): string {
	const url = new URL(context.getSignedResumeUrl({ [QUESTION_PARAMETER]: question }));
	const [, endpoint, execution = '', node = '', ...others] = url.pathname.split('/');
	if (others.length) refuse(underPath(`/${endpoint}`));
	const signature = Buffer.from(url.searchParams.get('signature') ?? '', 'hex');
	const token = writeToken({
		execution,
		node: decodeURIComponent(node),
		question,
		signature: signature.toString('base64url'),
	});
	return readToken(token) ? token : refuse(nodeIdProblem(context.getNode().id));
}

/** n8n signs the address with the path, but checks it without. See docs/decisions.md#send-and-wait. */
const underPath = (path: string) =>
	`No answer could continue this execution: n8n is published under a path (${path}), and refuses its own signed addresses there. Publish n8n under a host name of its own: WEBHOOK_URL without a path`;

const nodeIdProblem = (id: string) =>
	`No answer could name this node: its ID "${id}" is longer than 80 characters, or has characters other than letters, digits, hyphens and underscores. Copy and paste the node, which gives it a new ID, and delete this one`;
