import { GET as answer } from '../values/route';

export const GET = answer.asTable();
