import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { PARTS, STEPS } from '../domain/filing/stages';
import { MOST_PERIODS } from '../ingestion/json-statement';
import type { Reason } from '../domain/refusal-reasons';

const LIST: Reason = 'no-list-of-texts';
const TEXT: Reason = 'no-text';
const TRACE: Reason = 'trace-unclear';
const COMPLIANCE: Reason = 'compliance-unclear';

/** A JSON statement with what is asked of it. What `unit` and `periods` hold is read, and refused, fault by fault. */
export class AssessBody {
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'name and kind' })
  @IsOptional()
  unit?: unknown;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    maxItems: MOST_PERIODS,
    description: 'year, periodEnd, figures, ratios, scores, answers and notes of each year',
  })
  @IsOptional()
  periods?: unknown;

  @ApiPropertyOptional({ type: [String], description: 'ids of rule sets; the one in force unless given' })
  @IsOptional()
  @IsArray({ message: LIST })
  @IsString({ each: true, message: LIST })
  readonly rules?: readonly string[];

  @ApiPropertyOptional({ type: [String], description: 'ids of readings' })
  @IsOptional()
  @IsArray({ message: LIST })
  @IsString({ each: true, message: LIST })
  readonly readings?: readonly string[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'an edition of an office, as its exported file says it; judges in the place of its law',
  })
  @IsOptional()
  edition?: unknown;
}

/** How results are told. */
export class AssessQuery {
  @ApiPropertyOptional({ description: '`0` leaves out how each value came about', enum: ['0', '1'] })
  @IsOptional()
  @IsIn(['0', '1'], { message: TRACE })
  readonly trace?: '0' | '1';

  @ApiPropertyOptional({
    description: '`ya` adds what the law demands beside the score; as the settings say unless given',
    enum: ['ya', 'tidak'],
  })
  @IsOptional()
  @IsIn(['ya', 'tidak'], { message: COMPLIANCE })
  readonly kepatuhan?: 'ya' | 'tidak';
}

/** Rule sets by id, parted by commas. */
export class SideBySideQuery {
  @ApiPropertyOptional({
    description: 'ids of rule sets, parted by commas; all that judge the kind unless given',
  })
  @IsOptional()
  @IsString({ message: TEXT })
  readonly rules?: string;
}

/** Another assessment of the unit. */
export class MovementQuery {
  @ApiPropertyOptional({ description: 'id of an assessment of the unit; the year before unless given' })
  @IsOptional()
  @IsString({ message: TEXT })
  readonly from?: string;
}

/** A group of one's own. */
export class PeersQuery {
  @ApiPropertyOptional({ description: 'id of a group of one’s own; the usual group unless given' })
  @IsOptional()
  @IsString({ message: TEXT })
  readonly kelompok?: string;
}

/** A rule set. */
export class TrendQuery {
  @ApiPropertyOptional({ description: 'id of a rule set; as judged unless given' })
  @IsOptional()
  @IsString({ message: TEXT })
  readonly aturan?: string;
}

/** A step of a filing. */
export class FilingStepBody {
  @ApiProperty({ enum: Object.keys(STEPS), description: 'the step that is taken' })
  @IsString({ message: TEXT })
  readonly step: string = '';

  @ApiPropertyOptional({ enum: PARTS, description: 'as whom, where several may take it' })
  @IsOptional()
  @IsString({ message: TEXT })
  readonly as?: string;

  @ApiPropertyOptional({ description: 'why; a step back and a step with gaps ask for it' })
  @IsOptional()
  @IsString({ message: TEXT })
  readonly reason?: string;
}
