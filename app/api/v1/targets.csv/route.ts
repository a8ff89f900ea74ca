import { GET as answer } from '../targets/route';

export const GET = answer.asTable();
