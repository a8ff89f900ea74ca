import { GET as answer } from '../series/route';

export const GET = answer.asTable();
