import { GET as answer } from '../sync/route';

export const GET = answer.asTable();
