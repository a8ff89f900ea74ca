import { GET as answer } from '../indicators/route';

export const GET = answer.asTable();
