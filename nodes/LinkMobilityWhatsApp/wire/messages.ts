import { z } from 'zod/v3';
import { message } from './message';

/** The messages of a request. Message API 1.4.19, MessageRequest. */
export const messages = z.array(message).min(1, 'needs at least one message');
