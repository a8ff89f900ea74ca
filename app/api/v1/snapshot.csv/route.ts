import { GET as answer } from '../snapshot/route';

export const GET = answer.asTable();
