import type { FindingRule } from '../types';
import { findExtremeRegions } from './extreme-regions';
import { findFewReporters } from './few-reporters';
import { findLargestMoves } from './largest-moves';
import { findMissingData } from './missing-data';
import { findPartialRegions } from './partial-regions';
import { findPillarLevels } from './pillar-level';
import { findPlanCount } from './plan-count';
import {
  findRecommendationsDone,
  findRecommendationsLate,
  findRecommendationsProposed,
} from './recommendations';
import { findRevisedFigures } from './revised-figures';
import { findSinceRecommendations } from './since-recommendation';
import { findTargetsCrossed } from './targets-crossed';
import { findWorstDistricts } from './worst-districts';

export const FINDING_RULES: readonly FindingRule[] = [
  findPlanCount,
  findPillarLevels,
  findTargetsCrossed,
  findExtremeRegions,
  findPartialRegions,
  findFewReporters,
  findMissingData,
  findWorstDistricts,
  findLargestMoves,
  findRevisedFigures,
  findRecommendationsLate,
  findRecommendationsDone,
  findRecommendationsProposed,
  findSinceRecommendations,
];
