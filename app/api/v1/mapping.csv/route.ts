import { GET as answer } from '../mapping/route';

export const GET = answer.asTable();
