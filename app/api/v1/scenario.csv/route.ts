import { GET as answer } from '../scenario/route';

export const GET = answer.asTable();
