import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';
import { withThresholds } from './domain/comparison/warnings/rules';
import { withDeadlines } from './domain/filing/deadline-setting';

/** Three amounts parted by commas, each greater than the one before. */
export function isAscending(text: unknown): boolean {
  const numbers = String(text).split(',');
  const rises = numbers.every((each, at) => at === 0 || Number(each) > Number(numbers[at - 1]));
  return numbers.length === 3 && rises && numbers.every((each) => /^\d{1,15}$/.test(each));
}

/** A whole number between two others, both of them allowed. */
export const Whole = (least: number, most: number): PropertyDecorator =>
  applyDecorators(IsInt(), Min(least), Max(most));

/** Deadlines by setting, as the text of one says them. */
export function isDeadlines(value: unknown): boolean {
  return typeof value === 'string' && !('found' in withDeadlines(value));
}

/** Limits of early warnings by setting, as the text of one says them. */
export function isThresholds(value: unknown): boolean {
  return typeof value === 'string' && !('found' in withThresholds(value));
}
